import { ageOn } from '@amirani/core';
import { expect, test } from 'vitest';
import { chiSquareTail, uniformDistance, uniformLimit } from '../proof/statistics.ts';
import { pValue } from '../test/independence.ts';
import { drawFor } from './draw.ts';
import { syntheticList } from './list.ts';
import { travellersOf } from './travellers.ts';
import type { Truth } from './truth.ts';

/*
 * R69: who is sought, and who is made to look like somebody sought, does not depend on personal characteristics. For each of
 * 100 seeds 1,500 travellers are made; a chi-square test of independence gives a p-value for each attribute. Where the two are
 * independent the p-values are uniform, which a Kolmogorov-Smirnov test checks.
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

const smooth = drawFor('smooth');

test('the tail is the chi-square’s', () => {
  // Printed tables: 5 % at 3.841, 5.991 and 11.070 for 1, 2 and 5 degrees of freedom.
  for (const [statistic, freedom] of [
    [3.841, 1],
    [5.991, 2],
    [11.07, 5],
  ] as const)
    expect(chiSquareTail(statistic, freedom)).toBeCloseTo(0.05, 4);
});

for (const [name, attribute] of Object.entries(attributes)) {
  test.each(Object.entries(plants))(`R69: %s is independent of ${name}`, (_, plant) => {
    expect(
      uniformDistance(seeds.map((people) => pValue(people, attribute, plant, smooth))),
    ).toBeLessThan(uniformLimit);
  });

  test(`R69: a generator that seeks more of some ${name} is caught`, () => {
    const [favoured] = new Set(seeds[0]?.map(attribute));
    const draw = drawFor('biased');
    const biased = new Set(
      seeds.flat().filter((one) => draw.chance(attribute(one) === favoured ? 260 : 200)),
    );
    const values = seeds.map((people) =>
      pValue(people, attribute, (one) => biased.has(one), smooth),
    );
    expect(uniformDistance(values)).toBeGreaterThan(uniformLimit);
  });
}
