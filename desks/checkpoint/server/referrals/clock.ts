import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import type { JobRunner } from '@platform/server/jobs/jobs.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import { alarmOverdueSteps, alarmUnacknowledged } from './store.ts';

/** Registers the background jobs: raise alarms for missed acknowledgements and steps, erase expired referrals. */
export const referralJobs = async (jobs: JobRunner, platform: Platform): Promise<void> => {
  await jobs.every('referrals-clock', '* * * * *', async () => {
    await alarmReferrals(platform);
  });
  await jobs.every('referrals-retention', '27 * * * *', async () => {
    await eraseReferrals(platform);
  });
};

/**
 * Says once of each referral that nobody acknowledged it in time, and once of each step that its due has passed; gives how
 * many referrals alarmed. Screens hear of it by the event; who acknowledges ends it.
 */
export const alarmReferrals = (platform: Platform): Promise<number> =>
  work(platform, 'alarm', async (tx, now) => {
    const ids = new Set([
      ...(await alarmUnacknowledged(tx, now)),
      ...(await alarmOverdueSteps(tx, now)),
    ]);
    return { ids: [...ids], operation: 'alteration', action: 'alarmReferrals' };
  });

/** Erases referrals past their days, with their words and steps; gives how many. */
export const eraseReferrals = (platform: Platform): Promise<number> =>
  work(platform, 'retention', async (tx, now) => {
    const ids = await asOwner(tx, async (own) => {
      const { rows } = await sql<{
        id: string;
      }>`delete from referral.referral where erases_at <= ${now} returning id`.execute(own);
      return rows.map(({ id }) => id);
    });
    return { ids, operation: 'erasure', action: 'eraseReferrals' };
  });

interface Done {
  readonly ids: readonly string[];
  readonly operation: 'alteration' | 'erasure';
  readonly action: string;
}

const work = (
  { database, journal, clock }: Platform,
  what: string,
  act: (tx: Transaction, now: Date) => Promise<Done>,
): Promise<number> => {
  const reference = `referral: ${what}`;
  const context = { account: 'system:referrals-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_referral', async (tx) => {
    const { ids, operation, action } = await act(tx, clock());
    if (ids.length === 0) return 0;
    await publish(
      tx,
      ids.map((id) => ({ kind: 'referral', id }) as const),
    );
    await journal.record(tx, {
      ...{ operation, action, outcome: 'done', subjects: ids },
      ...{ actor: context.account, purpose: context.purpose, reference },
    });
    return ids.length;
  });
};
