import { ageOn } from '@amirani/core';
import { expect, test } from 'vitest';
import { dayOf } from '../flights/day-of.ts';
import type { Flight } from '../flights/flight.ts';
import { scheduleOf } from '../flights/schedule.ts';
import { nameStock } from '../people/culture.ts';
import { makeParties } from '../people/party.ts';
import { stream } from '../random/stream.ts';
import type { Booking, Member } from './booking.ts';
import { makeBookings } from './make-booking.ts';

/*
 * R69: what is planted must not hang on who a person is. For each of 100 seeds one flight of 400
 * people is made; for each plant and attribute a chi-square test of independence gives a p-value.
 * Where the two are independent these p-values are uniform, which a Kolmogorov-Smirnov test checks.
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
  'a forbidden remark': ({ booking }) => booking.remarks.length > 0,
  'a card number': ({ booking }) => booking.payment.number !== undefined,
};

/** Upper tail of the chi-square distribution with one or two degrees of freedom. */
const tail = (statistic: number, freedom: number): number =>
  freedom === 2 ? Math.exp(-statistic / 2) : 1 - erf(Math.sqrt(statistic / 2));

/** Abramowitz and Stegun, 7.1.26: error at most 1.5e-7. */
const erf = (x: number): number => {
  const t = 1 / (1 + 0.3275911 * x);
  const sum =
    ((((1.061405429 * t - 1.453152027) * t + 1.421413741) * t - 0.284496736) * t + 0.254829592) * t;
  return 1 - sum * Math.exp(-x * x);
};

const pValue = (
  people: readonly Traveller[],
  attribute: (one: Traveller) => string,
  plant: (one: Traveller) => boolean,
): number => {
  const groups = new Map<string, { planted: number; all: number }>();
  for (const one of people) {
    const group = groups.get(attribute(one)) ?? { planted: 0, all: 0 };
    groups.set(attribute(one), group);
    group.all++;
    if (plant(one)) group.planted++;
  }
  const planted = [...groups.values()].reduce((sum, group) => sum + group.planted, 0);
  const rate = planted / people.length;
  let statistic = 0;
  for (const group of groups.values()) {
    const expected = group.all * rate;
    statistic += (group.planted - expected) ** 2 / (expected * (1 - rate));
  }
  return tail(statistic, groups.size - 1);
};

/** Kolmogorov and Smirnov: the greatest distance from the uniform distribution, times the root of n. */
const distance = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const apart = sorted.map((value, i) =>
    Math.max(value - i / sorted.length, (i + 1) / sorted.length - value),
  );
  return Math.max(...apart) * Math.sqrt(sorted.length);
};

/** p = 0.01 for the distance above. */
const critical = 1.628;

const heads = (people: readonly Traveller[]): readonly Traveller[] =>
  people.filter(({ member }) => member.index === 1);

for (const [name, attribute] of Object.entries(attributes)) {
  test.each(Object.entries(plants))(`R69: %s is independent of ${name}`, (_, plant) => {
    expect(distance(seeds.map((people) => pValue(people, attribute, plant)))).toBeLessThan(
      critical,
    );
  });
  test.each(Object.entries(bookingPlants))(
    `R69: %s is independent of the first traveller’s ${name}`,
    (_, plant) => {
      expect(distance(seeds.map((people) => pValue(heads(people), attribute, plant)))).toBeLessThan(
        critical,
      );
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
    expect(distance(values)).toBeGreaterThan(critical);
  });
}
