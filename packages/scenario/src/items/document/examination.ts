import type { Examination, ExaminedDocument } from '@amirani/documents/verdict';
import { fromBase64 } from '../base64.ts';
import type { Base64File, DocumentMaterial, DocumentPiece } from '../material.ts';
import type { ItemTrust } from './offices.ts';

/** A document item as the checks take it (`examine` of `@amirani/documents/verdict`), with the trust material of all items. */
export const itemExamination = (
  { on, at, documents }: Pick<DocumentMaterial, 'on' | 'at' | 'documents'>,
  { trust, sealSigners, states }: ItemTrust,
): Examination => ({
  id: 'item',
  ...{ inspectedOn: on, inspectedAt: at, states, trustProfile: 'training' },
  equipment: ['mrz', 'chip', 'barcode', 'white'],
  documents: documents.map(examined),
  trust: trust.map(({ role, ...file }) => ({ ...fileOf(file), role })),
  sealSigners: sealSigners.map(fileOf),
});

const fileOf = ({ name, base64 }: Base64File) => ({ name, bytes: fromBase64(base64) });

const examined = ({
  id,
  role,
  zone,
  visual,
  chip,
  seals,
  portrait,
}: DocumentPiece): ExaminedDocument => ({
  ...{ id, role, visual, mrz: { text: zone } },
  ...(chip === undefined
    ? {}
    : {
        chip: {
          state: chip.state,
          files: chip.files.map(fileOf),
          transcripts: chip.transcripts.map(fileOf),
        },
      }),
  ...(seals.length === 0
    ? {}
    : { seals: seals.map(({ name, base64 }) => ({ name, content: fromBase64(base64) })) }),
  images: [{ ...fileOf(portrait), light: portrait.light, mediaType: portrait.mediaType }],
});
