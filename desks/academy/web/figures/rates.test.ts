import { expect, test } from 'vitest';
import { ratesOf, sumOfCounts } from './rates.ts';

test('rates are shares of what was met, and none of what never was', () => {
  const one = { hits: 3, misses: 1, falseAlarms: 1, correctPasses: 9 };
  expect(ratesOf(one)).toEqual({ hitRate: 0.75, alarmRate: 0.1 });
  expect(ratesOf({ ...one, hits: 0, misses: 0 })).toBeUndefined();
  expect(ratesOf(sumOfCounts([one, { ...one, hits: 0, misses: 4 }]))?.hitRate).toBe(0.375);
});
