import { expect, test } from 'vitest';
import { knownItems } from './make-items.ts';
import { askedOf, nameableIn } from './nameable.ts';
import { difficulties } from './options.ts';

const items = difficulties.flatMap((difficulty) =>
  knownItems({
    seed: '5e'.repeat(32),
    kind: 'network',
    difficulty,
    count: 48,
    prevalence: 0.5,
    twins: 2,
    hints: false,
  }),
);

const named = (pairs: readonly (readonly [string, string])[]): readonly string[] =>
  pairs.map((pair) => pair.toSorted().join(' '));

test('the records allow naming each member and link of a network, and some others', () => {
  let [members, neighbours] = [0, 0];
  for (const { material, truth, surface } of items) {
    const nameable = nameableIn(material);
    expect(nameable === undefined).toBe(surface === 'one-user');
    expect(truth.network === undefined).toBe(surface === 'one-user');
    if (nameable === undefined || truth.network === undefined) continue;
    const values = nameable.neighbours.map(({ value }) => value);
    const links = named([
      ...nameable.between,
      ...nameable.neighbours.flatMap(({ value, joins }) =>
        [...joins.keys()].map((to) => [value, to] as const),
      ),
    ]);
    expect(values).toEqual(expect.arrayContaining([...truth.network.members]));
    expect(links).toEqual(expect.arrayContaining([...named(truth.network.links)]));
    expect(truth.network.members.length > 3).toBe(truth.target);
    if (surface === 'shared' || !truth.target) continue;
    members += truth.network.members.length;
    neighbours += values.length;
  }
  // Naming everybody is a wrong answer: some people beside what is marked are innocent.
  expect(neighbours).toBeGreaterThan(1.3 * members);
});

test('without a network, nothing can be named', () => {
  const [stay] = knownItems({
    seed: '5e'.repeat(32),
    kind: 'stay',
    difficulty: 'easy',
    count: 2,
    prevalence: 0.5,
    twins: 0,
    hints: false,
  });
  expect(stay === undefined ? 'none' : nameableIn(stay.material)).toBeUndefined();
});

test('the periods asked about of a series are as many as it is looked at', () => {
  for (const { material, truth } of knownItems({
    seed: '5e'.repeat(32),
    kind: 'series',
    difficulty: 'hard',
    count: 40,
    prevalence: 0.5,
    twins: 0,
    hints: false,
  })) {
    const { steps = 0, onset = 0 } = truth.trend ?? {};
    expect(material.kind === 'series' ? askedOf(material) : []).toHaveLength(steps);
    expect(truth.trend?.onset === undefined).toBe(!truth.target);
    expect(onset).toBeLessThan(steps / 2);
  }
});
