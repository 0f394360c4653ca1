import { asOwner, withAccess } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { Platform } from '@platform/server/needs.ts';
import { sql } from 'kysely';
import { checkDecision } from './decisions.ts';

/**
 * Erases checks that are past their time, with their verdicts, what the second line added, and the decisions on them. The
 * journal keeps the fact, in the same transaction. Gives how many went.
 */
export const eraseOverdueChecks = ({ database, journal, clock }: Platform): Promise<number> => {
  const reference = 'retention: check';
  const context = { account: 'system:checks-clock', purpose: 'operation', reference } as const;
  return withAccess(database, context, 'amirani_border', async (tx) => {
    const gone = await asOwner(tx, (own) => eraseChecks(own, clock()));
    if (gone.length === 0) return 0;
    await publish(
      tx,
      gone.map((id) => ({ kind: 'check', id }) as const),
    );
    await journal.record(tx, {
      ...{ operation: 'erasure', action: 'eraseOverdueChecks', outcome: 'done' },
      ...{ actor: context.account, purpose: context.purpose, reference, subjects: gone },
      reason: `${gone.length} past their time`,
    });
    return gone.length;
  });
};

/** Most checks in one transaction. The next run takes the others. */
const AT_ONCE = 5_000;

const eraseChecks = async (tx: Transaction, now: Date): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly id: string }>`delete from checkpoint.check where id in (
      select id from checkpoint.check where erases_at <= ${now} order by erases_at limit ${AT_ONCE})
    returning id`.execute(tx);
  const gone = rows.map(({ id }) => id);
  if (gone.length === 0) return gone;
  await sql`delete from decision.step where decision in (
    select id from decision.decision where kind = ${checkDecision.name} and subject = any (${gone}::text[]))`.execute(
    tx,
  );
  await sql`delete from decision.decision
    where kind = ${checkDecision.name} and subject = any (${gone}::text[])`.execute(tx);
  return gone;
};
