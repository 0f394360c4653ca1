import { checkStatement, refusingStatementFaults } from '@amirani/network/statements';
import type { Transaction } from '../../../platform/database/open.ts';
import { Problem } from '../../../platform/http/problems.ts';
import { findExhibit } from '../evidence/store.ts';
import { type NewStatement, pureOf, type StatementRow } from './rows.ts';
import { insertStatements, type Storing } from './store.ts';

/** Of persons only a decision says what they are in a case; that somebody is a victim may be stated by anybody (R40). */
export const needsDecision = ({
  property,
  value,
}: Pick<NewStatement, 'property' | 'value'>): boolean =>
  property === 'category' && value !== 'victim';

/** Why a statement is not stored; undefined where it is. */
export const refusalOfStatement = (
  statement: NewStatement,
  { by, at }: Pick<Storing, 'by' | 'at'>,
): string | undefined => {
  if (needsDecision(statement)) return 'investigation.statement.unfit';
  return faultsOf(statement, { by, at }).find((fault) => refusingStatementFaults.has(fault));
};

/** All that is odd about a statement, what keeps it out and what does not. */
export const faultsOf = (
  statement: NewStatement,
  { by, at }: Pick<Storing, 'by' | 'at'>,
): ReturnType<typeof checkStatement> => checkStatement(pureOf(rowOf(statement, { by, at })));

/** A statement as it will be stored. */
export const rowOf = (
  statement: NewStatement,
  { by, at }: Pick<Storing, 'by' | 'at'>,
): StatementRow => ({
  ...{ original: null, language: null, from_time: null, until_time: null, number: null },
  ...statement,
  ...{ by_account: by, at, state: 'standing' },
  ...{ withdrawn_by: null, withdrawn_at: null, withdrawn_reason: null },
});

/** A schema or property that does not exist: of a foreign file it is kept and said, by hand it is a slip. */
const SLIPS: ReadonlySet<string> = new Set([
  'network.statement.schema-unknown',
  'network.statement.property-unknown',
  'network.statement.value-shape',
  'network.statement.period',
]);

/**
 * Adds statements that somebody makes by hand.
 * @throws Problem `investigation.statement.unfit` with the place of the first that does not fit, `http.not-found` where an
 * exhibit is none of the case
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
    if (statement.exhibit !== null) {
      const exhibit = await findExhibit(tx, storing.caseId, statement.exhibit);
      if (exhibit === undefined) throw new Problem('http.not-found');
      if (exhibit.state !== 'complete') throw new Problem('investigation.exhibit.not-complete');
    }
  }
  return insertStatements(tx, storing, statements);
};
