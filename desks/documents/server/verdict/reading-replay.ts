import type { CivilDate } from '@amirani/core';
import { isVerdict, readExamination } from '@amirani/documents/packed';
import type { Examination, ExaminedDocument, Verdict } from '@amirani/documents/verdict';
import { fileOf } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { ReaderTask } from '@platform/server/apart/task.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { z } from 'zod';
import { bounds, mustFit } from '../bounds.ts';
import { sha256 } from '../pieces/add.ts';
import type { PictureHead } from '../pieces/picture.ts';
import { readPicture, type SortedChip, sortChip } from '../pieces/reading.ts';

const ItemSchema = z.union([
  z.strictObject({ file: z.number().int().nonnegative(), bytes: z.base64() }),
  z.strictObject({ described: z.unknown() }),
  z.strictObject({ stored: z.custom<Verdict>(isVerdict) }),
  z.strictObject({ verdict: z.custom<Verdict>(isVerdict) }),
]);

/** One item of a replay file: a part of one of its files, the examination without them, the verdict that came with it, ours. */
export type ReplayItem = z.output<typeof ItemSchema>;

const replayTask: ReaderTask<undefined, ReplayItem> = {
  ...{ name: 'document.replay', class: 'package', item: ItemSchema },
};

/** A document, and what a limited process found in its bytes. */
export interface SortedDocument {
  readonly document: ExaminedDocument;
  readonly chip: SortedChip | undefined;
  /** Heads of its pictures, in their order. */
  readonly heads: readonly PictureHead[];
}

/** What a replay file holds. */
export interface Replayed {
  readonly examination: Examination;
  readonly documents: readonly SortedDocument[];
  /** The verdict that came with it. */
  readonly stored: Verdict | undefined;
  /** The verdict as it comes out here. */
  readonly verdict: Verdict;
}

/**
 * Reads a replay file and examines it in limited processes.
 * @throws Problem `document.piece.too-large`, `document.replay.unreadable`, `document.picture.*`, `reader.*`
 */
export const readReplayApart = async (
  readers: Readers,
  bytes: Uint8Array,
  today: CivilDate,
): Promise<Replayed> => {
  mustFit(bytes, bounds.replayBytes);
  const parts = new Map<number, Buffer[]>();
  let described: unknown;
  let stored: Verdict | undefined;
  let verdict: Verdict | undefined;
  for await (const item of readers.read(replayTask, undefined, fileOf(bytes)))
    if ('file' in item) {
      const own = parts.get(item.file) ?? [];
      parts.set(item.file, [...own, Buffer.from(item.bytes, 'base64')]);
    } else if ('described' in item) described = item.described;
    else if ('stored' in item) stored = item.stored;
    else verdict = item.verdict;
  const files = Array.from({ length: parts.size }, (_, at) => Buffer.concat(parts.get(at) ?? []));
  const examination = readExamination({ described, files });
  if (examination === undefined || verdict === undefined)
    throw new Problem('document.replay.unreadable');
  const of = sha256(bytes).toString('hex');
  const documents: SortedDocument[] = [];
  for (const document of examination.documents)
    documents.push(await sortDocument(readers, document, today, of));
  return { examination, documents, stored, verdict };
};

/** Classifies the bytes of a document. @throws Problem `document.picture.*`, `reader.*` */
export const sortDocument = async (
  readers: Readers,
  document: ExaminedDocument,
  today: CivilDate,
  of: string,
): Promise<SortedDocument> => {
  const { chip, images = [] } = document;
  const heads: PictureHead[] = [];
  for (const { bytes } of images)
    heads.push(await readPicture(readers, bytes, bounds.pictureBytes, of));
  const sorted = chip === undefined ? undefined : await sortChip(readers, chip.files, today, of);
  return { document, chip: sorted, heads };
};
