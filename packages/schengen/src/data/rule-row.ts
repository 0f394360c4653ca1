import type { CivilDate } from '@amirani/core';
import { type DatedRow, dated } from './dated-row.ts';

/**
 * How far a row can be relied on: `seen` in the act or an official page; `unverified`: general knowledge of the text or a
 * secondary source, to be compared with the Official Journal before anybody relies on it; `disputed`: States differ.
 */
export type Certainty = 'seen' | 'unverified' | 'disputed';

/** A row of rule data that says how sure it is. */
export interface RuleRow extends DatedRow {
  readonly certainty: Certainty;
}

/** When the rows of this package were last looked at as a whole. */
const lastChecked: CivilDate = '2026-11-24' as CivilDate;

/** What {@link ruleRow} takes beside the values of the row. */
interface RuleRowInput {
  readonly from: string;
  readonly to?: string;
  readonly source: string;
  readonly certainty?: Certainty;
  readonly checkedOn?: string;
  readonly staleAfter?: string;
}

/**
 * A row with its dates typed; checked on {@link lastChecked} and good for half a year where nothing else is said.
 * @throws RangeError for an invalid date, or if the row ends before it begins.
 */
export const ruleRow = <T extends object>(values: T, row: RuleRowInput): T & RuleRow =>
  dated({
    ...values,
    ...row,
    certainty: row.certainty ?? 'seen',
    checkedOn: (row.checkedOn ?? lastChecked) as CivilDate,
    staleAfter: (row.staleAfter ?? '2027-05-24') as CivilDate,
  });
