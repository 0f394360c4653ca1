import type { SealReading } from './model.ts';
import type { SealedDocument } from './profile.ts';
import { barcodeFeatures, barcodeInner } from './profiles.ts';

/**
 * Whether a seal is the own seal of a kind of document (Doc 9303-7, 9; 9303-8, 6; BSI TR-03137-1): that of an address
 * sticker or of a proof of vaccination protects nothing that a visa shows, however well it is signed. A barcode
 * structure is what its messages are: those of a kind of document, or a zone, which is compared with the printed one.
 */
export const sealSuits = (seal: SealReading, document: SealedDocument): boolean => {
  if (seal.kind !== 'IDB') return seal.profile?.seals.includes(document) ?? false;
  return seal.features.some(({ tag, name }) => {
    const inner = barcodeFeatures.features.find((spec) => spec.tag === tag && spec.name === name);
    if (inner === undefined) return false;
    if (inner.name === 'mrz') return true;
    return barcodeInner.some(({ id, seals }) => id === inner.inner && seals.includes(document));
  });
};
