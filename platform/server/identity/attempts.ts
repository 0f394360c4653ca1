import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';

/** One budget of wrong passwords: whose it is, and how many it allows in a window. */
export interface Budget {
  readonly key: string;
  readonly most: number;
}

/**
 * Counts an attempt against a budget, in one statement, so that attempts at the same time do not pass together.
 * Returns the seconds to wait if the budget is spent, 0 if the attempt is counted.
 */
export const countAttempt = async (
  tx: Transaction,
  { key, most }: Budget,
  seconds: number,
  now: Date,
): Promise<number> => {
  const endsAt = new Date(now.getTime() + seconds * 1000);
  const counted = await sql`insert into identity.attempt as a (key, count, ends_at)
    values (${key}, 1, ${endsAt})
    on conflict (key) do update
      set count = case when a.ends_at <= ${now} then 1 else a.count + 1 end,
          ends_at = case when a.ends_at <= ${now} then ${endsAt} else a.ends_at end
      where a.ends_at <= ${now} or a.count < ${most}
    returning count`.execute(tx);
  if (counted.rows.length > 0) return 0;
  const row = await tx
    .selectFrom('identity.attempt')
    .select('ends_at')
    .where('key', '=', key)
    .executeTakeFirst();
  const left = (row?.ends_at.getTime() ?? now.getTime()) - now.getTime();
  return Math.max(1, Math.ceil(left / 1000));
};

/** Takes back an attempt whose password was right. */
export const uncountAttempt = async (tx: Transaction, key: string): Promise<void> => {
  await sql`update identity.attempt set count = greatest(0, count - 1) where key = ${key}`.execute(
    tx,
  );
};

/** Forgets all attempts against a budget. */
export const forgetAttempts = async (tx: Transaction, key: string): Promise<void> => {
  await tx.deleteFrom('identity.attempt').where('key', '=', key).execute();
};
