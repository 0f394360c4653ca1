import type { CivilDate } from '@amirani/core';
import type { DocumentFinding, GivenFile } from '@amirani/documents/chip';
import { fileOf, filesAsOne } from '@platform/server/apart/foreign-file.ts';
import { readOne } from '@platform/server/apart/read-one.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { z } from 'zod';
import { chipBounds, chipParts } from '../../api/vocabulary.ts';
import { bounds, mustFit } from '../bounds.ts';
import type { PieceRow } from '../sql/tables.gen.ts';
import type { NewPiece } from './add.ts';
import { type ChipPart, chipPieceWith, transcriptPiece } from './chip-files.ts';
import { type PictureHead, takenPicture } from './picture.ts';

/** Which file of the chip bytes are, as the caller says, or `auto`. */
type Part = 'auto' | ChipPart;

/** What bytes are to be read as. */
export type FileArgs =
  | { readonly as: 'archive'; readonly limits: typeof chipBounds; readonly today: CivilDate }
  | { readonly as: 'chip-file'; readonly part: Part; readonly today: CivilDate }
  | {
      readonly as: 'chip';
      readonly names: readonly string[];
      readonly lengths: readonly number[];
      readonly today: CivilDate;
    }
  | { readonly as: 'picture' };

const PieceSchema = z.strictObject({
  part: z.enum(chipParts).exclude(['auto']).optional(),
  bytes: z.base64().optional(),
  face: z.base64().optional(),
  isAside: z.literal(true).optional(),
});

/** The answer of the call holds it to the whole shape of the contract. */
const FindingSchema = z.looseObject({ code: z.string().regex(/^document\.[a-z0-9.-]{1,80}$/) });

const ItemSchema = z.union([
  z.strictObject({ piece: PieceSchema }),
  z.strictObject({ finding: FindingSchema }),
  z.strictObject({ opened: z.literal(true) }),
  z.strictObject({
    sorted: z.strictObject({
      is: z.enum(['file', 'repeated', 'transcript', 'other']),
      from: z.number().int().nonnegative().optional(),
      name: z.string().max(1_000).optional(),
      part: z.enum(chipParts).exclude(['auto']).optional(),
      bytes: z.base64().optional(),
      face: z.base64().optional(),
    }),
  }),
  z.strictObject({
    picture: z.strictObject({
      format: z.enum(['jpeg', 'jpeg2000', 'png', 'webp', 'wsq', 'unknown']),
      width: z.number().int().nonnegative(),
      height: z.number().int().nonnegative(),
    }),
  }),
]);

/** One item of a file of a document. */
export type FileItem =
  | {
      readonly piece: {
        readonly part?: ChipPart;
        readonly bytes?: string;
        readonly face?: string;
        readonly isAside?: true;
      };
    }
  | { readonly finding: DocumentFinding }
  | { readonly opened: true }
  | {
      readonly sorted: {
        readonly is: 'file' | 'repeated' | 'transcript' | 'other';
        /** The place of the file that was given; in its stead name and bytes where an archive held it. */
        readonly from?: number;
        readonly name?: string;
        readonly part?: ChipPart;
        readonly bytes?: string;
        readonly face?: string;
      };
    }
  | {
      readonly picture: {
        readonly format: PictureHead['format'] | 'wsq' | 'unknown';
        readonly width: number;
        readonly height: number;
      };
    };

const fileTask: ReaderTask<FileArgs, FileItem> = {
  name: 'document.files',
  class: 'chip',
  item: ItemSchema as unknown as z.ZodType<FileItem>,
};

/** What a ZIP holds of a chip, and what there is to say of it. */
interface ArchivePieces {
  readonly pieces: readonly NewPiece[];
  /** Which files were not used and why; the same that the bench says of the same archive. */
  readonly findings: readonly DocumentFinding[];
}

/**
 * The files of a chip in a ZIP, and the transcripts beside them, each as a piece of its own. Of files that came twice and differ
 * the first counts, as everywhere; the others are kept beside it.
 * @throws Problem `document.piece.too-large`; `document.archive.unreadable` if it is not a ZIP or is empty; `reader.*`
 */
export const readArchive = async (
  readers: Readers,
  document: PieceRow['document'],
  bytes: Uint8Array,
  today: CivilDate,
): Promise<ArchivePieces> => {
  mustFit(bytes, bounds.archiveBytes);
  const pieces: NewPiece[] = [];
  const findings: DocumentFinding[] = [];
  let opened = false;
  for await (const item of readers.read(
    fileTask,
    { as: 'archive', limits: chipBounds, today },
    fileOf(bytes),
  )) {
    if ('finding' in item) findings.push(item.finding);
    else if ('piece' in item) pieces.push(pieceOf(document, item.piece));
    else if ('opened' in item) opened = true;
  }
  if (!opened) throw new Problem('document.archive.unreadable');
  return { pieces, findings };
};

