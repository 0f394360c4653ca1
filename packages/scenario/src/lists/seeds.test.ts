import { expect, test } from 'vitest';
import { syntheticList } from './list.ts';
import { developmentSeeds, finalSeeds, permittedSeed } from './seeds.ts';

/* No test makes a list of a final seed: asking for it is tried on the guard alone. */

test('five seeds to work with, three put away', () => {
  expect(developmentSeeds).toEqual([1, 2, 3, 4, 5]);
  expect(finalSeeds).toHaveLength(3);
  for (const seed of developmentSeeds) expect(permittedSeed(seed)).toBe(seed);
});

test('a final seed is refused unless it is asked for by name', () => {
  for (const seed of finalSeeds) {
    expect(() => permittedSeed(seed)).toThrow(/finalSeeds/);
    expect(() => syntheticList({ seed, size: 1 })).toThrow(/kept for the final measurement/);
    expect(permittedSeed(seed, 'finalSeeds')).toBe(seed);
  }
  expect(() => permittedSeed(1, 'finalSeeds')).toThrow(/not one of the final seeds/);
});

test('a seed is a whole number above zero', () => {
  for (const seed of [0, -1, 1.5, Number.NaN, 2 ** 32])
    expect(() => permittedSeed(seed)).toThrow(RangeError);
});
