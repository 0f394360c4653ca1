import { verdictFinding } from '../say.ts';
import type { LongestValidity } from '../state-profile.ts';
import { needs, notKnown, outcome, type StateContext, type StateOutcome } from './context.ts';
import { ageAt, longestOf, monthsOf, shifted } from './issue.ts';

/**
 * Whether the document is valid for longer than the state has ever issued one. Where no day of issue was told, a day of
 * expiry that even a document of today could not have is wrong all the same.
 */
export const checkValidity = (context: StateContext): StateOutcome => {
  const { facts, kind, profile, inspectedOn } = context;
  const { dateOfIssue: issued, dateOfExpiry: expiry } = facts;
  const { state } = profile;
  const rules = kind.longestValidity;
  if (issued !== undefined && issued > inspectedOn)
    return outcome(verdictFinding('document.verdict.validity.issued-late', { issued }));
  if (issued !== undefined && expiry !== undefined && issued > expiry)
    return outcome(verdictFinding('document.verdict.validity.order', { issued, expiry }));
  if (rules === undefined || rules.length === 0) return notKnown(context, 'longest validity');
  if (expiry === undefined) return needs('date of expiry');
  const day = issued ?? inspectedOn;
  const longest = longestOf(rules, issued === undefined ? undefined : ageAt(facts, day));
  if (longest === undefined) return notKnown(context, 'longest validity for this age');
  if (expiry > shifted(day, monthsOf(longest))) {
    const more = { expiry, longest: lengthText(longest), state };
    return issued === undefined
      ? outcome(verdictFinding('document.verdict.validity.future', more))
      : outcome(verdictFinding('document.verdict.validity.long', { ...more, issued }));
  }
  return issued === undefined ? needs('date of issue') : outcome();
};

/** `P10Y`, `P5Y6M` (ISO 8601-1). */
const lengthText = ({ years, months = 0 }: LongestValidity): string =>
  `P${years}Y${months === 0 ? '' : `${months}M`}`;
