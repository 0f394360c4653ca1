import type { Examination, ExaminedDocument } from '@amirani/documents/verdict';
import { fromBase64 } from '@amirani/tables/base64';
import type { Base64File, DocumentMaterial, DocumentPiece } from '../material.ts';
import type { ItemTrust } from './offices.ts';

/** A document item as the checks take it (`examine` of `@amirani/documents/verdict`), with the trust material of all items. */
export const itemExamination = (
  { on, at, documents }: Pick<DocumentMaterial, 'on' | 'at' | 'documents'>,
  { trust, sealSigners, states }: ItemTrust,
): Examination => ({
  id: 'item',
  inspectedOn: on,
  inspectedAt: at,
  states,
  trustProfile: 'training',
  equipment: ['mrz', 'chip', 'barcode', 'white'],
  documents: documents.map(examined),
  trust: trust.map(({ role, ...file }) => ({ ...fileOf(file), role })),
  sealSigners: sealSigners.map(fileOf),
});

/** The bytes of a file of an item; none if it is damaged. */
const bytesOf = (base64: string): Uint8Array => fromBase64(base64) ?? new Uint8Array();

const fileOf = ({ name, base64 }: Base64File) => ({ name, bytes: bytesOf(base64) });

const examined = ({
  id,
  role,
  zone,
  visual,
  chip,
  seals,
  portrait,
}: DocumentPiece): ExaminedDocument => ({
  id,
  role,
  visual,
  mrz: { text: zone },
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
    : { seals: seals.map(({ name, base64 }) => ({ name, content: bytesOf(base64) })) }),
  images: [{ ...fileOf(portrait), light: portrait.light, mediaType: portrait.mediaType }],
});
