import type { Citation } from '@amirani/core';
import type { VerdictGroupName } from '../model.ts';

/** The place of a check in the tree, and the rule that requires it. */
export interface CheckPlace {
  readonly group: VerdictGroupName;
  readonly rule: Citation;
}

const tr = (group: VerdictGroupName, article: string): CheckPlace => ({
  group,
  rule: { act: 'BSI TR-03135-1', article, version: '2.5' },
});
const icao = (group: VerdictGroupName, part: number, article: string): CheckPlace => ({
  group,
  rule: {
    act: `ICAO Doc 9303-${part}`,
    article,
    version: '8th edition, amendments to 2026-02-20',
  },
});
const ofState: CheckPlace = {
  group: 'state-data',
  rule: { act: 'Data about the documents of the issuing state', article: '' },
};

const catalogue = {
  'mrz.format': icao('optical.mrz', 3, '4.2'),
  'mrz.characters': icao('optical.mrz', 3, '4.3'),
  'mrz.check-digits': tr('optical.mrz', '5.5.4.1.1'),
  'mrz.codes': icao('optical.mrz', 3, '5'),
  'mrz.dates': icao('optical.mrz', 3, '4.8'),
  'mrz.names': icao('optical.mrz', 4, '4.2.3'),
  'mrz.consistency': icao('optical.mrz', 4, '4.2.2'),
  'optical.infrared.mrz': tr('optical.mrz', '5.5.4.1.2'),
  'optical.ocr-b': tr('optical.mrz', '5.5.4.1.3'),
  'optical.infrared.print': tr('optical.spectral', '5.5.4.2'),
  'optical.ultraviolet.paper': tr('optical.spectral', '5.5.4.2'),
  'optical.ultraviolet.print': tr('optical.spectral', '5.5.4.2'),
  'optical.white.print': tr('optical.spectral', '5.5.4.2'),
  'optical.transmitted.watermark': tr('optical.spectral', '5.5.4.2'),
  'chip.presence': tr('electronic.access', '5.6.3'),
  'chip.access': tr('electronic.access', '5.6.3.1'),
  'active-authentication': tr('electronic.chip', '5.6.4.1.1'),
  'chip-authentication': tr('electronic.chip', '5.6.4.1.2'),
  'pace-cam': tr('electronic.chip', '5.6.4.1.3'),
  'chip.files': tr('electronic.access', '5.6.3'),
  'sod.content': icao('electronic.security-object', 10, '4.6.2'),
  'sod.digest': tr('electronic.security-object', '5.6.4.2.2'),
  'sod.signature': tr('electronic.security-object', '5.6.4.2.2'),
  'card-security.signature': tr('electronic.security-object', '5.6.4.2.2'),
  'signer.signature': tr('electronic.certificates', '5.6.4.3.3'),
  'signer.validity': tr('electronic.certificates', '5.6.4.3.4'),
  'signer.usage-period': icao('electronic.certificates', 12, '7.1.1'),
  'signer.revocation': tr('electronic.certificates', '5.6.4.3.5'),
  'signer.document-type': icao('electronic.certificates', 12, '7.1.1.6'),
  'signer.profile': icao('electronic.certificates', 12, '7.1'),
  chain: tr('electronic.certificates', '5.6.4.3.6'),
  'chain.validity': tr('electronic.certificates', '5.6.4.3.4'),
  'card-security.chain': tr('electronic.certificates', '5.6.4.3.2'),
  'com.sod': tr('electronic.content', '5.6.4.4.1'),
  'card-access.dg14': icao('electronic.content', 11, '9.2.8'),
  'issuing-state': tr('electronic.issuing-state', '5.6.4.5'),
  'seal.readability': tr('seal.readability', '5.9.1.1'),
  'seal.signature': tr('seal.integrity', '5.9.1.4.1'),
  'seal.signer-validity': tr('seal.certificates', '5.9.1.3.2'),
  'seal.chain': tr('seal.certificates', '5.9.1.3.4'),
  'seal.country': tr('seal.content', '5.9.1.5'),
  'seal.print': icao('seal.content', 13, '2'),
  'seal.mrz': tr('combined', '5.7.7'),
  'seal.visa-passport': tr('combined', '5.7.4.3'),
  'mrz.viz': tr('combined', '5.7.5'),
  'mrz.sides': tr('combined', '5.7.3.1'),
  expiry: tr('combined', '5.7.1'),
  'dg1.mrz': tr('combined', '5.7.2'),
  'dg1.expiry': tr('combined', '5.7.1'),
  'visa-passport': tr('combined', '5.7.4.1'),
  'residence-permit-passport': tr('combined', '5.7.4.2'),
  'state.validity': ofState,
  'state.model': ofState,
  'state.series': ofState,
  'state.alerts': ofState,
  'state.transliteration': ofState,
  'state.electronic': ofState,
  'state.sealed': ofState,
  'state.synthetic': { group: 'state-data', rule: { act: 'Amirani', article: 'R67' } },
} satisfies Readonly<Record<string, CheckPlace>>;

/** {@link placeOfCheck} of every check that is known by its name. */
export const checkCatalogue: Readonly<Record<string, CheckPlace>> = catalogue;

/** The place of a check by its name. Unknown names are put with their kind, by prefix. */
export const placeOfCheck = (name: string): CheckPlace => {
  const known = Object.hasOwn(checkCatalogue, name) ? checkCatalogue[name] : undefined;
  if (known !== undefined) return known;
  if (name.endsWith('.hash')) return tr('electronic.content', '5.6.4.4.2');
  return beginnings.find(([start]) => name.startsWith(start))?.[1] ?? rest;
};

const rest = icao('electronic.content', 10, '4');

const beginnings: readonly (readonly [string, CheckPlace])[] = [
  ['mrz.', icao('optical.mrz', 3, '4.2')],
  ['optical.', tr('optical.spectral', '5.5.4.2')],
  ['chip.', tr('electronic.access', '5.6.3')],
  ['sod.', tr('electronic.security-object', '5.6.4.2.2')],
  ['signer.', tr('electronic.certificates', '5.6.4.3')],
  ['chain.', tr('electronic.certificates', '5.6.4.3')],
  ['seal.', tr('seal.integrity', '5.9.1.2')],
  ['state.', ofState],
];
