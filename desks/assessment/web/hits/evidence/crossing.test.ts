import { expect, test } from 'vitest';
import { hasCrossed, isUrgent } from './crossing.ts';

const minute = 60_000;

// Mutant: `at >= now &&` in `isUrgent` greys who crossed already.
test.each([
  [61 * minute, false, false],
  [59 * minute, false, true],
  [0, false, true],
  [-12 * minute, true, true],
  [-24 * 60 * minute, true, true],
])('a crossing %i ms ahead', (ahead, crossed, urgent) => {
  expect(hasCrossed(ahead, 0)).toBe(crossed);
  expect(isUrgent(ahead, 0)).toBe(urgent);
});
