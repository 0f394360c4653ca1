import type { CivilDate } from '@amirani/core';
import { ageOn, isFictitious, parseCivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { cultures } from './cultures/index.ts';
import { documentNumber, populationOf, type SyntheticPerson } from './person.ts';
import { latinName, nativeName } from './record.ts';
import { rankShift, stockOf } from './stock.ts';
import { rankWeights } from './weights.ts';

const today = '2026-01-01' as CivilDate;
const people = populationOf(1001, today);
const sample: readonly SyntheticPerson[] = Array.from({ length: 60_000 }, (_, number) =>
  people.person(number),
);

const counted = <T>(items: readonly T[], key: (item: T) => string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return counts;
};

/** Chi-square against shares; the mean is the degrees of freedom, and six standard deviations are the limit. */
const fits = (
  counts: ReadonlyMap<string, number>,
  shares: ReadonlyMap<string, number>,
): boolean => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  let statistic = 0;
  for (const [key, share] of shares) {
    const expected = (all * share) / total;
    statistic += ((counts.get(key) ?? 0) - expected) ** 2 / expected;
  }
  const freedom = shares.size - 1;
  return statistic < freedom + 6 * Math.sqrt(2 * freedom);
};

test('cultures and sexes come by their shares', () => {
  const shares = new Map(cultures.map(({ code, share }) => [code as string, share]));
  expect(
    fits(
      counted(sample, ({ culture }) => culture),
      shares,
    ),
  ).toBe(true);
  expect(
    fits(
      counted(sample, ({ sex }) => sex),
      new Map([
        ['F', 1],
        ['M', 1],
      ]),
    ),
  ).toBe(true);
});

test('common names are as common as their ranks say, and a third of the rest is rare', () => {
  const georgians = sample.filter(({ culture }) => culture === 'georgian');
  const [, stock] = stockOf('georgian').surnames;
  const weights = rankWeights(stock.size, rankShift.surnames);
  const common = new Map<string, number>();
  for (let rank = 0; rank < 30; rank++) common.set(stock.part(rank).latin, weights[rank] ?? 0);
  const rest = weights.slice(30).reduce((sum, weight) => sum + weight, 0);
  common.set('rest', rest);
  const seen = counted(georgians, ({ name }) => {
    const latin = name.primary[0]?.latin ?? '';
    return common.has(latin) ? latin : 'rest';
  });
  expect(fits(seen, common)).toBe(true);
  const surnames = counted(georgians, ({ name }) => name.primary[0]?.latin ?? '');
  const once = [...surnames.values()].filter((count) => count === 1).length;
  expect(once).toBeGreaterThan(1_000);
});

test('names collide as in life: whole names recur, and those of some cultures more than of others', () => {
  const most = (culture: string): number => {
    const names = counted(
      sample.filter((person) => person.culture === culture),
      ({ name }) => latinName(name).full,
    );
    return Math.max(...names.values());
  };
  const all = counted(sample, ({ name }) => latinName(name).full);
  expect(all.size).toBeLessThan(sample.length * 0.985);
  expect(all.size).toBeGreaterThan(sample.length * 0.9);
  expect(most('georgian')).toBeGreaterThan(2);
  expect(most('spanish')).toBeLessThanOrEqual(most('georgian') + 1);
});

test('ages are those of people who travel, and dates exist', () => {
  const ages = sample.map(({ birthDate }) => ageOn(birthDate, today));
  expect(Math.max(...ages)).toBeLessThanOrEqual(100);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(0);
  const working = ages.filter((age) => age >= 20 && age < 60).length / ages.length;
  expect(working).toBeGreaterThan(0.6);
  expect(working).toBeLessThan(0.75);
  expect(sample.every(({ birthDate }) => parseCivilDate(birthDate).ok)).toBe(true);
  const newYear = sample.filter(({ birthDate }) => birthDate.endsWith('-01-01')).length;
  expect(newYear / sample.length).toBeGreaterThan(0.012);
  expect(newYear / sample.length).toBeLessThan(0.022);
});

test('R67: states are fictitious, and most people belong to the home of their culture', () => {
  expect(
    sample.every(({ state, document }) => isFictitious(state) && document.issuer === state),
  ).toBe(true);
  const home = new Map(cultures.map(({ code, home: state }) => [code, state]));
  const at = sample.filter(({ culture, state }) => home.get(culture) === state).length;
  expect(at / sample.length).toBeGreaterThan(0.84);
  expect(at / sample.length).toBeLessThan(0.89);
});

test('no two people have one document number, and all have the shape of one', () => {
  const numbers = new Set(sample.map(({ document }) => document.number));
  expect(numbers.size).toBe(sample.length);
  expect([...numbers].every((number) => /^[A-HJ-NP-Z]{2}\d{7}$/.test(number))).toBe(true);
  expect(documentNumber(0)).toBe('AA0000000');
  expect(documentNumber(0xffffffff)).toMatch(/^[A-HJ-NP-Z]{2}4967295$/);
});

test('a person is the same in any order and under any time zone; another seed has others', () => {
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  const again = populationOf(1001, today);
  expect([59_999, 7, 0].map((number) => again.person(number))).toEqual(
    [59_999, 7, 0].map((number) => sample[number]),
  );
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(populationOf(1002, today).person(7)).not.toEqual(sample[7]);
});

test('names are in the order of their people', () => {
  const first = (culture: string): SyntheticPerson => {
    const found = sample.find(
      (person) => person.culture === culture && person.name.secondary.length > 0,
    );
    if (found === undefined) throw new Error(`nobody ${culture}`);
    return found;
  };
  const vietnamese = latinName(first('vietnamese').name);
  expect(vietnamese.full).toBe(`${vietnamese.primary} ${vietnamese.secondary}`);
  const french = latinName(first('french').name);
  expect(french.full).toBe(`${french.secondary} ${french.primary}`);
  expect(nativeName(first('georgian').name).script).toBe('Geor');
  const arabs = sample.filter(
    ({ culture, name }) => culture === 'arabic' && name.primary[0]?.particle === true,
  );
  expect(arabs.length).toBeGreaterThan(100);
  expect(arabs.every(({ name }) => /^ال\S/.test(nativeName(name).primary))).toBe(true);
});
