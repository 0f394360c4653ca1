import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OriginForecast } from './backtest.ts';
import { conformal } from './conformal.ts';

const unit = {
  method: 'zero',
  mean: Float64Array.of(0),
  intervals: [{ level: 0.9, lower: Float64Array.of(-1), upper: Float64Array.of(1) }],
};
const past = (errors: readonly number[]): OriginForecast[] =>
  errors.map((error, known) => ({
    known,
    forecast: unit,
    actual: Float64Array.of(error),
    scale: 1,
  }));

test('the factor is the ⌈(n + 1) level⌉-th smallest distance', () => {
  // n = 19: the 18th of 0.1, 0.2, … 1.9.
  const errors = Array.from({ length: 19 }, (_, i) => (i % 2 === 0 ? 1 : -1) * (i + 1) * 0.1);
  const { factors, intervals } = conformal(unit, past(errors));
  expect(factors[0]).toBeCloseTo(1.8, 12);
  expect(intervals[0]?.upper[0]).toBeCloseTo(1.8, 12);
  expect(intervals[0]?.lower[0]).toBeCloseTo(-1.8, 12);
});

test('too few past values leave the interval as it is', () => {
  expect(conformal(unit, past([5, 5, 5])).factors).toEqual([1]);
  expect(conformal(unit, []).intervals[0]?.upper[0]).toBe(1);
});

test('of exchangeable errors it holds at least its share', () => {
  // Every value of the list in turn is the one to come; the others have been seen (leave one out).
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 10, maxLength: 40 }),
      (errors) => {
        const held = errors.filter((error, i) => {
          const { factors } = conformal(unit, past(errors.toSpliced(i, 1)));
          return Math.abs(error) <= (factors[0] as number);
        });
        expect(held.length / errors.length).toBeGreaterThanOrEqual(0.9);
      },
    ),
  );
});

test('on logarithms a low end stays a count', () => {
  const forecast = {
    method: 'ten',
    mean: Float64Array.of(10),
    intervals: [{ level: 0.5, lower: Float64Array.of(5), upper: Float64Array.of(21) }],
  };
  const seen = past([0, 0, 0]).map((one) => ({ ...one, forecast, actual: Float64Array.of(230) }));
  const { intervals } = conformal(forecast, seen, 'logarithms');
  expect(intervals[0]?.upper[0]).toBeCloseTo(230, 6);
  expect(intervals[0]?.lower[0]).toBeGreaterThan(-1);
});
