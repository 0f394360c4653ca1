import type { Transaction } from '@platform/server/database/open.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { findExhibit } from '../evidence/store.ts';
import { faultsOf, refusalOfStatement } from './faults.ts';
import type { NewStatement } from './rows.ts';
import { insertStatements, type Storing } from './store.ts';

/** A schema or property that does not exist: of a foreign file it is kept and said, by hand it is a slip. */
const SLIPS: ReadonlySet<string> = new Set([
  'network.statement.schema-unknown',
  'network.statement.property-unknown',
  'network.statement.value-shape',
  'network.statement.period',
]);

/**
 * Adds statements entered by hand.
 * @throws Problem `investigation.statement.unfit` with the position of the first invalid one, `http.not-found` if an exhibit is
 * not from the case
 */
export const addByHand = async (
  tx: Transaction,
  storing: Storing,
  statements: readonly NewStatement[],
): Promise<number> => {
  for (const [at, statement] of statements.entries()) {
    const isSlip = faultsOf(statement, storing).some((fault) => SLIPS.has(fault));
    if (isSlip || refusalOfStatement(statement, storing) !== undefined)
      throw new Problem('investigation.statement.unfit', { at });
    if (statement.exhibit !== undefined) {
      const exhibit = await findExhibit(tx, storing.caseId, statement.exhibit);
      if (exhibit === undefined) throw new Problem('http.not-found');
      if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
    }
  }
  return insertStatements(tx, storing, statements);
};
