import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { StatementImport } from '../../api/types.ts';
import {
  importTable,
  type ImportRow as StoredImportRow,
  statementTable,
} from '../sql/tables.gen.ts';

/** An import as it is stored. */
export interface ImportRow extends StoredImportRow {
  readonly number: number;
}

const IMPORT = sql`select i.id, i.exhibit, e.number, i.kind, i.state, i.mapping, i.result, i.digest, i.authorisation, i.at,
    i.by_account, i.reason
  from investigation.import i join investigation.exhibit e on e.id = i.exhibit`;

/** Imports of a case, the latest first. */
export const importsOf = (tx: Transaction, caseId: string): Promise<readonly ImportRow[]> =>
  all(tx, sql`${IMPORT} where i.case_id = ${caseId} order by i.at desc, i.id`);

/** One import of a case. */
export const findImport = (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<ImportRow | undefined> =>
  first(tx, sql`${IMPORT} where i.case_id = ${caseId} and i.id = ${id}`);

/** Keeps a dry run. */
export const insertImport = (
  tx: Transaction,
  caseId: string,
  row: Omit<NewRow<StoredImportRow, never>, 'caseId' | 'state' | 'reason'>,
): Promise<number> => importTable.insert(tx, { ...row, caseId, state: 'dry' });

/** Stores the state of an import. */
export const moveImport = (
  tx: Transaction,
  id: string,
  state: ImportRow['state'],
  reason: string,
): Promise<number> => importTable.update(tx, { state, reason }, sql`where id = ${id}`);

/** Standing statements of an import. */
export const statementsOfImport = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<readonly string[]> => {
  const rows = await statementTable
    .only('id')
    .all(tx, sql`where case_id = ${caseId} and import = ${id} and state = 'standing'`);
  return rows.map((row) => row.id);
};

/** Findings on journeys that stand as statements, each with the import that keeps it. */
export const keptFindings = async (
  tx: Transaction,
  caseId: string,
): Promise<ReadonlyMap<string, string>> => {
  const rows = await all<{ id: string; finding: string }>(
    tx,
    sql`select id, mapping->>'finding' as finding from investigation.import
    where case_id = ${caseId} and kind = 'journeys' and state = 'taken'`,
  );
  return new Map(rows.map(({ finding, id }) => [finding, id]));
};

/** An import as it is shown. */
export const importOf = (row: ImportRow): StatementImport => ({
  ...pick(row, 'id', 'exhibit', 'number', 'kind', 'state'),
  ...row.result,
  digest: row.digest.toString('hex'),
  authorisation: row.authorisation,
  at: row.at.toISOString(),
  by: row.byAccount,
  reason: row.reason,
});
