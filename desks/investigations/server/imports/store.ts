import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { StatementImport } from '../../api/types.ts';

/** What a dry run showed. */
type ImportResult = Pick<
  StatementImport,
  'rows' | 'entities' | 'statements' | 'refused' | 'problems' | 'problemCounts'
>;

/** An import as it is stored. */
export interface ImportRow {
  readonly id: string;
  readonly exhibit: string;
  readonly number: number;
  readonly kind: StatementImport['kind'];
  readonly state: StatementImport['state'];
  readonly mapping: unknown;
  readonly result: ImportResult;
  readonly digest: Buffer;
  readonly authorisation: string | null;
  readonly at: Date;
  readonly by_account: string;
  readonly reason: string | null;
}

const IMPORT = sql`select i.id, i.exhibit, e.number, i.kind, i.state, i.mapping, i.result, i.digest, i.authorisation, i.at,
    i.by_account, i.reason
  from investigation.import i join investigation.exhibit e on e.id = i.exhibit`;

/** Imports of a case, the latest first. */
export const importsOf = async (tx: Transaction, caseId: string): Promise<readonly ImportRow[]> => {
  const { rows } = await sql<ImportRow>`${IMPORT}
    where i.case_id = ${caseId} order by i.at desc, i.id`.execute(tx);
  return rows;
};

/** One import of a case. */
export const findImport = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`${IMPORT}
    where i.case_id = ${caseId} and i.id = ${id}`.execute(tx);
  return rows[0];
};

/** Keeps a dry run. */
export const insertImport = async (
  tx: Transaction,
  caseId: string,
  row: Omit<ImportRow, 'number' | 'state' | 'reason'>,
): Promise<void> => {
  await sql`insert into investigation.import
      (id, case_id, exhibit, kind, state, mapping, result, digest, authorisation, at, by_account)
    values (${row.id}, ${caseId}, ${row.exhibit}, ${row.kind}, 'dry', ${JSON.stringify(row.mapping)}::jsonb,
      ${JSON.stringify(row.result)}::jsonb, ${row.digest}, ${row.authorisation}, ${row.at}, ${row.by_account})`.execute(
    tx,
  );
};

/** Says what became of an import. */
export const moveImport = async (
  tx: Transaction,
  id: string,
  state: ImportRow['state'],
  reason: string,
): Promise<void> => {
  await sql`update investigation.import set state = ${state}, reason = ${reason} where id = ${id}`.execute(
    tx,
  );
};

/** Standing statements of an import. */
export const statementsOfImport = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<readonly string[]> => {
  const { rows } = await sql<{ id: string }>`select id from investigation.statement
    where case_id = ${caseId} and import = ${id} and state = 'standing'`.execute(tx);
  return rows.map((row) => row.id);
};

/** Findings on journeys that stand as statements, each with the import that keeps it. */
export const keptFindings = async (
  tx: Transaction,
  caseId: string,
): Promise<ReadonlyMap<string, string>> => {
  const { rows } = await sql<{ id: string; finding: string }>`
    select id, mapping->>'finding' as finding from investigation.import
    where case_id = ${caseId} and kind = 'journeys' and state = 'taken'`.execute(tx);
  return new Map(rows.map(({ finding, id }) => [finding, id]));
};

/** An import as it is shown. */
export const importOf = (row: ImportRow): StatementImport => ({
  ...{ id: row.id, exhibit: row.exhibit, number: row.number, kind: row.kind, state: row.state },
  ...row.result,
  digest: row.digest.toString('hex'),
  ...(row.authorisation === null ? {} : { authorisation: row.authorisation }),
  ...{ at: row.at.toISOString(), by: row.by_account },
  ...(row.reason === null ? {} : { reason: row.reason }),
});
