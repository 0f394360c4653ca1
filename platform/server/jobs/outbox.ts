import type { Change } from '@platform/api/events.ts';
import { sql } from 'kysely';
import type { Database, Transaction } from '../database/open.ts';
import { errorFacts, type Log, sparing } from '../log/log.ts';
import { startLooks } from './polling.ts';

/** Changes as they are committed, in every process. */
export interface ChangeFeed {
  /** Calls the listener for each change from now on, with the place after it; gives what ends it. */
  readonly subscribe: (listener: (change: Change, place: string) => void) => () => void;
  /** The place after all that was told until now: opaque, without personal data. */
  readonly place: () => string;
  /** The events after a place until now, in order; undefined if they are unknown, such as long after it. */
  readonly after: (place: string) => Promise<readonly Change[] | undefined>;
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
  const listeners = new Set<(change: Change, place: string) => void>();
  const trouble = sparing(log);
  let place = await horizon(database);
  const look = async (): Promise<void> => {
    try {
      const rows = await readAfter(database, place);
      for (const { transaction, id, change } of rows) {
        place = { transaction, id };
        for (const listener of listeners) listener(change, written(place));
      }
    } catch (error) {
      // The next look begins at the same place: nothing is lost.
      if (!looks.stopped()) trouble.warn('outbox.unread', errorFacts(error));
    }
  };
  const looks = startLooks(look, interval);
  return {
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    place: () => written(place),
    after: async (text) => {
      const from = placeOf(text);
      if (from === undefined) return undefined;
      const rows = await readAfter(database, from);
      return rows.length < MOST_ROWS ? rows.map(({ change }) => change) : undefined;
    },
    stop: looks.stop,
  };
};

/** Rows of one look. */
const MOST_ROWS = 1000;

/** Validity of a place in seconds: well within the time for which the outbox keeps events. */
const GOOD_FOR = 50 * 60;

const seconds = (): number => Math.floor(Date.now() / 1000);

const written = ({ transaction, id }: Place): string => `${transaction}.${id}.${seconds()}`;

const placeOf = (text: string): Place | undefined => {
  const [, transaction, id, at] = /^(\d{1,19})\.(\d{1,18})\.(\d{1,12})$/.exec(text) ?? [];
  if (transaction === undefined || id === undefined) return undefined;
  return seconds() - Number(at) > GOOD_FOR ? undefined : { transaction, id: BigInt(id) };
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
     order by platform.outbox.transaction, id limit ${MOST_ROWS}`,
    [transaction, id],
  );
  return rows;
};
