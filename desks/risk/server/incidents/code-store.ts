import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A proposed code as the database has it. */
export interface CodeRow {
  readonly id: string;
  readonly facet: string;
  readonly code: string;
  readonly meaning: string;
  readonly by_account: string;
  readonly at: Date;
  readonly state: 'proposed' | 'accepted' | 'refused';
  readonly decided_by: string | null;
  readonly version: number;
  readonly decision: string;
}

/** Codes that were proposed, those that wait first, then the latest; as many as a page has room for. */
export const findCodes = async (tx: Transaction): Promise<readonly CodeRow[]> => {
  const { rows } = await sql<CodeRow>`select * from risk.code_proposal
    order by state <> 'proposed', at desc, id limit 500`.execute(tx);
  return rows;
};

/** Every code that was accepted, the latest first. */
export const findAccepted = async (tx: Transaction): Promise<readonly CodeRow[]> => {
  const { rows } = await sql<CodeRow>`select * from risk.code_proposal
    where state = 'accepted' order by at desc, id`.execute(tx);
  return rows;
};

/** One of them, locked until the transaction ends; undefined where there is none. */
export const lockCode = async (tx: Transaction, id: string): Promise<CodeRow | undefined> => {
  const { rows } = await sql<CodeRow>`select * from risk.code_proposal
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** Adds one; false where it waits or was accepted already. */
export const insertCode = async (
  tx: Transaction,
  row: Omit<CodeRow, 'state' | 'decided_by' | 'version'>,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.code_proposal (id, facet, code, meaning, by_account, at, decision)
    values (${row.id}, ${row.facet}, ${row.code}, ${row.meaning}, ${row.by_account}, ${row.at}, ${row.decision})
    on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Says what became of it. */
export const updateCode = async (
  tx: Transaction,
  id: string,
  state: CodeRow['state'],
  by: string,
): Promise<void> => {
  await sql`update risk.code_proposal set state = ${state}, decided_by = ${by}, version = version + 1
    where id = ${id}`.execute(tx);
};
