import type { CivilDate } from '@amirani/core';
import { expect, test } from 'vitest';
import { type BorderModule, builtInModules, readModuleValue } from '../../modules/index.ts';
import { stream } from '../../random/index.ts';
import { planTrainingWorld, type TrainingPlan, trainingWorldVersion } from '../../worlds/index.ts';
import {
  areaUnder,
  chiSquareTail,
  independenceP,
  proveTrainingWorld,
  type SampledTraveller,
  sampledAttributes,
  sampledLooks,
  sampleOf,
  uniformDistance,
  uniformLimit,
} from './index.ts';

/** Modules at other rates: as many plants and others in a million. */
const atRates = (
  plants: number,
  others: number,
  ids?: readonly string[],
): readonly BorderModule[] =>
  builtInModules()
    .filter(({ id, decoys }) => decoys === undefined || (ids?.includes(id) ?? true))
    .map((module) => {
      const value = module.decoys === undefined ? others : plants;
      return {
        ...module,
        perMillion: { ...module.perMillion, high: { value, assumption: 'a test' } },
      };
    });

const planned = (
  seed: string,
  modules: readonly BorderModule[],
  travellers = 200,
): TrainingPlan => {
  const { plan, problems } = planTrainingWorld({
    version: trainingWorldVersion,
    seed,
    referenceDate: '2026-03-31' as CivilDate,
    size: { travellers, flights: 6, days: 2 },
    prevalence: 'high',
    modules,
  });
  if (plan === undefined) throw new Error(JSON.stringify(problems));
  return plan;
};

test('every plant is seen where the ledger says, no decoy shows all of it, and nobody else shows any', () => {
  const { problems, techniques, undetectable, ...counts } = proveTrainingWorld(
    planned('proof', atRates(60_000, 100_000)),
  );
  expect(problems).toEqual([]);
  expect(counts.acts).toBeGreaterThan(50);
  expect(counts.needs).toBeGreaterThan(15);
  expect(undetectable).toBeGreaterThan(5);
  expect(Object.keys(techniques).length).toBeGreaterThanOrEqual(12);
  expect(new Set(Object.values(techniques).map(({ line }) => line))).toEqual(
    new Set(['first', 'second', 'forensic', 'none']),
  );
});

/** The faults of a world of one module in which one state is otherwise than it should be. */
const faultsOf = (id: string, state: string, change: object): readonly string[] => {
  const [module] = builtInModules().filter((one) => one.id === id);
  if (module === undefined) throw new Error(`no module ${id}`);
  const states = { ...module.states, [state]: { ...module.states[state], ...change } };
  const { module: changed, problems } = readModuleValue({ ...module, states });
  if (changed === undefined) throw new Error(JSON.stringify(problems));
  const high = { value: 100_000, assumption: 'a test' };
  const plan = planned('faults', [{ ...changed, perMillion: { high, low: high } }]);
  return [...new Set(proveTrainingWorld(plan).problems.map(({ fault }) => fault))].sort();
};

const truth = (line: string, evidence: readonly string[]) => ({
  technique: 't',
  line,
  evidence,
  visible: [],
  rightAction: 'second-line',
  ifMissed: 'm',
  ifAccused: 'a',
});

test('a plant that nobody sees, or others than it says, is a fault; so is a decoy that is one', () => {
  // A change of the chip that a chip does not show: the ledger names what is not there.
  const named = { truth: truth('second', ['chip.data-differs']) };
  expect(faultsOf('overstayer', 'Stays', named)).toContain('unseen');
  expect(faultsOf('overstayer', 'Stays', { truth: truth('none', []) })).toEqual(['detectable']);
  // Honest people who stay beyond the ninety days.
  const nights = { low: 95, high: 99, assumption: 'a test' };
  expect(faultsOf('overstayer', 'WithinLimit', { nights })).toEqual(['decoy', 'stray']);
  const begins = { days: { low: 60, high: 60, assumption: 'a test' } };
  expect(faultsOf('overstayer', 'Long', begins)).not.toContain('unseen');
});

test('the tail is the chi-square’s, and the area tells what tells', () => {
  // Printed tables: 5 % at 3.841, 5.991 and 11.070 for 1, 2 and 5 degrees of freedom.
  for (const [statistic, freedom] of [
    [3.841, 1],
    [5.991, 2],
    [11.07, 5],
  ] as const)
    expect(chiSquareTail(statistic, freedom)).toBeCloseTo(0.05, 4);
  const rows = [1, 2, 3, 4].map((value) => ({ value, planted: value > 2 }));
  expect(areaUnder(rows).area).toBe(1);
  expect(areaUnder(rows.map((row) => ({ ...row, value: 1 }))).area).toBe(0.5);
});

/** A hundred worlds with as many planted in each as a chi-square test needs. */
const plants = ['altered-document', 'impostor-look-alike', 'overstayer', 'genuine-by-fraud'];
const modules = atRates(50_000, 30_000, plants);
const worlds: readonly (readonly SampledTraveller[])[] = Array.from({ length: 100 }, (_, seed) =>
  sampleOf(planned(`seed ${seed}`, modules)),
);

const pValues = (
  samples: readonly (readonly SampledTraveller[])[],
  attribute: string,
): readonly number[] => {
  const smooth = stream(`smooth/${attribute}`);
  return samples.map((people) =>
    independenceP(people, attribute, () => smooth.between(-500, 500) / 1000),
  );
};

test.each(sampledAttributes)(
  'R69: what is planted is independent of %s over a hundred seeds',
  (attribute) => {
    expect(worlds.flat().filter(({ planted }) => planted).length).toBeGreaterThan(3000);
    expect(uniformDistance(pValues(worlds, attribute))).toBeLessThan(uniformLimit);
  },
);

test('R69: a generator that spares one group in five is caught, whatever the attribute', () => {
  const source = stream('biased');
  for (const [attribute, spared] of [
    ['nationality', 'QVR'],
    ['sex', 'F'],
    ['age', '18 to 29'],
    ['name', 'iverni'],
  ] as const) {
    const biased = worlds.map((people) =>
      people.map((one) =>
        one.planted && one.groups[attribute] === spared && source.chance(500)
          ? { ...one, planted: false }
          : one,
      ),
    );
    expect(uniformDistance(pValues(biased, attribute)), attribute).toBeGreaterThan(uniformLimit);
  }
});

test('R69: neither id nor place nor hour tells whether something is planted; a generator whose order does is caught', () => {
  const all = worlds.flat();
  const apart = (
    people: readonly SampledTraveller[],
    look: (typeof sampledLooks)[number],
  ): number => {
    const { area, error } = areaUnder(
      people.map(({ planted, looks }) => ({ planted, value: looks[look] })),
    );
    return Math.abs(area - 0.5) / error;
  };
  for (const look of sampledLooks) expect(apart(all, look), look).toBeLessThan(4);
  // Plants a little nearer the front, as a generator would have them that makes module after module.
  const ordered = all.map((one) =>
    one.planted ? { ...one, looks: { ...one.looks, place: one.looks.place * 0.9 } } : one,
  );
  expect(apart(ordered, 'place')).toBeGreaterThan(4);
});
