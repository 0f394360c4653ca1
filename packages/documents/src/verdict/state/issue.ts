import { ageOn, type CivilDate, dateParts } from '@amirani/core';
import type { DocumentFacts } from '../checks/facts.ts';
import type { LongestValidity } from '../state-profile.ts';
import type { StateContext } from './context.ts';

/** When a document can have been issued: on a day that was told, or between two days. */
export interface IssueWindow {
  readonly exact: CivilDate | undefined;
  /** Undefined where nothing bounds it. */
  readonly earliest: CivilDate | undefined;
  /** The years of validity, at most, from which `earliest` was worked out. */
  readonly years: number | undefined;
  readonly latest: CivilDate;
}

/**
 * The window of issue: the day that was told; else from the expiry and the longest validity on, and not after the
 * inspection.
 */
export const issueWindow = ({ facts, kind, inspectedOn }: StateContext): IssueWindow => {
  const { dateOfIssue, dateOfExpiry } = facts;
  if (dateOfIssue !== undefined)
    return { exact: dateOfIssue, earliest: dateOfIssue, years: undefined, latest: dateOfIssue };
  const longest = longestOf(kind.longestValidity ?? [], undefined);
  const latest = inspectedOn;
  if (dateOfExpiry === undefined || longest === undefined)
    return { exact: undefined, earliest: undefined, years: undefined, latest };
  const months = monthsOf(longest);
  const years = Math.ceil(months / 12);
  return { exact: undefined, earliest: shifted(dateOfExpiry, -months), years, latest };
};

/** The months of a longest validity. */
export const monthsOf = ({ years, months = 0 }: LongestValidity): number => years * 12 + months;

/**
 * The longest validity for a bearer of this age: the narrowest rule for the young that applies, else the rule for all.
 * Where the age is not known, the longest of all rules.
 */
export const longestOf = (
  rules: readonly LongestValidity[],
  age: number | undefined,
): LongestValidity | undefined => {
  if (age === undefined) return rules.toSorted((a, b) => monthsOf(b) - monthsOf(a))[0];
  const young = rules
    .filter(({ bearersUnder }) => bearersUnder !== undefined && age < bearersUnder)
    .toSorted((a, b) => (a.bearersUnder ?? 0) - (b.bearersUnder ?? 0));
  return young[0] ?? rules.find(({ bearersUnder }) => bearersUnder === undefined);
};

/** The bearer's age on a day, where the date of birth is known. */
export const ageAt = (
  { dateOfBirth }: Pick<DocumentFacts, 'dateOfBirth'>,
  day: CivilDate,
): number | undefined => (dateOfBirth === undefined ? undefined : ageOn(dateOfBirth, day));

/** Adds months to a day. If the month is too short, the result is in the first days of the next one. */
export const shifted = (day: CivilDate, months: number): CivilDate => {
  const parts = dateParts(day);
  const at = new Date(0);
  at.setUTCFullYear(parts.year, parts.month - 1 + months, parts.day);
  return at.toISOString().slice(0, 10) as CivilDate;
};
