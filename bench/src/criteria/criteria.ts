import { addDays, type CivilDate } from '@amirani/core';
import type { CriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';

/** Two criteria for a run, one of which marks what is late and paid in cash, and the other nobody. */
export const criteriaForProof = (today: CivilDate): CriteriaDemonstration => criteriaOf(2)(today);

/** The given number of criteria. The first marks late bookings paid in cash, the others mark nothing. */
export const criteriaOf =
  (count: number) =>
  (today: CivilDate): CriteriaDemonstration => ({
    released: Array.from({ length: count }, (_, at) =>
      at === 0
        ? text('late-cash', 48, today)
        : text(at === 1 ? 'very-late-cash' : `very-late-cash-${at}`, 1 + (at - 1) / 10, today),
    ),
    waiting: [],
    drafts: [],
    journeys: new TextEncoder().encode(
      Array.from({ length: 2000 }, (_, index) =>
        JSON.stringify({
          id: `j-${index}`,
          flight: `Q${index % 40}`,
          disposition: index < 2 ? 'confirmed' : 'refuted',
          facts: {
            'booking.hours-before-departure': index < 2 ? 0.5 : 400,
            'payment.kind': index < 2 ? 'cash' : 'card',
            'booking.travellers': 1,
          },
        }),
      ).join('\n'),
    ),
  });

const text = (id: string, hours: number, today: CivilDate): string => `criterion ${id} version 1
title "Booked late and paid in cash (synthetic)"
purpose narcotics
link "Couriers carry drugs in the baggage of passenger flights"
owner "proof"
review-by ${addDays(today, 120)}
evidence E1 ${addDays(today, -60)} "Synthetic evidence for a proof: forty seizures that never happened"
when
  - booking.hours-before-departure at most ${hours} because E1
  - payment.kind is cash because E1
unless
  - booking.travellers at least 3 because E1
`;
