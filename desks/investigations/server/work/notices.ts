import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { CaseNotice } from '../../api/types.ts';
import { noticeTable, sendingTable } from '../sql/tables.gen.ts';

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
export const insertSending = (
  tx: Transaction,
  caseId: string,
  { id, what, recipient, statements, sha256, by, at }: Sending,
): Promise<number> =>
  sendingTable.insert(tx, {
    id,
    caseId,
    what,
    recipient,
    statements,
    sha256: Buffer.from(sha256),
    sentBy: by,
    at,
  });

/**
 * Records that each recipient of these statements must be notified (Directive (EU) 2016/680 Art. 7(3); R43). Returns the number
 * of new notices.
 */
export const oweNotices = async (
  tx: Transaction,
  caseId: string,
  statements: readonly string[],
  at: Date,
): Promise<number> => {
  const rows = await all<{
    id: string;
  }>(
    tx,
    sql`insert into investigation.notice (id, case_id, sending, statement, owed_since)
    select gen_random_uuid(), ${caseId}, s.id, wrong, ${at}
    from unnest(${[...statements]}::uuid[]) wrong
      join investigation.sending s on s.case_id = ${caseId} and wrong = any (s.statements)
    on conflict (sending, statement) do nothing returning id`,
  );
  return rows.length;
};

/** Who is to be told, and who was, those that wait first. */
export const noticesOf = async (tx: Transaction, caseId: string): Promise<CaseNotice[]> => {
  const rows = await all<{
    id: string;
    recipient: string;
    statement: string;
    what: string;
    at: Date;
    owedSince: Date;
    toldBy?: string;
    toldAt?: Date;
    toldHow?: string;
  }>(
    tx,
    sql`select n.id, s.recipient, n.statement, s.what, s.at, n.owed_since, n.told_by, n.told_at, n.told_how
    from investigation.notice n join investigation.sending s on s.id = n.sending
    where n.case_id = ${caseId} order by n.told_at nulls first, n.owed_since, n.id`,
  );
  return rows.map((row) => ({
    ...pick(row, 'id', 'recipient', 'statement'),
    sentIn: row.what,
    sentAt: row.at.toISOString(),
    owedSince: row.owedSince.toISOString(),
    ...(row.toldAt === undefined
      ? {}
      : {
          told: {
            act: 'told',
            by: row.toldBy ?? '',
            at: row.toldAt.toISOString(),
            reason: row.toldHow ?? '',
          },
        }),
  }));
};

/** Says that a receiver was told, and how. */
export const noteTold = (
  tx: Transaction,
  id: string,
  { by, at, how }: { readonly by: string; readonly at: Date; readonly how: string },
): Promise<number> =>
  noticeTable.update(
    tx,
    { toldBy: by, toldAt: at, toldHow: how },
    sql`where id = ${id} and told_at is null`,
  );
