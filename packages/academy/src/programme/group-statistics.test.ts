import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalQuantile } from '../scoring/index.ts';
import { groupDPrime, meanOf, ratioOf, t95 } from './group-statistics.ts';

test('points of Student’s t as the tables print them (Fisher and Yates, table III, two-sided 5 %)', () => {
  const table = {
    1: 12.706,
    2: 4.303,
    3: 3.182,
    4: 2.776,
    9: 2.262,
    15: 2.131,
    30: 2.042,
    120: 1.98,
  };
  for (const [degrees, point] of Object.entries(table))
    expect(t95(Number(degrees)), degrees).toBeCloseTo(point, 3);
  expect(t95(100_001)).toBeCloseTo(1.95996, 3);
});

test('the mean and interval of a worked example: Student’s ten patients, gain 0.75 for the first drug', () => {
  const gains = [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2]; // Biometrika 6, 1908, section IX
  const found = meanOf(gains);
  expect(found?.value).toBeCloseTo(0.75, 10);
  expect(found?.low).toBeCloseTo(-0.5298, 3);
  expect(found?.high).toBeCloseTo(2.0298, 3);
});

test('the interval of a ratio holds exactly the ratios that a paired t test does not reject', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.double({ min: 0, max: 3, noNaN: true }),
          fc.double({ min: 1, max: 3, noNaN: true }),
        ),
        {
          minLength: 5,
          maxLength: 30,
        },
      ),
      fc.double({ min: 0.05, max: 0.95, noNaN: true }),
      (pairs, part) => {
        const found = ratioOf(pairs);
        if (found === undefined) return;
        const { low, high } = found;
        const holds = (ratio: number): boolean => {
          const test = meanOf(pairs.map(([after, before]) => after - ratio * before));
          return test !== undefined && test.low <= 1e-5 && test.high >= -1e-5;
        };
        expect(holds(low + part * (high - low))).toBe(true);
        expect(holds(low - 0.01 - part)).toBe(false);
        expect(holds(high + 0.01 + part)).toBe(false);
      },
    ),
    { numRuns: 60 },
  );
});

test('gives no ratio if its denominator may be zero', () => {
  expect(
    ratioOf([
      [1, 0.1],
      [1, -0.2],
      [1, 0.3],
      [1, -0.1],
      [1, 0],
    ]),
  ).toBeUndefined();
});

/** The mean measured value of a sitting, over all possible results. */
const expected = (rate: number, n: number): number => {
  let [share, sum] = [(1 - rate) ** n, 0];
  for (let k = 0; k <= n; k += 1) {
    sum += share * normalQuantile((k + 0.5) / (n + 1));
    share *= ((n - k) / (k + 1)) * (rate / (1 - rate));
  }
  return sum;
};

test('one sitting of a course measures d’ from 1 to 2.5 with a bias below 0.08; three taken together would have another', () => {
  const cumulative = (z: number): number => {
    let [low, high] = [0, 1];
    for (let i = 0; i < 60; i += 1)
      if (normalQuantile((low + high) / 2) < z) low = (low + high) / 2;
      else high = (low + high) / 2;
    return low;
  };
  const bias = (targets: number, others: number, dPrime: number, criterion: number): number => {
    const [hit, alarm] = [cumulative(dPrime / 2 - criterion), cumulative(-dPrime / 2 - criterion)];
    return expected(hit, targets) - expected(alarm, others) - dPrime;
  };
  // The measured sittings of all courses (packages/academy/src/courses/plan.ts).
  for (const [targets, others] of [
    [18, 90],
    [20, 80],
    [22, 88],
  ] as const)
    for (const dPrime of [1, 1.5, 2, 2.5])
      for (const criterion of [-0.25, 0, 0.25])
        expect(
          Math.abs(bias(targets, others, dPrime, criterion)),
          `${targets} ${dPrime} ${criterion}`,
        ).toBeLessThan(0.08);
  // Why sittings are not pooled: what is left after months would seem less than it is.
  expect(bias(60, 240, 2.5, 0) - bias(20, 80, 2.5, 0)).toBeGreaterThan(0.02);
  expect(
    groupDPrime({ hits: 14, misses: 0, falseAlarms: 0, correctPasses: 80, undecided: 6 }),
  ).toBeUndefined();
});
