import type { Piece } from '@amirani/contract/documents';
import type { CivilDate } from '@amirani/core';
import {
  type ChipFileName,
  type DocumentFinding,
  type GivenFile,
  gatherChipFiles,
} from '@amirani/documents/chip';
import { Problem } from '../../../platform/http/problems.ts';
import { bounds } from '../bounds.ts';
import { portraitIn } from '../comparison/portrait.ts';
import { type NewPiece, sha256 } from './add.ts';
import type { PieceRow } from './rows.ts';

/** Which file of the chip bytes are, as whoever brings them says, or `auto`. */
export type Part = 'auto' | NonNullable<Piece['part']>;

/**
 * Makes a piece of one chip file. The caller names its kind; if not, its leading tag does.
 * @throws Problem `document.piece.too-large`, `document.chip.part.unknown`
 */
export const chipPiece = (
  document: PieceRow['document'],
  part: Part,
  bytes: Uint8Array,
  today: CivilDate,
): NewPiece => {
  if (bytes.length > bounds.chipFileBytes)
    throw new Problem('document.piece.too-large', { most: bounds.chipFileBytes });
  const file = part === 'auto' ? recognised(bytes) : part;
  return {
    document,
    kind: 'chip-file',
    part: file,
    bytes,
    face: file === 'DG2' ? faceOf(bytes, today) : undefined,
  };
};

/** What a ZIP holds of a chip, and what there is to say of it. */
export interface ArchivePieces {
  readonly pieces: readonly NewPiece[];
  /** Which files were not used and why; the same that the bench says of the same archive. */
  readonly findings: readonly DocumentFinding[];
}

/** @throws Problem `document.piece.too-large` */
export const transcriptPiece = (document: PieceRow['document'], bytes: Uint8Array): NewPiece => {
  if (bytes.length > bounds.transcriptBytes)
    throw new Problem('document.piece.too-large', { most: bounds.transcriptBytes });
  return { document, kind: 'transcript', bytes };
};

const recognised = (bytes: Uint8Array): ChipFileName => {
  const given: GivenFile = { name: '', bytes };
  const [found] = gatherChipFiles([given]).files;
  if (found === undefined) throw new Problem('document.chip.part.unknown');
  return found.file;
};

const faceOf = (dg2: Uint8Array, today: CivilDate): Buffer | undefined => {
  const face = portraitIn(dg2, today);
  return face === undefined ? undefined : sha256(face);
};
