import type { Case, CaseMember, CaseSummary } from '../../api/types.ts';

type Part = CaseMember['part'];

/** A case as the register has it; title and basis are there for members and heads. */
export interface CaseRow {
  readonly id: string;
  readonly year: number;
  readonly number: number;
  readonly title?: string;
  readonly basis?: string;
  readonly decision?: string;
  readonly opened_by?: string;
  readonly offences: CaseSummary['offences'];
  readonly state: CaseSummary['state'];
  readonly opened_at: Date;
  readonly review_due_on: string;
  readonly closed_at: Date | null;
  readonly erase_on: string | null;
  readonly members: number;
  readonly part: Part | null;
}

/** Somebody who is or was in a case. */
export interface MemberRow {
  readonly account: string;
  readonly name: string;
  readonly part: Part;
  readonly state: CaseMember['state'];
  readonly decision: string;
}

/** How much a case holds. */
export type CaseCounts = NonNullable<Case['counts']>;

/** `2026-0007`. */
export const caseNumber = ({ year, number }: Pick<CaseRow, 'year' | 'number'>): string =>
  `${year}-${String(number).padStart(4, '0')}`;

/** A case as the register shows it. */
export const summaryOf = (row: CaseRow): CaseSummary => ({
  id: row.id,
  number: caseNumber(row),
  ...(row.title === undefined ? {} : { title: row.title }),
  offences: row.offences,
  state: row.state,
  openedAt: row.opened_at.toISOString(),
  reviewDueOn: row.review_due_on,
  ...(row.closed_at === null ? {} : { closedAt: row.closed_at.toISOString() }),
  ...(row.erase_on === null ? {} : { erasesOn: row.erase_on }),
  members: row.members,
  ...(row.part === null ? {} : { part: row.part }),
});
