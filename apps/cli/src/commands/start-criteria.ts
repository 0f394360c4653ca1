import { addDays, type CivilDate } from '@amirani/core';
import type { CriteriaDemonstration } from '@desk/assessment/server/criteria/demonstration.ts';

/** Criteria for the training world of a day. Synthetic: evidence, files and seizures do not exist. */
export const criteriaOf = (today: CivilDate): CriteriaDemonstration => {
  const dated = addDays(today, -90);
  const reviewBy = addDays(today, 120);
  return {
    released: [lateCash(dated, reviewBy), lateOneWay(dated, reviewBy)],
    waiting: [shortStay(dated, reviewBy)],
    drafts: [byNationality(dated, reviewBy)],
    journeys: syntheticJourneys(),
  };
};

const lateCash = (
  dated: CivilDate,
  reviewBy: CivilDate,
) => `# Training world: no finding of any real unit.
criterion late-cash-alone version 1
title "Booked within two days of departure, paid in cash, alone"
purpose narcotics
link "Couriers carry drugs in the baggage of passenger flights, and are booked once a load is ready"
owner "narcotics desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 ${dated} "Training evaluation 7: 41 synthetic seizures, compared with all other journeys of the world"
evidence E2 ${dated} "Training case file 12, chapter 3: how the loads were booked"
when
  - booking.hours-before-departure at most 48 because E1
  - payment.kind is cash because E1, E2
unless
  - booking.travellers at least 2 because E1
  - booking.frequent-flyer is yes because E2
`;

const lateOneWay = (
  dated: CivilDate,
  reviewBy: CivilDate,
) => `# Training world: no finding of any real unit.
criterion late-one-way-with-change version 1
title "One way with a change of aircraft, booked within three days"
purpose trafficking-in-human-beings
link "Victims are moved by air through a third airport, where whoever accompanies them changes"
owner "trafficking desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 ${dated} "Training evaluation 9: 18 synthetic cases that courts of the world decided"
when
  - itinerary.shape is one-way because E1
  - itinerary.connections at least 1 because E1
  - booking.hours-before-departure at most 72 because E1
unless
  - booking.travellers at least 3 because E1
  - booking.frequent-flyer is yes because E1
`;

const shortStay = (
  dated: CivilDate,
  reviewBy: CivilDate,
) => `# Training world: no finding of any real unit.
criterion cash-short-stay version 1
title "Paid in cash, back within three nights"
purpose money-laundering
link "Cash is carried out by passengers of short return flights"
owner "financial desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 ${dated} "Training evaluation 11: declarations and seizures of cash at three synthetic airports"
when
  - payment.kind is cash because E1
  - itinerary.nights-away at most 3 because E1
  - booking.hours-before-departure at most 168 because E1
unless
  - booking.travellers at least 3 because E1
  - booking.frequent-flyer is yes because E1
`;

/** What the linter refuses, and why it has to. */
const byNationality = (
  dated: CivilDate,
  reviewBy: CivilDate,
) => `# Training world: this draft shows what is refused.
criterion by-nationality version 1
title "Young men of one State who pay in cash"
purpose narcotics
link "Couriers carry drugs in the baggage of passenger flights"
owner "narcotics desk of the passenger data unit"
review-by ${reviewBy}
evidence E1 ${dated} "Training evaluation 7: 41 synthetic seizures, compared with all other journeys of the world"
when
  - passenger.nationality in (QMA) because E1
  - passenger.sex is M because E1
  - payment.kind is cash because E1
`;

/** A number of past journeys on sixty flights, a few of which match each criterion. */
const JOURNEYS = 6000;

const syntheticJourneys = (): Uint8Array =>
  new TextEncoder().encode(
    Array.from({ length: JOURNEYS }, (_, index) => JSON.stringify(journey(index))).join('\n'),
  );

/** One journey in this number is planted, of each kind in turn. */
const PLANTED_EVERY = 500;

/** Journeys follow from their number alone: the same for everybody who starts a training world. */
const journey = (index: number): object => {
  const planted = index % PLANTED_EVERY === 0;
  return {
    id: `journey-${index}`,
    flight: `Q${index % 60} training`,
    disposition: planted ? 'confirmed' : 'refuted',
    facts: planted
      ? { ...ordinary(index), ...plantedKinds[(index / PLANTED_EVERY) % plantedKinds.length] }
      : ordinary(index),
  };
};

const alone = { 'booking.travellers': 1, 'booking.frequent-flyer': false };
const plantedKinds: readonly object[] = [
  { ...alone, 'booking.hours-before-departure': 20, 'payment.kind': 'cash' },
  {
    ...alone,
    'booking.hours-before-departure': 60,
    'itinerary.shape': 'one-way',
    'itinerary.connections': 1,
  },
  {
    ...alone,
    'booking.hours-before-departure': 100,
    'payment.kind': 'cash',
    'itinerary.nights-away': 2,
  },
];

const ordinary = (index: number): object => {
  const draw = (salt: number, sides: number): number => mixed(index * 16 + salt) % sides;
  return {
    'booking.hours-before-departure': draw(1, 40) === 0 ? 4 + draw(2, 68) : 100 + draw(3, 2000),
    'booking.travellers': 1 + draw(4, 5),
    'booking.frequent-flyer': draw(5, 8) === 0,
    'payment.kind': draw(6, 6) === 0 ? 'cash' : 'card',
    'itinerary.shape': draw(7, 2) === 0 ? 'return' : 'one-way',
    'itinerary.connections': draw(8, 8) === 0 ? 1 : 0,
    'itinerary.nights-away': draw(9, 16) === 0 ? 1 + draw(10, 3) : 4 + draw(11, 20),
  };
};

/** Spreads a number over all of 32 bits (the finaliser of MurmurHash3, A. Appleby, public domain). */
const mixed = (number: number): number => {
  let bits = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
};
