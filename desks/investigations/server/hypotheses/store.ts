import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { sql } from 'kysely';
import type { CaseMatrix, CaseMatrixInput } from '../../api/types.ts';
import { type MatrixRow, matrixTable } from '../sql/tables.gen.ts';
import { tiedIn } from '../statements/tied.ts';
import { type SeenCase, seeCase } from '../statements/view.ts';

const statementsOf = ({ evidence }: CaseMatrixInput): string[] =>
  evidence.flatMap(({ statements }) => statements);

const shownIn = (seen: SeenCase, { id, revision, input, keptBy, at }: MatrixRow): CaseMatrix => ({
  id,
  revision,
  input,
  by: keptBy,
  at: at.toISOString(),
  tied: tiedIn(seen, statementsOf(input)),
});

const shown = async (
  tx: Transaction,
  caseId: string,
  rows: readonly MatrixRow[],
): Promise<CaseMatrix[]> => {
  const seen = await seeCase(tx, caseId);
  return rows.map((row) => shownIn(seen, row));
};

/** Matrices of a case in their latest revision, the latest first. */
export const matricesOf = async (tx: Transaction, caseId: string): Promise<CaseMatrix[]> => {
  const rows = await all<MatrixRow>(
    tx,
    sql`select * from (
      select distinct on (id) id, revision, input, kept_by, at from investigation.matrix
      where case_id = ${caseId} order by id, revision desc
    ) latest order by at desc, id`,
  );
  return shown(tx, caseId, rows);
};

/** The revisions of a matrix, the latest first. @throws Problem `http.not-found` */
export const readMatrix = async (
  tx: Transaction,
  caseId: string,
  id: string,
): Promise<CaseMatrix[]> => {
  const rows = await matrixTable.all(
    tx,
    sql`where case_id = ${caseId} and id = ${id} order by revision desc`,
  );
  mustFind(rows[0]);
  return shown(tx, caseId, rows);
};

/** Stores a revision of a matrix. @throws Problem `decision.version.stale`; `http.not-found` if a statement is not from the case */
export const keepMatrix = async (
  tx: Transaction,
  caseId: string,
  kept: { readonly id: string; readonly revision: number; readonly input: CaseMatrixInput },
  { by, at }: { readonly by: string; readonly at: Date },
): Promise<CaseMatrix> => {
  const seen = await seeCase(tx, caseId);
  for (const id of statementsOf(kept.input)) mustFind(seen.rows.get(id));
  const rows = await all<{ last: number }>(
    tx,
    sql`select coalesce(max(revision), 0) as last
    from investigation.matrix where case_id = ${caseId} and id = ${kept.id}`,
  );
  if (rows[0]?.last !== kept.revision) throw new Problem('decision.version.stale');
  const { id, input } = kept;
  const row: MatrixRow = { caseId, id, revision: kept.revision + 1, input, keptBy: by, at };
  await matrixTable.insert(tx, row);
  return shownIn(seen, row);
};
