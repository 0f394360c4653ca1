import type { DocumentMaterial, DocumentPiece } from '@amirani/scenario/items';
import {
  type Exhibits,
  type NamedFile,
  noExhibits,
  type PictureExhibit,
} from '@desk/documents/web/parts.ts';
import { fromBase64 } from '@platform/web/platform/base64.ts';

const filesOf = (
  files: readonly { readonly name: string; readonly base64: string }[],
): readonly NamedFile[] => files.map(({ name, base64 }) => ({ name, bytes: fromBase64(base64) }));

const pictureOf = (
  id: string,
  shows: PictureExhibit['shows'],
  { name, base64, mediaType, light }: DocumentPiece['portrait'],
): PictureExhibit => ({ id, name, bytes: fromBase64(base64), mediaType, light, shows });

/**
 * The material of a document as the bench takes it in: the travel document with its page, zone, chip and seals, and a visa
 * beside it. It is what a reader would have given on duty, and nothing more.
 */
export const exhibitsOfMaterial = ({ on, documents, live }: DocumentMaterial): Exhibits => {
  const travel = documents.find(({ role }) => role === 'travel-document') ?? documents[0];
  const visa = documents.find((piece) => piece !== travel && piece.role === 'visa');
  if (travel === undefined) return noExhibits(on);
  const { zone, visual, chip, seals, portrait } = travel;
  return {
    ...noExhibits(on),
    zone: { text: zone, how: 'scanned' },
    visa: visa === undefined ? undefined : { text: visa.zone, how: 'scanned' },
    visual: Object.fromEntries(
      Object.entries(visual).flatMap(([field, value]) =>
        typeof value === 'string' || typeof value === 'boolean' ? [[field, String(value)]] : [],
      ),
    ),
    chip: chip === undefined ? [] : [...filesOf(chip.files), ...filesOf(chip.transcripts)],
    chipState: chip?.state,
    seals: [...filesOf(seals), ...filesOf(visa?.seals ?? [])],
    pictures: [pictureOf('portrait', 'portrait', portrait), pictureOf('live', 'live', live)],
  };
};
