import { addDays, type CivilDate } from '@amirani/core';

/** The longest time to the next review that the linter takes, less a margin. */
const reviewDays = 180;

/** What a new criterion begins with: every part of the language once, and nothing that could be released as it stands. */
export const startingText = (
  day: CivilDate,
): string => `# Every line under "when" must be met; any line under "unless" exonerates.
criterion new-criterion version 1
title ""
purpose narcotics
link ""
owner ""
review-by ${addDays(day, reviewDays)}
evidence E1 ${day} ""
when
  - booking.hours-before-departure at most 24 because E1
  - payment.kind is cash because E1
unless
  - booking.travellers at least 3 and itinerary.shape is return because E1
`;
