import { checkStatement, refusingStatementFaults } from '@amirani/network/statements';
import { type NewStatement, pureOf, type StatementRow } from './rows.ts';
import type { Storing } from './store.ts';

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
): StatementRow => ({ ...statement, byAccount: by, at, state: 'standing' });
