import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { Reading } from '../../api/types.ts';
import { type ReadingRow, readingTable } from '../sql/tables.gen.ts';

/** Stores a reading that was asked for. */
export const insertReading = (
  tx: Transaction,
  {
    id,
    examination,
    reader,
    startedAt,
  }: Pick<ReadingRow, 'id' | 'examination' | 'reader' | 'startedAt'>,
): Promise<number> =>
  readingTable.insert(tx, { id, examination, reader, startedAt, state: 'waiting' });

/** Loads a reading, or returns undefined. */
export const findReading = (tx: Transaction, id: string): Promise<ReadingRow | undefined> =>
  readingTable.first(tx, sql`where id = ${id}`);

/** Says how far a reading has come, and what came with it. */
export const moveReading = (
  tx: Transaction,
  id: string,
  state: Reading['state'],
  pieces: readonly string[],
  endedAt: Date | undefined,
): Promise<number> =>
  readingTable.update(
    tx,
    { state, pieces: sql`pieces || ${pieces as string[]}::uuid[]`, endedAt },
    sql`where id = ${id}`,
  );

/** Ends readings that were asked for before an instant and that nobody ended; gives their examinations. */
export const abortBefore = async (
  tx: Transaction,
  before: Date,
  now: Date,
): Promise<readonly string[]> => {
  const rows = await all<{ examination: string }>(
    tx,
    sql`update document.reading
    set state = 'aborted', ended_at = ${now} where state in ('waiting', 'reading') and started_at < ${before}
    returning examination`,
  );
  return rows.map(({ examination }) => examination);
};

/** A reading as the contract shows it. */
export const readingOf = (row: ReadingRow): Reading => ({
  ...pick(row, 'id', 'reader', 'examination'),
  startedAt: row.startedAt.toISOString(),
  endedAt: row.endedAt?.toISOString(),
  state: row.state,
  pieces: [...row.pieces],
});
