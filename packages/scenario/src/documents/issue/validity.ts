import type { CivilDate } from '@amirani/core';
import { addDays, ageOn, dateParts, daysInMonth } from '@amirani/core';
import type { KindFacts, StateFacts } from '../states/state-facts.ts';

/** Adds years to a day. 29 February becomes 28 February in other years. */
export const addYears = (date: CivilDate, years: number): CivilDate => {
  const { year, month, day } = dateParts(date);
  const last = Math.min(day, daysInMonth(year + years, month));
  return `${String(year + years).padStart(4, '0')}-${two(month)}-${two(last)}` as CivilDate;
};

/** Years for which a state gives a document to a person of an age. */
export const yearsFor = ({ longest }: KindFacts, birth: CivilDate, issued: CivilDate): number => {
  const age = ageOn(birth, issued);
  const fitting = longest.filter(
    ({ bearersUnder }) => bearersUnder === undefined || age < bearersUnder,
  );
  return Math.min(...fitting.map(({ years }) => years));
};

/** The last day of validity. */
export const expiryOf = (facts: StateFacts, issued: CivilDate, years: number): CivilDate => {
  const anniversary = addYears(issued, years);
  return facts.endsDayBefore === true ? addDays(anniversary, -1) : anniversary;
};

/** The day of issue of a document that ends on a day; the inverse of {@link expiryOf}. */
export const issueOf = (facts: StateFacts, expiry: CivilDate, years: number): CivilDate =>
  addYears(facts.endsDayBefore === true ? addDays(expiry, 1) : expiry, -years);

const two = (n: number): string => String(n).padStart(2, '0');
