import type { ChipEvidence } from '@amirani/documents/verdict';
import { toBase64 } from '@amirani/tables/base64';
import type { Making } from '../../documents/issue/making.ts';
import { finish } from '../../documents/issue/making.ts';
import type { Base64File, DocumentPiece, PictureFile } from '../material.ts';

/** A document as the desk takes it in. A worn one is read in part: the reading of its chip broke off before the portrait. */
export const pieceOf = (making: Making, label: string, worn: boolean): DocumentPiece => {
  const document = finish(making, label);
  const chip = document.chip();
  const portrait = document.portrait();
  return {
    id: document.id,
    role: document.role,
    zone: document.zone.join('\n'),
    visual: document.print,
    ...(chip === undefined ? {} : { chip: chipOf(worn ? brokenOff(chip) : chip) }),
    seals: document.seals().map(({ name, content }) => ({ name, base64: toBase64(content) })),
    portrait: pictureOf(portrait.name, portrait.bytes),
  };
};

/** A picture under white light. */
export const pictureOf = (name: string, bytes: Uint8Array): PictureFile => ({
  name,
  mediaType: 'image/jpeg',
  light: 'white',
  base64: toBase64(bytes),
});

const brokenOff = ({ files }: ChipEvidence): ChipEvidence => ({
  state: 'aborted',
  files: files.filter(({ name }) => name !== 'DG2'),
  transcripts: [],
});

const chipOf = ({
  state,
  files,
  transcripts = [],
}: ChipEvidence): NonNullable<DocumentPiece['chip']> => ({
  state,
  files: files.map(fileOf),
  transcripts: transcripts.map(fileOf),
});

const fileOf = ({ name, bytes }: { name: string; bytes: Uint8Array }): Base64File => ({
  name,
  base64: toBase64(bytes),
});
