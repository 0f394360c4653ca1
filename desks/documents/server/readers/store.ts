import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { Reading } from '../../api/types.ts';

/** A row of `document.reading`. */
export interface ReadingRow {
  readonly id: string;
  readonly examination: string;
  readonly reader: string;
  readonly started_at: Date;
  readonly ended_at: Date | null;
  readonly state: Reading['state'];
  readonly pieces: readonly string[];
}

/** Stores a reading that was asked for. */
export const insertReading = async (
  tx: Transaction,
  {
    id,
    examination,
    reader,
    started_at,
  }: Pick<ReadingRow, 'id' | 'examination' | 'reader' | 'started_at'>,
): Promise<void> => {
  await sql`insert into document.reading (id, examination, reader, started_at, state)
    values (${id}, ${examination}, ${reader}, ${started_at}, 'waiting')`.execute(tx);
};

/** One reading; undefined where there is none. */
export const findReading = async (tx: Transaction, id: string): Promise<ReadingRow | undefined> => {
  const { rows } = await sql<ReadingRow>`select * from document.reading where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** Says how far a reading has come, and what came with it. */
export const moveReading = async (
  tx: Transaction,
  id: string,
  state: Reading['state'],
  pieces: readonly string[],
  endedAt: Date | undefined,
): Promise<void> => {
  await sql`update document.reading set state = ${state}, pieces = pieces || ${pieces as string[]}::uuid[],
    ended_at = ${endedAt ?? null} where id = ${id}`.execute(tx);
};

/** Ends readings that were asked for before an instant and that nobody ended; gives their examinations. */
export const abortBefore = async (
  tx: Transaction,
  before: Date,
  now: Date,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ examination: string }>`update document.reading
    set state = 'aborted', ended_at = ${now} where state in ('waiting', 'reading') and started_at < ${before}
    returning examination`.execute(tx);
  return rows.map(({ examination }) => examination);
};

/** A reading as the contract shows it. */
export const readingOf = (row: ReadingRow): Reading => ({
  id: row.id,
  reader: row.reader,
  examination: row.examination,
  startedAt: row.started_at.toISOString(),
  ...(row.ended_at === null ? {} : { endedAt: row.ended_at.toISOString() }),
  state: row.state,
  pieces: [...row.pieces],
});
