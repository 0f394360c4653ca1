import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { type Moment, momentOf } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';

/** Days until a removed entry is erased, so that errors can be corrected (LED Art. 5). */
const FORMER_DAYS = 30;

const DAY = 24 * 60 * 60_000;

/** What one turn of the clock did. */
export interface Turned {
  /** Entries that left their list because their term was over. */
  readonly ended: number;
  /** Entries that were erased after they had left. */
  readonly erased: number;
  /** Imports that nobody took over in time. */
  readonly imports: number;
}

/**
 * Ends entries on the day after their last, erases what left a list thirty days ago and what was read of files that nobody
 * took over. Nothing waits for it: an entry or a list that is over counts no more whether it has turned or not.
 */
export const turnWatchListClock = async (platform: Platform): Promise<Turned> => ({
  ended: await step(platform, 'end', 'alteration', endExpired),
  erased: await step(platform, 'erase', 'erasure', eraseFormer),
  imports: await step(platform, 'imports', 'erasure', eraseImports),
});

interface Gone {
  readonly count: number;
  readonly lists: readonly string[];
}

const step = (
  platform: Platform,
  what: string,
  operation: 'alteration' | 'erasure',
  work: (tx: Transaction, moment: Moment) => Promise<Gone>,
): Promise<number> => {
  const { database, journal } = platform;
  const reference = `watch lists: ${what}`;
  const context = { account: 'system:watch-list-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_pnr', async (tx) => {
    const { count, lists } = await asOwner(tx, (own) => work(own, momentOf(platform)));
    if (count === 0) return 0;
    await publish(
      tx,
      lists.map((list) => ({ kind: 'watch-list', list })),
    );
    await journal.record(tx, {
      ...{ operation, action: 'turnWatchListClock', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference, subjects: lists },
      reason: `${count} past their time`,
    });
    return count;
  });
};

const goneOf = (rows: readonly { readonly list: string }[]): Gone => ({
  count: rows.length,
  lists: [...new Set(rows.map(({ list }) => list))].sort(),
});

const endExpired = async (tx: Transaction, { now, today }: Moment): Promise<Gone> => {
  const { rows } = await sql<{ list: string }>`update watch.entry set ended_at = ${now}
    where ended_at is null and expires < ${today}::date returning list`.execute(tx);
  return goneOf(rows);
};

const eraseFormer = async (tx: Transaction, { now }: Moment): Promise<Gone> => {
  const before = new Date(now.getTime() - FORMER_DAYS * DAY);
  const { rows } = await sql<{ list: string }>`delete from watch.entry
    where ended_at <= ${before} returning list`.execute(tx);
  return goneOf(rows);
};

const eraseImports = async (tx: Transaction, { now }: Moment): Promise<Gone> => {
  const { rows } = await sql<{ id: string; list: string }>`update watch.import
    set state = 'discarded', refused_ids = null, problems = null
    where state in ('receiving', 'read', 'unusable') and erases_at <= ${now} returning id, list`.execute(
    tx,
  );
  const ids = rows.map(({ id }) => id);
  await sql`delete from watch.import_part where import = any (${ids}::uuid[])`.execute(tx);
  await sql`delete from watch.staged where import = any (${ids}::uuid[])`.execute(tx);
  return goneOf(rows);
};
