import type { Piece } from '@amirani/contract/documents';
import type { CivilDate } from '@amirani/core';
import { bounds, mustFit } from '../bounds.ts';
import { faceIn } from '../comparison/portrait.ts';
import { type NewPiece, sha256 } from './add.ts';
import type { PieceRow } from './rows.ts';

/** Name of a file of the chip. */
export type ChipPart = NonNullable<Piece['part']>;

/** Makes a piece of one chip file. @throws Problem `document.piece.too-large` */
export const chipPiece = (
  document: PieceRow['document'],
  part: ChipPart,
  bytes: Uint8Array,
  today: CivilDate,
): NewPiece => {
  mustFit(bytes, bounds.chipFileBytes);
  return chipPieceWith(document, part, bytes, faceIn(part, bytes, today));
};

/** As {@link chipPiece}, where the face in the file was found already. @throws Problem `document.piece.too-large` */
export const chipPieceWith = (
  document: PieceRow['document'],
  part: ChipPart,
  bytes: Uint8Array,
  face: Uint8Array | undefined,
): NewPiece => ({
  ...{ document, kind: 'chip-file', part, bytes: mustFit(bytes, bounds.chipFileBytes) },
  face: face === undefined ? undefined : sha256(face),
});

/** @throws Problem `document.piece.too-large` */
export const transcriptPiece = (document: PieceRow['document'], bytes: Uint8Array): NewPiece => ({
  document,
  kind: 'transcript',
  bytes: mustFit(bytes, bounds.transcriptBytes),
});
