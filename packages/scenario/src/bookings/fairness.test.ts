import { ageOn } from '@amirani/core';
import { expect, test } from 'vitest';
import { dayOf } from '../flights/day-of.ts';
import type { Flight } from '../flights/flight.ts';
import { scheduleOf } from '../flights/schedule.ts';
import { nameStock } from '../people/culture.ts';
import { makeParties } from '../people/party.ts';
import { countGroups, sameRateP, uniformDistance, uniformLimit } from '../proof/statistics.ts';
import { stream } from '../random/stream.ts';
import type { Booking, Member } from './booking.ts';
import { makeBookings } from './make-booking.ts';

/*
 * R69: plants must not depend on personal characteristics. For each of 100 seeds one flight of 400 people is made; for each
 * plant and attribute a chi-square test of independence gives a p-value. Where the two are independent these p-values are
 * uniform, which a Kolmogorov-Smirnov test checks.
 */

interface Traveller {
  readonly booking: Booking;
  readonly member: Member;
}

const [template] = scheduleOf(29_500_000, 'S', stream('fairness'));
if (template === undefined) throw new Error('no flight');
const flight: Flight = template;
const stocks = {
  iverni: nameStock(1, 'iverni'),
  romance: nameStock(1, 'romance'),
  palvian: nameStock(1, 'palvian'),
  ardezh: nameStock(1, 'ardezh'),
  wasiri: nameStock(1, 'wasiri'),
  oxoman: nameStock(1, 'oxoman'),
};

const travellersOf = (seed: number): readonly Traveller[] => {
  const source = stream(`fairness/${seed}`);
  const wish = {
    flight: flight.id,
    on: dayOf(flight),
    otherEnd: 'QUV' as const,
    load: 400,
    stocks,
  };
  let locators = 0;
  return makeParties(wish, source.child('parties'))
    .parties.flatMap((party, i) =>
      makeBookings(flight, party, () => String(locators++), source.child(i)),
    )
    .filter(({ splitFrom }) => splitFrom === undefined)
    .flatMap((booking) => booking.members.map((member) => ({ booking, member })));
};

const seeds = Array.from({ length: 100 }, (_, seed) => travellersOf(seed));

const attributes: Readonly<Record<string, (one: Traveller) => string>> = {
  nationality: ({ member }) => {
    const [nationality] = member.person.nationalities;
    return nationality === 'QVR' || nationality === 'QUV' ? nationality : 'other';
  },
  sex: ({ member }) => (member.person.sex === 'F' ? 'F' : 'other'),
  age: ({ member }) => {
    const age = ageOn(member.person.birthDate, dayOf(flight));
    return age < 18 ? 'young' : age < 45 ? 'middle' : 'old';
  },
  'name origin': ({ member }) => (member.person.culture === 'iverni' ? 'iverni' : 'other'),
};

const plants: Readonly<Record<string, (one: Traveller) => boolean>> = {
  'a meal or assistance code': ({ member }) => member.service !== undefined,
  'a misspelt name': ({ member: { booked, person } }) =>
    booked.surname !== (person.surname ?? person.given) ||
    !person.given.startsWith(booked.given ?? ''),
};

/** Planted on a booking: its first traveller stands for it, as members of a party are alike. */
const bookingPlants: Readonly<Record<string, (one: Traveller) => boolean>> = {
  'a name with the title in it': ({ member }) => member.writing !== undefined,
  'a forbidden remark': ({ booking }) => booking.remarks.length > 0,
  'a card number': ({ booking }) => booking.payment.number !== undefined,
};

const pValue = (
  people: readonly Traveller[],
  attribute: (one: Traveller) => string,
  plant: (one: Traveller) => boolean,
): number =>
  sameRateP(
    countGroups(people, attribute, plant),
    people.filter(plant).length / people.length,
    () => 0,
  );

const heads = (people: readonly Traveller[]): readonly Traveller[] =>
  people.filter(({ member }) => member.index === 1);

for (const [name, attribute] of Object.entries(attributes)) {
  test.each(Object.entries(plants))(`R69: %s is independent of ${name}`, (_, plant) => {
    expect(uniformDistance(seeds.map((people) => pValue(people, attribute, plant)))).toBeLessThan(
      uniformLimit,
    );
  });
  test.each(Object.entries(bookingPlants))(
    `R69: %s is independent of the first traveller’s ${name}`,
    (_, plant) => {
      expect(
        uniformDistance(seeds.map((people) => pValue(heads(people), attribute, plant))),
      ).toBeLessThan(uniformLimit);
    },
  );
  test(`R69: a generator that plants more on some ${name} is caught`, () => {
    const [favoured] = new Set(seeds[0]?.map(attribute));
    const source = stream('biased');
    const biased = (one: Traveller): boolean =>
      source.chance(attribute(one) === favoured ? 120 : 60);
    const decided = new Map<Traveller, boolean>(seeds.flat().map((one) => [one, biased(one)]));
    const values = seeds.map((people) =>
      pValue(people, attribute, (one) => decided.get(one) === true),
    );
    expect(uniformDistance(values)).toBeGreaterThan(uniformLimit);
  });
}
