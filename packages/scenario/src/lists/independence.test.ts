import { ageOn } from '@amirani/core';
import { expect, test } from 'vitest';
import { drawFor } from './draw.ts';
import { syntheticList } from './list.ts';
import { travellersOf } from './travellers.ts';
import type { Truth } from './truth.ts';

/*
 * R69: who is sought, and who is made to look like somebody sought, does not hang on who a person is.
 * For each of 100 seeds 1,500 travellers are made; a chi-square test of independence gives a p-value
 * for each attribute. Where the two are independent the p-values are uniform, which a
 * Kolmogorov-Smirnov test checks.
 */

const seeds = Array.from({ length: 100 }, (_, at) => {
  // Long, so that hardly an entry is drawn twice: the test takes travellers for independent draws.
  const list = syntheticList({ seed: 5001 + at, size: 1_000_000 });
  return [...travellersOf(list, { count: 1_500, sought: 200 })].map(({ truth }) => truth);
});

const region: Readonly<Record<string, string>> = {
  georgian: 'Caucasus',
  armenian: 'Caucasus',
  azerbaijani: 'Caucasus',
  'north-caucasian': 'Caucasus',
  arabic: 'Arabic letters',
  maghrebi: 'Arabic letters',
  persian: 'Arabic letters',
};

const attributes: Readonly<Record<string, (one: Truth) => string>> = {
  nationality: ({ about }) =>
    ['QVR', 'QMB', 'QNI', 'QRD', 'QUV'].includes(about.state) ? about.state : 'other',
  sex: ({ about }) => about.sex,
  age: ({ about }) => {
    const age = ageOn(about.birthDate, '2026-01-01' as Parameters<typeof ageOn>[1]);
    return age < 25 ? 'young' : age < 45 ? 'middle' : 'old';
  },
  'name culture': ({ about }) => region[about.culture] ?? 'other',
};

const plants: Readonly<Record<string, (one: Truth) => boolean>> = {
  'being sought': ({ entry }) => entry !== null,
  // Sisters, brothers, parents and children are left out: their ages hang together by what they are.
  'looking like somebody sought': ({ near, decoy }) =>
    near !== null && decoy !== 'sibling' && decoy !== 'generation',
};

/** Upper tail of the chi-square distribution, by the series of the incomplete gamma function. */
const tail = (statistic: number, freedom: number): number => {
  const [a, x] = [freedom / 2, statistic / 2];
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 500; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return 1 - sum * Math.exp(a * Math.log(x) - x - logGamma(a));
};

/** For halves: from gamma(1/2) = sqrt(pi) and gamma(1) = 1 upwards. */
const logGamma = (a: number): number => {
  let log = a % 1 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let n = a % 1 === 0 ? 1 : 0.5; n < a; n++) log += Math.log(n);
  return log;
};

const smooth = drawFor('smooth');

const pValue = (
  people: readonly Truth[],
  attribute: (one: Truth) => string,
  plant: (one: Truth) => boolean,
): number => {
  const groups = new Map<string, { planted: number; all: number }>();
  for (const one of people) {
    const group = groups.get(attribute(one)) ?? { planted: 0, all: 0 };
    groups.set(attribute(one), group);
    group.all++;
    if (plant(one)) group.planted++;
  }
  const rate = people.filter(plant).length / people.length;
  // Counts are whole numbers, and so few that p-values of two groups would come in steps. Half a
  // person more or less, together nobody, makes them continuous.
  const blur = [...groups].map(() => smooth.between(-500, 500) / 1000);
  const mean = blur.reduce((sum, one) => sum + one, 0) / blur.length;
  let statistic = 0;
  for (const [at, group] of [...groups.values()].entries()) {
    const expected = group.all * rate;
    const planted = group.planted + (blur[at] ?? 0) - mean;
    statistic += (planted - expected) ** 2 / (expected * (1 - rate));
  }
  return tail(statistic, groups.size - 1);
};

/** The greatest distance from the uniform distribution, times the root of n. */
const distance = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const apart = sorted.map((value, at) =>
    Math.max(value - at / sorted.length, (at + 1) / sorted.length - value),
  );
  return Math.max(...apart) * Math.sqrt(sorted.length);
};

/** p = 0.01 for the distance above. */
const critical = 1.628;

test('the tail is the chi-square’s', () => {
  // Printed tables: 5 % at 3.841, 5.991 and 11.070 for 1, 2 and 5 degrees of freedom.
  for (const [statistic, freedom] of [
    [3.841, 1],
    [5.991, 2],
    [11.07, 5],
  ] as const)
    expect(tail(statistic, freedom)).toBeCloseTo(0.05, 4);
});

for (const [name, attribute] of Object.entries(attributes)) {
  test.each(Object.entries(plants))(`R69: %s is independent of ${name}`, (_, plant) => {
    expect(distance(seeds.map((people) => pValue(people, attribute, plant)))).toBeLessThan(
      critical,
    );
  });

  test(`R69: a generator that seeks more of some ${name} is caught`, () => {
    const [favoured] = new Set(seeds[0]?.map(attribute));
    const draw = drawFor('biased');
    const biased = new Set(
      seeds.flat().filter((one) => draw.chance(attribute(one) === favoured ? 260 : 200)),
    );
    const values = seeds.map((people) => pValue(people, attribute, (one) => biased.has(one)));
    expect(distance(values)).toBeGreaterThan(critical);
  });
}