const pieceOf = (
  document: PieceRow['document'],
  { part, bytes = '', face, isAside }: Extract<FileItem, { piece: unknown }>['piece'],
): NewPiece => {
  const own = Buffer.from(bytes, 'base64');
  if (part === undefined) return transcriptPiece(document, own);
  const piece = chipPieceWith(document, part, own, bytesOf(face));
  return isAside === undefined ? piece : { ...piece, isAside };
};

const bytesOf = (text: string | undefined): Buffer | undefined =>
  text === undefined ? undefined : Buffer.from(text, 'base64');

/**
 * Makes a piece of one chip file. The caller names its kind; if not, its leading tag does.
 * @throws Problem `document.piece.too-large`, `document.chip.part.unknown`, `reader.*`
 */
export const readChipFile = async (
  readers: Readers,
  document: PieceRow['document'],
  part: Part,
  bytes: Uint8Array,
  today: CivilDate,
  examination: string,
): Promise<NewPiece> => {
  mustFit(bytes, bounds.chipFileBytes);
  const args = { as: 'chip-file', part, today } as const;
  // To its end, so that the next file of the examination finds the process ready.
  const items = await Array.fromAsync(readers.read(fileTask, args, fileOf(bytes, examination)));
  for (const item of items)
    if ('piece' in item && item.piece.part !== undefined)
      return chipPieceWith(document, item.piece.part, bytes, bytesOf(item.piece.face));
  throw new Problem('document.chip.part.unknown');
};

/** Tells a picture by its first bytes. @throws Problem as {@link takenPicture}, `document.piece.too-large`, `reader.*` */
export const readPicture = async (
  readers: Readers,
  bytes: Uint8Array,
  most: number,
  of?: string,
): Promise<PictureHead> => {
  mustFit(bytes, most);
  const item = await readOne(readers, fileTask, { as: 'picture' }, fileOf(bytes, of));
  if (!('picture' in item)) throw new Problem('reader.crashed');
  return takenPicture(item.picture);
};

/** The face in a DG2; undefined if it has no face that a browser can show. @throws Problem `reader.*` */
export const readFace = async (
  readers: Readers,
  dg2: Uint8Array,
  today: CivilDate,
  examination: string,
): Promise<{ readonly image: Uint8Array; readonly format: PictureHead['format'] } | undefined> => {
  const args = { as: 'chip-file', part: 'DG2', today } as const;
  const [item] = await Array.fromAsync(readers.read(fileTask, args, fileOf(dg2, examination)));
  const image = item !== undefined && 'piece' in item ? bytesOf(item.piece.face) : undefined;
  if (image === undefined) return undefined;
  const head = await readOne(readers, fileTask, { as: 'picture' }, fileOf(image, examination));
  const format = 'picture' in head ? head.picture.format : 'unknown';
  return format === 'wsq' || format === 'unknown' ? undefined : { image, format };
};

/** A file of a chip, and the face in it. */
export interface SortedFile {
  readonly name: string;
  readonly file: ChipPart;
  readonly bytes: Uint8Array;
  readonly face: Uint8Array | undefined;
}

/** What was given of a chip, sorted as `gatherChipFiles` does. */
export interface SortedChip {
  readonly files: readonly SortedFile[];
  readonly repeated: readonly SortedFile[];
  readonly transcripts: readonly GivenFile[];
  readonly others: readonly GivenFile[];
}

/** Sorts what was given of a chip, and finds the faces in it. Files that came alone keep their bytes. @throws Problem `reader.*` */
export const sortChip = async (
  readers: Readers,
  given: readonly GivenFile[],
  today: CivilDate,
  of: string,
): Promise<SortedChip> => {
  const chip = {
    files: [] as SortedFile[],
    repeated: [] as SortedFile[],
    transcripts: [] as GivenFile[],
    others: [] as GivenFile[],
  };
  if (given.length === 0) return chip;
  const args = {
    ...({ as: 'chip', today } as const),
    names: given.map(({ name }) => name),
    lengths: given.map(({ bytes }) => bytes.length),
  };
  const whole = filesAsOne(
    given.map(({ bytes }) => bytes),
    of,
  );
  for (const item of await Array.fromAsync(readers.read(fileTask, args, whole))) {
    if (!('sorted' in item)) throw new Problem('reader.crashed');
    const { is, from, part, face, name: own = '' } = item.sorted;
    const one = from === undefined ? { name: own, bytes: bytesOf(item.sorted.bytes) } : given[from];
    if (one?.bytes === undefined) throw new Problem('reader.crashed');
    const { name, bytes } = one;
    if (is === 'transcript') chip.transcripts.push({ name, bytes });
    else if (is === 'other') chip.others.push({ name, bytes });
    else if (part === undefined) throw new Problem('reader.crashed');
    else
      chip[is === 'file' ? 'files' : 'repeated'].push({
        name,
        file: part,
        bytes,
        face: bytesOf(face),
      });
  }
  return chip;
};
