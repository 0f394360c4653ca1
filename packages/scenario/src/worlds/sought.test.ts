import { ageOn, type CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { builtInModules } from '../modules/index.ts';
import { stream } from '../random/stream.ts';
import { drawPlants } from '../risk/draw-plants.ts';
import { riskNationalities } from '../risk/places.ts';
import { borderOf } from './border.ts';
import { livesOfFlight } from './flight-lives.ts';
import { planTrainingWorld, trainingWorldVersion } from './plan.ts';
import type { WorldTraveller } from './record.ts';
import { listedOf } from './sought.ts';

const planOf = (seed: string, prevalence: 'high' | 'low' = 'high') => {
  const { plan } = planTrainingWorld({
    version: trainingWorldVersion,
    seed,
    prevalence,
    modules: builtInModules(),
    referenceDate: '2026-11-25' as CivilDate,
    size: { travellers: 3000, flights: 50, days: 1 },
  });
  if (plan === undefined) throw new Error('no plan');
  return plan;
};

const plan = planOf('a list');
const travellers = Array.from({ length: plan.extent.flights }, (_, flight) =>
  livesOfFlight(plan, flight).lives.flatMap((life) => life.travellers),
).flat();
const grown = travellers.filter(
  ({ document, at }) => ageOn(document.birthDate, at.slice(0, 10) as CivilDate) >= 18,
);

test('of a hundred travellers of age two are sought and eight come up against somebody else; of a border a tenth of it', () => {
  const listed = grown.flatMap((one) => listedOf(plan, one) ?? []);
  const sought = listed.filter(({ other }) => other === undefined);
  expect(sought.length / grown.length).toBeCloseTo(0.02, 2);
  expect((listed.length - sought.length) / grown.length).toBeCloseTo(0.08, 1);
  const low = planOf('a list', 'low');
  expect(grown.flatMap((one) => listedOf(low, one) ?? []).length).toBeLessThan(listed.length / 5);
  // Children are sought by no warrant.
  const children = travellers.filter((one) => !grown.includes(one));
  expect(children.length).toBeGreaterThan(50);
  expect(children.flatMap((one) => listedOf(plan, one) ?? [])).toEqual([]);
});

test('an entry of the person sought has them, and one of somebody else has another name or another day', () => {
  for (const { document, ...one } of grown) {
    const listed = listedOf(plan, { ...one, document });
    if (listed === undefined) continue;
    const { entry, as, other } = listed;
    const [name, date] = [entry.names[0]?.full ?? '', entry.birthDates[0]?.date ?? ''];
    const isName = name === [document.surname, document.given].filter(Boolean).join(' ');
    const isDate = document.birthDate.startsWith(date);
    if (other === undefined) {
      expect(isName || as === 'other-spelling').toBe(true);
      expect(isDate || as === 'date-slip').toBe(true);
      if (as === 'document') expect(entry.documents[0]?.number).toBe(document.number);
    } else {
      expect(isName && isDate).toBe(false);
      expect(entry.documents.map(({ number }) => number)).not.toContain(document.number);
    }
  }
});

/** What must have no say (R69). */
const groups: Readonly<Record<string, (one: WorldTraveller) => boolean>> = {
  woman: ({ document }) => document.sex === 'F',
  home: ({ document }) => document.nationality === 'QVR',
  old: ({ document }) => document.birthDate < '1980',
  'name from A to K': ({ document }) => document.surname < 'L',
};

/** The greatest distance of a group from its share of those who come up against the list, in standard deviations. */
const worst = (isListed: (one: WorldTraveller) => boolean): number => {
  const listed = grown.filter(isListed);
  return Math.max(
    ...Object.values(groups).map((isIn) => {
      const share = grown.filter(isIn).length / grown.length;
      const deviation = Math.sqrt(listed.length * share * (1 - share));
      return Math.abs(listed.filter(isIn).length - listed.length * share) / deviation;
    }),
  );
};

test('the list does not select by origin, and a list that does is detected', () => {
  const isListed = (one: WorldTraveller): boolean => listedOf(plan, one) !== undefined;
  expect(worst(isListed)).toBeLessThan(3.5);
  const coin = stream('biased');
  expect(
    worst((one) => (isListed(one) ? one.document.sex === 'F' || coin.chance(500) : false)),
  ).toBeGreaterThan(3.5);
});

test('the start of a change at a border is unpredictable: every nationality has its share, every place its own course', () => {
  const seeds = Array.from({ length: 400 }, (_, at) => drawPlants(stream(`border ${at}`)));
  const begun = seeds.map((plants) => plants.filter(({ truth }) => truth === 'true signal'));
  const counts = riskNationalities
    .filter(([code]) => code !== 'unspecified')
    .map(([code]) => begun.flat().filter(({ where }) => where['nationality'] === code).length);
  const mean = counts.reduce((sum, one) => sum + one, 0) / counts.length;
  const chi = counts.reduce((sum, one) => sum + (one - mean) ** 2 / mean, 0);
  // The 99.9th percentile of chi-square with four degrees of freedom.
  expect(chi).toBeLessThan(18.5);
  expect(new Set(begun.map((one) => one.map(({ id }) => id).join())).size).toBeGreaterThan(395);
  for (const { from, to, truth } of seeds.flat())
    if (truth === 'true signal') expect([from >= 5 && from <= 8, to]).toEqual([true, 0]);
});

test('the counts of a border depend only on the seed of its world and its number', () => {
  const text = (seed: string, number: number): string =>
    JSON.stringify(borderOf(planOf(seed), number));
  expect(text('one', 0)).toBe(text('one', 0));
  expect(text('one', 1)).not.toBe(text('one', 0));
  expect(text('other', 0)).not.toBe(text('one', 0));
  const { weeks, cells } = borderOf(plan, 0);
  expect(weeks).toHaveLength(208);
  expect(weeks.at(-1)).toBe('2026-W47');
  expect(cells.length % weeks.length).toBe(0);
});
