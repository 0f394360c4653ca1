import { chipBounds, type Piece } from '@amirani/contract/documents';
import type { CivilDate } from '@amirani/core';
import {
  type ChipFile,
  type ChipFileName,
  chipFinding,
  DEFAULT_GATHER_LIMITS,
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

/** What a ZIP holds of a chip, and what there is to say of it. */
export interface ArchivePieces {
  readonly pieces: readonly NewPiece[];
  /** Which files were not used and why; the same that the bench says of the same archive. */
  readonly findings: readonly DocumentFinding[];
}

/**
 * The files of a chip in a ZIP, and the transcripts beside them, each as a piece of its own. Of files that came twice and differ
 * the first counts, as everywhere; the others are kept beside it.
 * @throws Problem `document.piece.too-large`; `document.archive.unreadable` where it is no ZIP, or one of nothing
 */
export const archivePieces = (
  document: PieceRow['document'],
  bytes: Uint8Array,
  today: CivilDate,
): ArchivePieces => {
  if (bytes.length > bounds.archiveBytes)
    throw new Problem('document.piece.too-large', { most: bounds.archiveBytes });
  const given = { name: 'archive', bytes };
  const { files, repeated, transcripts, others, findings } = gatherChipFiles([given], LIMITS);
  const all = [...files, ...repeated, ...transcripts];
  if (others.includes(given) || (all.length === 0 && findings.length === 0))
    throw new Problem('document.archive.unreadable');
  const piece = ({ file, bytes: own }: ChipFile): NewPiece => chipPiece(document, file, own, today);
  return {
    pieces: [
      ...files.filter(isFilled).map(piece),
      ...transcripts.map((one) => transcriptPiece(document, one.bytes)),
      ...repeated.filter(isFilled).map((file) => ({ ...piece(file), isAside: true })),
    ],
    findings: [
      ...findings,
      ...[...files, ...repeated].filter((one) => !isFilled(one)).map(emptyFile),
    ],
  };
};

const isFilled = ({ bytes }: ChipFile): boolean => bytes.length > 0;

/** There is nothing of it to store; that it was there and empty is said. */
const emptyFile = ({ file }: ChipFile): DocumentFinding =>
  chipFinding('document.chip.file.empty', { facts: { file } });

/** @throws Problem `document.piece.too-large` */
export const transcriptPiece = (document: PieceRow['document'], bytes: Uint8Array): NewPiece => {
  if (bytes.length > bounds.transcriptBytes)
    throw new Problem('document.piece.too-large', { most: bounds.transcriptBytes });
  return { document, kind: 'transcript', bytes };
};

const LIMITS = { ...DEFAULT_GATHER_LIMITS, ...chipBounds };

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
