import { pick } from '@platform/server/database/pick.ts';
import type { Case, CaseMember, CaseSummary } from '../../api/types.ts';
import type { CaseFileRow, MemberRow as StoredMemberRow } from '../sql/tables.gen.ts';

type Part = CaseMember['part'];

/** A case as the register has it; title and basis are there for members and heads. */
export interface CaseRow extends CaseFileRow {
  readonly members: number;
  readonly part?: Part;
}

/** Somebody who is or was in a case. */
export interface MemberRow extends Omit<StoredMemberRow, 'caseId' | 'since'> {
  readonly name: string;
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
  ...pick(row, 'title', 'offences', 'state'),
  openedAt: row.openedAt.toISOString(),
  reviewDueOn: row.reviewDueOn,
  closedAt: row.closedAt?.toISOString(),
  erasesOn: row.eraseOn,
  members: row.members,
  part: row.part,
});
