import { type Criterion, readCriterion } from '../criteria/index.ts';

/** A sound criterion, written as its authors write it. The day of the tests is 2026-11-26. */
export const couriers = `# Synthetic: no finding of any real unit.
criterion couriers-short-return version 3
title "Short return journey, paid in cash, booked within a day of departure"
purpose narcotics
link "Couriers carry drugs in the hold baggage of passenger flights"
owner "narcotics desk of the passenger data unit"
review-by 2027-03-31
evidence E1 2026-06-30 "Evaluation 2026/14 of 41 seizures at three airports, compared with all other journeys"
evidence E2 2026-08-12 "Case file 2026/88, chapter 3"
list hubs of flight.from
  QAA because E1
  QAB because E1, E2
  QBC because E2
when
  - booking.hours-before-departure at most 24 because E1
  - payment.kind is cash or payment.by-another is yes because E1
  - flight.from in hubs or itinerary.connections at least 2 because E2
  - itinerary.nights-away between 1 and 4 because E1
unless
  - booking.travellers at least 3 and itinerary.shape is return because E1
  - booking.frequent-flyer is yes because E2
`;

/** The criterion of a text that must be readable. */
export const read = (text: string): Criterion => {
  const { criterion, issues } = readCriterion(text);
  if (criterion === undefined) throw new Error(JSON.stringify(issues));
  return criterion;
};
