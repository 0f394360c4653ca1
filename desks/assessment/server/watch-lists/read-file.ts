import type { ReadSummary } from '@amirani/targeting/watch-lists/reading';
import { fileInParts } from '@platform/server/apart/foreign-file.ts';
import type { Readers } from '@platform/server/apart/readers.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import * as store from './import-store.ts';
import { entryTask } from './reading.ts';
import type { ImportRow, ListRow } from './rows.ts';

/** Entries stored in one statement. */
const BATCH = 2_000;

/** A transaction of the desk. */
export type Within = <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;

/**
 * Reads the file of an import in a limited process, part by part, and stages its entries. What is held at a time is one part
 * and one batch, however long the file is. Where the reader gives up nothing stays staged, and the file stays where it is.
 * @throws Problem `reader.*`
 */
export const stageEntries = async (
  readers: Readers,
  within: Within,
  {
    id,
    format,
    encoding,
    bytes,
  }: Pick<ImportRow, 'id' | 'format' | 'encoding'> & { bytes: number },
  list: ListRow,
  { today }: Pick<Moment, 'today'>,
): Promise<ReadSummary> => {
  const file = fileInParts(bytes, (position) => within((tx) => store.findPart(tx, id, position)));
  const args = {
    list: {
      ground: list.ground,
      category: list.category,
      purposes: list.purposes,
      ...(list.instruction === null ? {} : { instruction: list.instruction }),
    },
    on: today,
    ...(format === null ? {} : { format }),
    ...(encoding === null ? {} : { encoding }),
  };
  let waiting: store.StagedEntry[] = [];
  const flush = async (): Promise<void> => {
    const batch = waiting;
    waiting = [];
    if (batch.length > 0) await within((tx) => store.insertStaged(tx, id, batch));
  };
  try {
    for await (const item of readers.read(entryTask, args, file)) {
      if ('summary' in item) {
        await flush();
        return item.summary;
      }
      waiting.push(item.staged);
      if (waiting.length === BATCH) await flush();
    }
    throw new Problem('reader.crashed');
  } catch (error) {
    await within((tx) => store.eraseStaged(tx, id));
    throw error;
  }
};
