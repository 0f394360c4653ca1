import { asOwner, withAccess } from '@platform/server/database/access.ts';
import { all } from '@platform/server/database/rows.ts';
import { eraseDecisionsOn } from '@platform/server/decisions/erase.ts';
import type { JobRunner } from '@platform/server/jobs/jobs.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import { heldFrom } from '@platform/server/jobs/retention-clock.ts';
import type { Platform } from '@platform/server/needs.ts';
import { localDay } from '@platform/server/time/local-day.ts';
import { sql } from 'kysely';
import { remind } from './breaches/store.ts';
import { subjectDecision } from './subject-requests/decisions.ts';

/** What oversight does unasked: remind of what is due, and erase what is past its time. */
export const oversightJobs = async (jobs: JobRunner, platform: Platform): Promise<void> => {
  await jobs.every('oversight-clock', '*/5 * * * *', async () => {
    await remindOversight(platform);
  });
  await jobs.every('oversight-retention', '50 0 * * *', async () => {
    await eraseOversight(platform);
  });
};

/**
 * Says once of each request that its day has passed (R48), and of each breach of which the supervisor was not told that 24,
 * 48 and 68 of its 72 hours have (R52); gives how many. Screens hear of it by the event.
 */
export const remindOversight = ({ database, clock, config }: Platform): Promise<number> => {
  const reference = 'reminders';
  const context = { account: 'system:oversight-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_oversight', async (tx) => {
    const now = clock();
    const rows = await all<{ id: string }>(
      tx,
      sql`update oversight.subject_request r set alarmed_at = ${now}
      where oversight.is_open(r) and alarmed_at is null and due_on < ${localDay(now, config.timeZone)}::date
      returning id`,
    );
    const breaches = await remind(tx, now);
    await publish(tx, [
      ...rows.map(({ id }) => ({ kind: 'subject-request', id }) as const),
      ...breaches.map((id) => ({ kind: 'breach', id }) as const),
    ]);
    return rows.length + breaches.length;
  });
};

/** How long a breach stays in the register, in milliseconds: five years. */
const BREACH_KEPT = 5 * 365.25 * 86_400_000;

/** Erases answered requests, old breaches, alarms and marks of canaries past their time, and journals how many; gives that. */
export const eraseOversight = ({ database, journal, clock, config }: Platform): Promise<number> => {
  const reference = 'retention: oversight';
  const context = { account: 'system:oversight-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_journal_writer', async (tx) => {
    const now = clock();
    const erased = await asOwner(tx, async (own) => {
      const requests = await sql<{ id: string }>`delete from oversight.subject_request r
        where erases_at <= ${now} and not oversight.is_open(r)
        returning id`.execute(own);
      await eraseDecisionsOn(
        own,
        subjectDecision.name,
        requests.rows.map(({ id }) => id),
      );
      const breaches = await sql`delete from oversight.breach
        where found_at <= ${new Date(now.getTime() - BREACH_KEPT)} and told_at is not null`.execute(
        own,
      );
      const alarms = await sql`delete from oversight.canary_alarm
        where at <= ${new Date(now.getTime() - BREACH_KEPT)} and closed_at is not null`.execute(
        own,
      );
      // The travellers themselves went with the others of their day.
      const held = heldFrom(localDay(now, config.timeZone), config.apiDays);
      const canaries = await sql`delete from oversight.canary
        where day < case regime when 'api' then ${held.api}::date else ${held.pnr}::date end`.execute(
        own,
      );
      return [breaches, alarms, canaries].reduce(
        (sum, { numAffectedRows = 0n }) => sum + Number(numAffectedRows),
        requests.rows.length,
      );
    });
    if (erased > 0)
      await journal.record(tx, {
        operation: 'erasure',
        action: 'eraseOversight',
        outcome: 'done',
        actor: context.account,
        purpose: context.purpose,
        reference,
        reason: `${erased} requests, breaches, alarms and marks`,
      });
    return erased;
  });
};
