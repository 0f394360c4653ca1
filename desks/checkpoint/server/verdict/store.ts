import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { VerdictRow } from '../checks/rows.ts';

/** Stores a verdict; the one that it supersedes remains. */
export const insertVerdict = async (tx: Transaction, row: VerdictRow): Promise<void> => {
  await sql`insert into checkpoint.verdict (id, check_id, version, at, made_by, product, supersedes, word, given,
      alerts, circumstances, verdict)
    values (${row.id}, ${row.check_id}, ${row.version}, ${row.at}, ${row.made_by}, ${row.product},
      ${row.supersedes}, ${row.word}, ${JSON.stringify(row.given)}::json, ${JSON.stringify(row.alerts)}::json,
      ${JSON.stringify(row.circumstances)}::json, ${JSON.stringify(row.verdict)}::json)`.execute(
    tx,
  );
};

/** Loads a verdict, or returns undefined. */
export const findVerdict = async (tx: Transaction, id: string): Promise<VerdictRow | undefined> => {
  const { rows } = await sql<VerdictRow>`select * from checkpoint.verdict
    where id = ${id}`.execute(tx);
  return rows[0];
};
