import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';

/**
 * Erases closed cases whose time is over, with all they hold and what was decided in them; the journal keeps the fact, in the
 * same transaction (LED Art. 5; R17). Gives how many went.
 */
export const eraseClosedCases = async ({
  database,
  journal,
  clock,
}: Pick<Platform, 'database' | 'journal' | 'clock'>): Promise<number> => {
  const reference = 'retention: case';
  const context = {
    account: 'system:investigations-clock',
    purpose: 'operation',
    reference,
  } as const;
  return withAccess(database, context, 'amirani_journal_writer', async (tx) => {
    const subjects = await asOwner(tx, (own) => eraseOver(own, clock()));
    if (subjects.length > 0)
      await journal.record(tx, {
        operation: 'erasure',
        action: 'eraseClosedCases',
        outcome: 'done',
        actor: context.account,
        purpose: context.purpose,
        reference,
        subjects,
        reason: `${subjects.length} closed cases past their time`,
      });
    return subjects.length;
  });
};

const eraseOver = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const rows = await all<{ id: string }>(
    tx,
    sql`delete from investigation.case_file
    where erase_on <= (${now}::timestamptz at time zone 'UTC')::date returning id`,
  );
  const ids = rows.map(({ id }) => id);
  if (ids.length === 0) return ids;
  // What is decided in a case has the case at the head of its subject.
  const decided = sql`select id from decision.decision
    where kind like 'investigation.%' and split_part(subject, ':', 1) = any (${ids}::text[])`;
  await sql`delete from decision.step where decision in (${decided})`.execute(tx);
  await sql`delete from decision.decision where id in (${decided})`.execute(tx);
  return ids;
};
