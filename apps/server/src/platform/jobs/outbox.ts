import type { Change } from '@amirani/contract';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database/open.ts';
import { errorFacts, type Log } from '../log.ts';
import { startLooks } from './looks.ts';

/** Changes as they are committed, in every process. */
export interface ChangeFeed {
  /** Calls the listener for each change from now on; gives what ends it. */
  readonly subscribe: (listener: (change: Change) => void) => () => void;
  readonly stop: () => Promise<void>;
}

/**
 * Says within a transaction what it changes: told when it commits, never when it does not. Ids only. Works in
 * every role of `withAccess`.
 */
export const publish = async (tx: Transaction, changes: readonly Change[]): Promise<void> => {
  if (changes.length === 0) return;
  const texts = changes.map((change) => JSON.stringify(change));
  await sql`insert into platform.outbox (change) select unnest(${texts}::text[])::jsonb`.execute(
    tx,
  );
};

export interface FeedOptions {
  readonly log: Log;
  /** Milliseconds between looks at the outbox. */
  readonly interval?: number;
}

/** Starts reading the outbox, from what is committed after now. */
export const startFeed = async (
  database: Database,
  { log, interval = 400 }: FeedOptions,
): Promise<ChangeFeed> => {
  const listeners = new Set<(change: Change) => void>();
  let place = await horizon(database);
  const look = async (): Promise<void> => {
    try {
      const rows = await readAfter(database, place);
      for (const { transaction, id, change } of rows) {
        place = { transaction, id };
        for (const listener of listeners) listener(change);
      }
    } catch (error) {
      // The next look begins at the same place: nothing is lost.
      if (!looks.stopped()) log.warn('outbox.unread', errorFacts(error));
    }
  };
  const looks = startLooks(look, interval);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    stop: looks.stop,
  };
};

/** Removes changes that every process has long read. */
export const pruneOutbox = async (database: Database): Promise<void> => {
  await database.pool.query("delete from platform.outbox where at < now() - interval '1 hour'");
};

interface Place {
  readonly transaction: string;
  readonly id: bigint;
}

interface Row extends Place {
  readonly change: Change;
}

/** Before every transaction that still runs. */
const horizon = async (database: Database): Promise<Place> => {
  const { rows } = await database.pool.query<{ transaction: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as transaction',
  );
  return { transaction: rows[0]?.transaction ?? '0', id: 0n };
};

const readAfter = async (
  database: Database,
  { transaction, id }: Place,
): Promise<readonly Row[]> => {
  const { rows } = await database.pool.query<Row>(
    `select transaction::text as transaction, id, change from platform.outbox
     where (transaction, id) > ($1::xid8, $2::bigint)
       and transaction < pg_snapshot_xmin(pg_current_snapshot())
     order by platform.outbox.transaction, id limit 1000`,
    [transaction, id],
  );
  return rows;
};
