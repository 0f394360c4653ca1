import { addDays, civilDateOf } from '@amirani/core';
import { rootOf } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { sql } from 'kysely';
import { withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { readHead, SEQUENCER } from '../journal/sequence.ts';
import { withTree } from '../journal/tree-store.ts';
import { above } from './health.ts';
import type { HealthCheck } from './port.ts';

const asking = <T>(database: Database, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  withAccess(database, SEQUENCER, 'amirani_sequencer', work);

/**
 * The database: `value` is the share of its lock table in use. Degraded over half, after a page whose checksum failed, and after a read
 * of this process that failed because stored data is damaged; failing where it does not answer.
 */
export const databasePart = (database: Database): HealthCheck => ({
  part: 'database',
  look: async () => {
    const { rows } = await database.pool.query<{ failures: bigint; locks: number }>(
      `select coalesce((select sum(checksum_failures) from pg_stat_database
           where datid = 0 or datname = current_database()), 0)::int8 as failures,
         (select count(*) from pg_locks)::float8 / (current_setting('max_locks_per_transaction')::int
           * current_setting('max_connections')::int) as locks`,
    );
    const { failures = 0n, locks = 0 } = rows[0] ?? {};
    const reading = above(locks, 0.5, Infinity);
    return failures > 0n || database.isDamaged() ? { ...reading, status: 'degraded' } : reading;
  },
});

/** Flights that wait to be compared with lists: `value` is the age in seconds of the oldest. */
export const queuePart = (database: Database): HealthCheck => ({
  part: 'queue',
  needsDatabase: true,
  look: () =>
    withAccess(database, { account: 'system:health' }, 'amirani_oversight', async (tx) => {
      const { rows } = await sql<{ age: number }>`
        select coalesce(extract(epoch from now() - min(at)), 0)::float8 as age from hit.due`.execute(
        tx,
      );
      return above(rows[0]?.age ?? 0, 60, 600);
    }),
});

/**
 * The sequencer: `value` is for how many seconds the oldest entry has waited to come into the log. Failing too where the stored tiles do
 * not give the root that was signed.
 */
export const sequencerPart = (database: Database): HealthCheck => ({
  part: 'sequencer',
  needsDatabase: true,
  look: () =>
    asking(database, async (tx) => {
      const { rows } = await sql<{ lag: number }>`
        select coalesce(extract(epoch from now() - min(written_at)), 0)::float8 as lag
        from journal.pending`.execute(tx);
      const reading = above(rows[0]?.lag ?? 0, 5, 60);
      const head = await readHead(tx);
      if (head === undefined) return reading;
      const root = await withTree(tx, head.size, (nodes) => rootOf(head.size, nodes, nodeSha256));
      return head.root.equals(root) ? reading : { ...reading, status: 'failing' };
    }),
});

/** The place outside that gets signed tree heads: `value` is for how many seconds it has lacked the latest. Degraded over a day. */
export const witnessPart = (database: Database, place: string, clock: () => Date): HealthCheck => {
  const began = clock();
  return {
    part: 'witness',
    needsDatabase: true,
    look: () =>
      asking(database, async (tx) => {
        const head = await readHead(tx);
        const seen = await tx
          .selectFrom('journal.witness')
          .select(['size', 'witnessed_at'])
          .where('place', '=', place)
          .executeTakeFirst();
        const isBehind = head !== undefined && Number(seen?.size ?? 0n) < head.size;
        const since = seen?.witnessed_at ?? began;
        return above(isBehind ? (clock().getTime() - since.getTime()) / 1000 : 0, 86_400, Infinity);
      }),
  };
};

/** Days ahead for which tables have their own partitions; under this the daily work did not run. */
const AHEAD = 14;

/** Partitions: `value` is the number of days ahead with partitions. Failing if today does not have one. PostgreSQL only. */
export const partitionsPart = (database: Database, clock: () => Date): HealthCheck => ({
  part: 'partitions',
  needsDatabase: true,
  look: async () => {
    const { rows } = await database.pool.query<{ relname: string }>(
      `select relname from pg_class where relnamespace = (select oid from pg_namespace where nspname = 'api')
         and relname ~ '^message_d[0-9]{8}$'`,
    );
    const names = new Set(rows.map(({ relname }) => relname));
    const today = civilDateOf(clock());
    let days = 0;
    while (names.has(`message_d${addDays(today, days).replaceAll('-', '')}`)) days += 1;
    const value = days - 1;
    const status = days === 0 ? 'failing' : value < AHEAD ? 'degraded' : 'ok';
    return { status, value, limit: AHEAD };
  },
});

/** The clock of this machine: `value` is by how many seconds it differs from the database's, or went back since the last look. */
export const clockPart = (database: Database, clock: () => Date): HealthCheck => {
  let before = Number.NEGATIVE_INFINITY;
  return {
    part: 'clock',
    needsDatabase: true,
    look: async () => {
      const asked = clock().getTime();
      const { rows } = await database.pool.query<{ at: Date }>('select clock_timestamp() as at');
      const answered = clock().getTime();
      const wentBack = Math.max(0, before - answered) / 1000;
      before = answered;
      const theirs = rows[0]?.at.getTime() ?? answered;
      // The database looked at its clock some time between the two.
      const off = Math.max(asked - theirs, theirs - answered, 0) / 1000;
      return above(Math.max(off, wentBack > 0.5 ? 5 + wentBack : 0), 0.5, 5);
    },
  };
};
