import type { Transaction } from '@platform/server/database/open.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import type { CaseRow } from './rows.ts';
import { admits, findCase } from './store.ts';

/** A case that the caller is in. @throws Problem `http.not-found` */
export const caseOf = async (tx: Transaction, id: string): Promise<CaseRow> => {
  const row = mustFind(await findCase(tx, id));
  if (row.part === undefined) throw new Problem('http.not-found');
  return row;
};

/**
 * A case in which the caller may change something. The database refuses the rest as well; this says why.
 * @throws Problem `http.not-found`, `investigation.case.closed`, `investigation.case.reading-only`
 */
export const workIn = async (tx: Transaction, id: string): Promise<CaseRow> => {
  const row = await caseOf(tx, id);
  if (row.state === 'closed') throw new Problem('investigation.case.closed');
  if (row.part === 'reader') throw new Problem('investigation.case.reading-only');
  return row;
};

/**
 * A case whose members the caller decides on.
 * @throws Problem `http.not-found`, `investigation.member.not-allowed`
 */
export const headOf = async (tx: Transaction, id: string): Promise<CaseRow> => {
  const row = mustFind(await findCase(tx, id));
  if (!(await admits(tx, id))) throw new Problem('investigation.member.not-allowed');
  return row;
};
