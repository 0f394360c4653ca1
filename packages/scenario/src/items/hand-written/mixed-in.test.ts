import { expect, test } from 'vitest';
import { handWritten, makeItems, mixedIn } from '../index.ts';

const targetsOf = (truth: readonly { readonly target: boolean }[]): number =>
  truth.filter(({ target }) => target).length;

test('items written by hand take the places of as many generated ones of the same answer', () => {
  const made = makeItems({
    seed: 'c1'.repeat(32),
    kind: 'stay',
    count: 40,
    prevalence: 0.5,
    difficulty: 'easy',
    twins: 2,
    hints: false,
  });
  const mixed = mixedIn(made, handWritten.stay);
  const materials = mixed.items.map(({ material }) => material);
  for (const { material } of handWritten.stay) expect(materials).toContain(material);
  expect(mixed.items.map(({ id }) => id)).toEqual(made.items.map(({ id }) => id));
  expect(mixed.truth.map(({ id }) => id)).toEqual(made.truth.map(({ id }) => id));
  expect(targetsOf(mixed.truth)).toBe(targetsOf(made.truth));
  const twins = (of: typeof made.truth) => of.flatMap(({ twin }) => twin ?? []);
  expect(twins(mixed.truth)).toEqual(twins(made.truth));
  // Each with its own truth and not with that of the place.
  for (const { material, truth } of handWritten.stay) {
    const at = materials.indexOf(material);
    expect(mixed.truth[at]).toEqual({ ...truth, id: mixed.items[at]?.id });
  }
});

test('where there are more by hand than places, the rest is left out', () => {
  const made = makeItems({
    seed: 'c2'.repeat(32),
    kind: 'stay',
    count: 2,
    prevalence: 0.5,
    difficulty: 'easy',
    twins: 0,
    hints: false,
  });
  const { items, truth } = mixedIn(made, handWritten.stay);
  expect([items.length, targetsOf(truth)]).toEqual([2, 1]);
});
