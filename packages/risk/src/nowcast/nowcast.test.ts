import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nowcast } from './nowcast.ts';
import { type Report, reportingTriangle } from './triangle.ts';

const report = (happened: number, delay: number, count: number): Report => ({
  happened,
  reported: happened + delay,
  count,
});

test('the chain ladder by hand', () => {
  // Of the three periods that are complete 30 of 60 reports came after one period.
  const reports = [
    report(0, 0, 10),
    report(0, 1, 10),
    report(1, 0, 12),
    report(1, 1, 8),
    report(2, 0, 8),
    report(2, 1, 12),
    report(3, 0, 7),
    report(4, 0, 99),
  ];
  const { triangle, leftOut } = reportingTriangle(reports, { first: 0, now: 3, longestDelay: 1 });
  expect(leftOut).toEqual([report(4, 0, 99)]);
  const cast = nowcast(triangle);
  expect(cast.map(({ reported }) => reported)).toEqual([20, 20, 20, 7]);
  expect(cast.map(({ share }) => share)).toEqual([1, 1, 1, 0.5]);
  expect(cast.map(({ expected }) => expected)).toEqual([20, 20, 20, 14]);
  expect(cast[0]?.intervals).toEqual([
    { level: 0.8, lower: 20, upper: 20 },
    { level: 0.95, lower: 20, upper: 20 },
  ]);
});

test('without a past nothing is said of what is to come', () => {
  const { triangle } = reportingTriangle([report(5, 0, 3)], { first: 5, now: 5, longestDelay: 2 });
  const [only] = nowcast(triangle);
  expect(only).toMatchObject({ period: 5, reported: 3 });
  expect(only?.expected).toBeNaN();
  expect(only?.intervals[0]?.upper).toBeNaN();
});

test('a triangle of no period is a mistake of the caller', () => {
  expect(() => reportingTriangle([], { first: 3, now: 2, longestDelay: 1 })).toThrow(RangeError);
  expect(() => reportingTriangle([], { first: 0, now: 2, longestDelay: 0 })).toThrow(RangeError);
});

test('the order of reports does not matter, and intervals hold what is reported', () => {
  const one = fc.record({
    happened: fc.nat(9),
    delay: fc.nat(4),
    count: fc.integer({ min: 1, max: 9 }),
  });
  fc.assert(
    fc.property(fc.array(one, { minLength: 10, maxLength: 60 }), (list) => {
      const reports = list.map(({ happened, delay, count }) => report(happened, delay, count));
      const shape = { first: 0, now: 9, longestDelay: 3 };
      const { triangle } = reportingTriangle(reports, shape);
      expect(reportingTriangle(reports.toReversed(), shape).triangle).toEqual(triangle);
      for (const { reported, expected, intervals } of nowcast(triangle)) {
        if (Number.isNaN(expected)) continue;
        expect(expected).toBeGreaterThanOrEqual(reported);
        for (const { lower, upper } of intervals) {
          expect(lower).toBeGreaterThanOrEqual(reported);
          expect(upper).toBeGreaterThanOrEqual(lower);
        }
      }
    }),
  );
});

/** A small generator of its own, so that the figures below are the same on every run. */
const generator = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
};

test.each([
  { rate: 4, spread: 0 },
  { rate: 30, spread: 0 },
  { rate: 30, spread: 0.4 },
])(
  'intervals hold their share: $rate a period, delays that vary by $spread',
  ({ rate, spread }) => {
    const uniform = generator(20261126);
    const poisson = (mean: number): number => {
      let count = 0;
      for (let product = uniform(); product > Math.exp(-mean); product *= uniform()) count++;
      return count;
    };
    const delays = [0.4, 0.3, 0.2, 0.1];
    let inside = 0;
    let all = 0;
    for (let round = 0; round < 250; round++) {
      const reports: Report[] = [];
      const totals = new Map<number, number>();
      for (let period = 0; period < 30; period++)
        for (const [delay, share] of delays.entries()) {
          const count = poisson(rate * share * (1 + spread * (2 * uniform() - 1)));
          reports.push(report(period, delay, count));
          totals.set(period, (totals.get(period) ?? 0) + count);
        }
      const { triangle } = reportingTriangle(reports, { first: 0, now: 29, longestDelay: 3 });
      for (const { period, intervals } of nowcast(triangle, { levels: [0.9] }).slice(-3)) {
        const total = totals.get(period) as number;
        const [interval] = intervals;
        all++;
        if (interval !== undefined && total >= interval.lower && total <= interval.upper) inside++;
      }
    }
    expect(inside / all).toBeGreaterThan(0.86);
    expect(inside / all).toBeLessThan(0.97);
  },
);
