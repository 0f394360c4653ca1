import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naiveScale, pinball, score } from './scores.ts';

const forecast = {
  method: 'by hand',
  mean: Float64Array.of(10, 20),
  intervals: [{ level: 0.8, lower: Float64Array.of(5, 15), upper: Float64Array.of(15, 25) }],
};

test('scores by hand', () => {
  const scores = score([{ forecast, actual: Float64Array.of(12, 30), scale: 4 }]);
  expect(scores).toMatchObject({ values: 2, mae: 6, mase: 1.5 });
  expect(scores.smape).toBeCloseTo((200 * (2 / 22) + 200 * (10 / 50)) / 2, 10);
  // Widths of 10; one value 5 above the upper end costs 2 / 0.2 × 5.
  expect(scores.intervals[0]).toMatchObject({ level: 0.8, coverage: 0.5 });
  expect(scores.intervals[0]?.msis).toBeCloseTo((10 / 4 + 60 / 4) / 2, 10);
  // 0.1 × 7, 0.1 × 3, 0.1 × 15, 0.9 × 5.
  expect(scores.intervals[0]?.pinball).toBeCloseTo((0.7 + 0.3 + 1.5 + 4.5) / 4, 10);
});

test('what was not reported is not scored', () => {
  const actual = Float64Array.of(Number.NaN, 20);
  expect(score([{ forecast, actual, scale: 4 }])).toMatchObject({ values: 1, mae: 0, mase: 0 });
  expect(score([]).mae).toBeNaN();
});

test('the scale is the seasonal naive error inside the past', () => {
  expect(naiveScale(Float64Array.of(1, 2, 4, 1), 2)).toBe(2);
  expect(naiveScale(Float64Array.of(1, Number.NaN, 4, 1), 2)).toBe(3);
  expect(naiveScale(Float64Array.of(1, 2), 2)).toBeNaN();
});

test('no quantile costs less on its own sample than that of the sample', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 20 }),
      fc.constantFrom(0.1, 0.5, 0.9),
      fc.integer({ min: 0, max: 100 }),
      (sample, p, other) => {
        const cost = (q: number): number =>
          sample.reduce((sum, value) => sum + pinball(value, q, p), 0);
        const sorted = sample.toSorted((a, b) => a - b);
        const own = sorted[Math.ceil(p * sample.length) - 1] as number;
        expect(cost(own)).toBeLessThanOrEqual(cost(other) + 1e-9);
      },
    ),
  );
});
