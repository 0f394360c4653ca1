import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { CaseNotice } from '../../api/types.ts';

/** What was sent to somebody outside, with the statements in it. */
export interface Sending {
  readonly id: string;
  readonly what: string;
  readonly recipient: string;
  readonly statements: readonly string[];
  readonly sha256: Uint8Array;
  readonly by: string;
  readonly at: Date;
}

/** Writes down what was sent, so that its receiver is told where something of it turns out wrong (R43). */
export const insertSending = async (
  tx: Transaction,
  caseId: string,
  { id, what, recipient, statements, sha256, by, at }: Sending,
): Promise<void> => {
  await sql`insert into investigation.sending (id, case_id, what, recipient, statements, sha256, sent_by, at)
    values (${id}, ${caseId}, ${what}, ${recipient}, ${[...statements]}::uuid[], ${Buffer.from(sha256)}, ${by},
      ${at})`.execute(tx);
};

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
  const { rows } = await sql<{
    id: string;
  }>`insert into investigation.notice (id, case_id, sending, statement, owed_since)
    select gen_random_uuid(), ${caseId}, s.id, wrong, ${at}
    from unnest(${[...statements]}::uuid[]) wrong
      join investigation.sending s on s.case_id = ${caseId} and wrong = any (s.statements)
    on conflict (sending, statement) do nothing returning id`.execute(tx);
  return rows.length;
};

/** Who is to be told, and who was, those that wait first. */
export const noticesOf = async (tx: Transaction, caseId: string): Promise<CaseNotice[]> => {
  const { rows } = await sql<{
    id: string;
    recipient: string;
    statement: string;
    what: string;
    at: Date;
    owed_since: Date;
    told_by: string | null;
    told_at: Date | null;
    told_how: string | null;
  }>`select n.id, s.recipient, n.statement, s.what, s.at, n.owed_since, n.told_by, n.told_at, n.told_how
    from investigation.notice n join investigation.sending s on s.id = n.sending
    where n.case_id = ${caseId} order by n.told_at nulls first, n.owed_since, n.id`.execute(tx);
  return rows.map((row) => ({
    ...{ id: row.id, recipient: row.recipient, statement: row.statement, sentIn: row.what },
    ...{ sentAt: row.at.toISOString(), owedSince: row.owed_since.toISOString() },
    ...(row.told_at === null
      ? {}
      : {
          told: {
            ...{ act: 'told', by: row.told_by ?? '', at: row.told_at.toISOString() },
            reason: row.told_how ?? '',
          },
        }),
  }));
};

/** Says that a receiver was told, and how. */
export const noteTold = async (
  tx: Transaction,
  id: string,
  { by, at, how }: { readonly by: string; readonly at: Date; readonly how: string },
): Promise<void> => {
  await sql`update investigation.notice set told_by = ${by}, told_at = ${at}, told_how = ${how}
    where id = ${id} and told_at is null`.execute(tx);
};
