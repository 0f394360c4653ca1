import type { Piece } from '../../api/types.ts';
import { bounds, mustFit } from '../bounds.ts';
import type { PieceRow } from '../sql/tables.gen.ts';
import { type NewPiece, sha256 } from './add.ts';

/** Name of a file of the chip. */
export type ChipPart = NonNullable<Piece['part']>;

/** Makes a piece of one chip file, and of the face that was found in it. @throws Problem `document.piece.too-large` */
export const chipPieceWith = (
  document: PieceRow['document'],
  part: ChipPart,
  bytes: Uint8Array,
  face: Uint8Array | undefined,
): NewPiece => ({
  document,
  kind: 'chip-file',
  part,
  bytes: mustFit(bytes, bounds.chipFileBytes),
  face: face === undefined ? undefined : sha256(face),
});

/** @throws Problem `document.piece.too-large` */
export const transcriptPiece = (document: PieceRow['document'], bytes: Uint8Array): NewPiece => ({
  document,
  kind: 'transcript',
  bytes: mustFit(bytes, bounds.transcriptBytes),
});
