import { sql } from 'kysely';
import type { Transaction } from '../../../platform/database/open.ts';

/**
 * Owes a notice to everybody to whom one of these statements was sent (Directive (EU) 2016/680 Art. 7(3); R43). Gives how many
 * are owed anew.
 */
export const oweNotices = async (
  tx: Transaction,
  caseId: string,
  statements: readonly string[],
  at: Date,
): Promise<number> => {
  const { rows } = await sql<{ id: string }>`insert into investigation.notice (id, case_id, sending, statement, owed_since)
    select gen_random_uuid(), ${caseId}, s.id, wrong, ${at}
    from unnest(${[...statements]}::uuid[]) wrong
      join investigation.sending s on s.case_id = ${caseId} and wrong = any (s.statements)
    on conflict (sending, statement) do nothing returning id`.execute(tx);
  return rows.length;
};
