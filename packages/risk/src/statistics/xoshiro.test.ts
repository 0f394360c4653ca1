import { expect, test } from 'vitest';
import { uniformFrom, xoshiro128 } from './xoshiro.ts';

test('the first outputs of the reference implementation from the state 1, 2, 3, 4', () => {
  // As printed by the tests of the rand_xoshiro crate, which took them from the authors' C code.
  const next = xoshiro128(1, 2, 3, 4);
  expect(Array.from({ length: 10 }, next)).toEqual([
    11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597,
    4258142804,
  ]);
});

test('one seed, one sequence; means and neighbours as of uniform numbers', () => {
  const [one, same, other] = [7, 7, 8].map((seed) =>
    Array.from({ length: 20_000 }, uniformFrom(seed)),
  );
  expect(one).toEqual(same);
  expect(one).not.toEqual(other);
  const numbers = one ?? [];
  const mean = numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  const lag = numbers
    .slice(1)
    .reduce((sum, x, i) => sum + (x - 0.5) * ((numbers[i] ?? 0) - 0.5), 0);
  expect(Math.abs((12 * lag) / numbers.length)).toBeLessThan(0.03);
});
