import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';
import type { DecisionKind } from './kind.ts';

/**
 * Erases all decisions of a kind on these subjects, superseded ones too, with their reasons: they go with what they decided on
 * (R17). As the owner, in the transaction that erases that.
 */
export const eraseDecisionsOn = async (
  tx: Transaction,
  kind: DecisionKind['name'],
  subjects: readonly string[],
): Promise<void> => {
  if (subjects.length === 0) return;
  const decided = sql`select id from decision.decision where kind = ${kind} and subject = any (${subjects}::text[])`;
  await sql`delete from decision.step where decision in (${decided})`.execute(tx);
  await sql`delete from decision.decision where id in (${decided})`.execute(tx);
};
