import { createHash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { CivilDate } from '@amirani/core';
import { entryText, type WatchListEntry } from '@amirani/targeting/watch-lists';
import { ListReader, type ReadSummary } from '@amirani/targeting/watch-lists/reading';
import type { Transaction } from '../../../platform/database/open.ts';
import type { Moment } from '../../../platform/moment.ts';
import * as store from './import-store.ts';
import type { ImportRow, ListRow } from './rows.ts';

/** So many bytes are read at a time; between them other calls get their turn. */
const PIECE = 262_144;
/** So many entries go into the database in one statement. */
const BATCH = 2_000;

/**
 * Reads the file of an import, part by part, and stages its entries. What is held at a time is one part and one batch,
 * however long the file is.
 */
export const readFile = async (
  tx: Transaction,
  { id, format, encoding }: Pick<ImportRow, 'id' | 'format' | 'encoding'>,
  list: ListRow,
  { today }: Pick<Moment, 'today'>,
): Promise<ReadSummary> => {
  let waiting: WatchListEntry[] = [];
  const reader = new ListReader(
    {
      list: {
        ground: list.ground,
        category: list.category,
        purposes: list.purposes,
        ...(list.instruction === null ? {} : { instruction: list.instruction }),
      },
      on: today,
      ...(format === null ? {} : { format }),
      ...(encoding === null ? {} : { encoding }),
    },
    (entry) => waiting.push(entry),
  );
  const flush = async (least: number): Promise<void> => {
    while (waiting.length >= least && waiting.length > 0) {
      await store.insertStaged(tx, id, waiting.slice(0, BATCH).map(stagedOf));
      waiting = waiting.slice(BATCH);
    }
  };
  for (let position = 0; ; position += 1) {
    const part = await store.findPart(tx, id, position);
    if (part === undefined) break;
    for (let from = 0; from < part.length; from += PIECE) {
      reader.push(part.subarray(from, from + PIECE));
      await flush(BATCH);
      await setImmediate();
    }
  }
  const summary = reader.end();
  await flush(0);
  return summary;
};

const stagedOf = (entry: WatchListEntry): store.StagedEntry => {
  const text = entryText(entry);
  return {
    id: entry.id,
    digest: createHash('sha256').update(text).digest('hex'),
    validFrom: entry.validFrom ?? null,
    expires: (entry.expires ?? null) satisfies CivilDate | null,
    entry: text,
  };
};
