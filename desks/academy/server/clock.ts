import type { CivilDate } from '@amirani/core';
import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import type { Platform } from '@platform/server/needs.ts';
import { momentOf } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import { isMade, lockTrainees } from './classes/slips.ts';

/**
 * Erases a person's results a year after their last sitting or after the end of their certificate (R72), and classes that
 * become empty. The journal records it in the same transaction. Returns the number of seats erased.
 */
export const eraseOldResults = async (
  platform: Pick<Platform, 'database' | 'journal' | 'clock' | 'config'>,
): Promise<number> => {
  const { database, journal } = platform;
  const reference = 'retention: trainee-result';
  const context = { account: 'system:academy-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_journal_writer', async (tx) => {
    const seats = await asOwner(tx, (own) => eraseOver(own, momentOf(platform).today));
    if (seats.length === 0) return 0;
    const left = await asOwner(tx, seatedAccounts);
    // Accounts that a class made are of no use without it.
    const idle = [...new Set(seats.map(({ account }) => account))].filter(
      (account) => isMade(account) && !left.has(account),
    );
    await lockTrainees(tx, idle);
    await journal.record(tx, {
      operation: 'erasure',
      action: 'eraseOldResults',
      outcome: 'done',
      actor: context.account,
      purpose: context.purpose,
      reference,
      subjects: seats.map(({ id }) => id),
      reason: `${seats.length} seats past their time`,
    });
    return seats.length;
  });
};

const eraseOver = async (
  tx: Transaction,
  today: CivilDate,
): Promise<readonly { readonly id: string; readonly account: string }[]> => {
  const over = sql`select id from academy.seat where erase_on <= ${today}::date`;
  const decisions = await all<{ id: string }>(
    tx,
    sql`select decision as id from academy.challenge where seat in (${over}) and decision is not null
    union select decision from academy.certificate where seat in (${over})`,
  );
  const seats = await all<{ id: string; account: string }>(
    tx,
    sql`delete from academy.seat where erase_on <= ${today}::date returning id, account`,
  );
  const ids = decisions.map(({ id }) => id);
  await sql`delete from decision.step where decision = any (${ids}::uuid[])`.execute(tx);
  await sql`delete from decision.decision where id = any (${ids}::uuid[])`.execute(tx);
  await sql`delete from academy.class c where not exists (
    select from academy.seat s where s.class_id = c.id)`.execute(tx);
  return seats;
};

const seatedAccounts = async (tx: Transaction): Promise<ReadonlySet<string>> => {
  const rows = await all<{
    account: string;
  }>(tx, sql`select distinct account from academy.seat`);
  return new Set(rows.map(({ account }) => account));
};
