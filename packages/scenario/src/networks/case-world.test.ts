import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { caseWorld } from './case-world.ts';
import { proveCaseWorld } from './proof.ts';
import type { CasePerson } from './records.ts';

const worlds = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => caseWorld({ seed }));

test('an expert can see every plant in the records', () => {
  for (const world of worlds) expect(proveCaseWorld(world), `seed ${world.seed}`).toEqual([]);
});

test('the proof sees a plant that is not there', () => {
  const [world] = worlds;
  if (world === undefined) throw new Error('no world');
  const { truth } = world;
  const faults = (changed: Partial<typeof world>): readonly string[] =>
    proveCaseWorld({ ...world, ...changed });
  const old = truth.replaced[0]?.before;
  expect(
    faults({ calls: world.calls.filter(({ caller, callee }) => caller !== old && callee !== old) }),
  ).not.toEqual([]);
  expect(faults({ trips: world.trips.filter(({ from }) => from !== 'QVT') })).not.toEqual([]);
  expect(
    faults({ payments: world.payments.filter(({ id }) => !/^N-fan-in-[1-4]$/.test(id)) }),
  ).not.toEqual([]);
  expect(
    faults({ persons: world.persons.map((one) => ({ ...one, status: 'unknown' as const })) }),
  ).not.toEqual([]);
  expect(faults({ truth: { ...truth, decoys: truth.decoys.slice(3) } })).not.toEqual([]);
});

test('the same seed gives the same bytes, another seed another world', () => {
  const hash = (world: unknown): string =>
    createHash('sha256').update(JSON.stringify(world)).digest('hex');
  expect(hash(caseWorld({ seed: 1 }))).toBe(hash(worlds[0]));
  expect(worlds[1]?.calls[0]).not.toEqual(worlds[0]?.calls[0]);
});

test('R69: who is in a network hangs neither on sex nor on nationality', () => {
  const grown = ({ birthDate }: { readonly birthDate: string }): boolean =>
    birthDate > '1961' && birthDate < '2005';
  for (const of of [
    ({ sex }: CasePerson) => sex === 'F',
    ({ nationality }: CasePerson) => nationality === 'QVR',
    ({ nationality }: CasePerson) => nationality === 'QMB',
  ]) {
    let [inside, members, expected, variance] = [0, 0, 0, 0];
    for (const { persons, truth } of worlds) {
      const everybody = persons.filter(grown);
      const share = everybody.filter(of).length / everybody.length;
      const chosen = new Set(truth.networks.flatMap((one) => one.members.map((m) => m.person)));
      const drawn = everybody.filter(({ id }) => chosen.has(id));
      inside += drawn.filter(of).length;
      members += drawn.length;
      expected += share * drawn.length;
      variance += share * (1 - share) * drawn.length;
    }
    expect(members).toBeGreaterThan(200);
    expect(Math.abs(inside - expected) / Math.sqrt(variance)).toBeLessThan(3);
  }
});

test('one network of each kind, and phones that are given up in networks and outside', () => {
  for (const { truth } of worlds) {
    expect(new Set(truth.networks.map(({ kind }) => kind)).size).toBe(9);
    expect(truth.replaced.filter(({ network }) => network !== null).length).toBeGreaterThan(9);
    expect(truth.replaced.filter(({ network }) => network === null).length).toBeGreaterThan(5);
  }
});

test('a seed that is not a whole number throws', () => {
  expect(() => caseWorld({ seed: 0.5 })).toThrow(RangeError);
});
