import { expect, test } from 'vitest';
import { pointsThatDecide } from './points-that-decide.ts';

// Mutant: a filter on `undefined` alone names all points of a rating that nothing changes.
test('only points that change the rating are named', () => {
  expect(
    pointsThatDecide('critical', [
      { attribute: 'likelihood', lower: 'critical', higher: undefined },
      { attribute: 'magnitude', lower: 'high', higher: undefined },
      { attribute: 'permeability', lower: 'critical', higher: 'critical' },
    ]).map(({ attribute }) => attribute),
  ).toEqual(['magnitude']);
});
