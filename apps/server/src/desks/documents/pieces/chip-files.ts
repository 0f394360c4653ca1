import type { Piece } from '@amirani/contract/documents';
import type { CivilDate } from '@amirani/core';
import {
  type ChipFileName,
  DEFAULT_GATHER_LIMITS,
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
 * One file of a chip as a piece. What it is, whoever brings it says, or its leading tag does.
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

/**
 * The files of a chip in a ZIP, and the transcripts beside them, each as a piece of its own.
 * @throws Problem `document.piece.too-large`, `document.archive.unreadable`
 */
export const archivePieces = (
  document: PieceRow['document'],
  bytes: Uint8Array,
  today: CivilDate,
): readonly NewPiece[] => {
  if (bytes.length > bounds.archiveBytes)
    throw new Problem('document.piece.too-large', { most: bounds.archiveBytes });
  const { files, repeated, transcripts } = gatherChipFiles([{ name: 'archive', bytes }], LIMITS);
  // Two files of one name that differ are two chips: whoever packed them has to say which.
  if (repeated.length > 0 || files.length + transcripts.length === 0)
    throw new Problem('document.archive.unreadable');
  return [
    ...files.map((file) => chipPiece(document, file.file, file.bytes, today)),
    ...transcripts.map((one) => transcriptPiece(document, one.bytes)),
  ];
};

/** @throws Problem `document.piece.too-large` */
export const transcriptPiece = (document: PieceRow['document'], bytes: Uint8Array): NewPiece => {
  if (bytes.length > bounds.transcriptBytes)
    throw new Problem('document.piece.too-large', { most: bounds.transcriptBytes });
  return { document, kind: 'transcript', bytes };
};

const LIMITS = { ...DEFAULT_GATHER_LIMITS, fileBytes: bounds.archiveBytes };

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
