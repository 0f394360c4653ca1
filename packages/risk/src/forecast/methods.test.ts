import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logarithmicMeanForecast, medianForecast } from './combination.ts';
import type { Forecast } from './forecast.ts';
import { type MethodName, methodNames, methods } from './methods.ts';

const one = (mean: number, lower: number, upper: number) => ({
  method: 'given',
  mean: Float64Array.of(mean),
  intervals: [{ level: 0.8, lower: Float64Array.of(lower), upper: Float64Array.of(upper) }],
});

test('the median of means and of ends; the logarithmic mean', () => {
  const forecasts = [one(10, 5, 20), one(12, 0, 30), one(900, 800, 1000)];
  const numbers = (forecast: Forecast | undefined) => [
    forecast?.mean[0],
    forecast?.intervals[0]?.lower[0],
    forecast?.intervals[0]?.upper[0],
  ];
  expect(numbers(medianForecast(forecasts, 'median'))).toEqual([12, 5, 30]);
  expect(numbers(medianForecast(forecasts.slice(0, 2), 'median'))).toEqual([11, 2.5, 25]);
  // (1 + 3)(1 + 15) = 8²; below zero counts as zero.
  const mean = logarithmicMeanForecast([one(3, -9, 3), one(15, 0, 15)], 'mean');
  expect(mean?.mean[0]).toBeCloseTo(7, 10);
  expect(mean?.intervals[0]?.lower[0]).toBe(0);
  expect(medianForecast([], 'median')).toBeUndefined();
});

const quick = methodNames.filter((name) => !/arima|combination|flows/.test(name));

test.each(methodNames.map((name) => ({ name })))('$name of a series of counts', ({ name }) => {
  const y = Float64Array.from(
    { length: 60 },
    (_, i) => 200 + 3 * i + 40 * Math.sin((i * Math.PI) / 6) + ((i * 37) % 11),
  );
  const forecast = methods[name](y, 12, { steps: 4, levels: [0.5, 0.9] });
  expect(forecast?.mean.length).toBe(4);
  expect(forecast?.intervals.map(({ level }) => level)).toEqual([0.5, 0.9]);
  for (const [h, mean] of (forecast?.mean ?? []).entries()) {
    expect(mean).toBeGreaterThan(200);
    expect(mean).toBeLessThan(600);
    const ends = forecast?.intervals.map(({ lower, upper }) => [lower[h], upper[h]]);
    expect(ends?.[0]?.[0]).toBeLessThan(mean);
    expect(ends?.[1]?.[1]).toBeGreaterThan(ends?.[0]?.[1] as number);
  }
});

test('short, constant and empty-handed series give a forecast of numbers, or none', () => {
  const series = fc.oneof(
    fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 }),
    fc.tuple(fc.nat(9), fc.integer({ min: 1, max: 40 })).map(([v, n]) => Array(n).fill(v)),
  );
  fc.assert(
    fc.property(
      series as fc.Arbitrary<number[]>,
      fc.constantFrom(1, 12),
      fc.constantFrom<MethodName>(...quick),
      (list, period, name) => {
        const forecast = methods[name](Float64Array.from(list), period, { steps: 3 });
        if (forecast === undefined) return;
        expect(forecast.mean.every(Number.isFinite)).toBe(true);
        for (const { lower, upper } of forecast.intervals)
          for (const [h, low] of lower.entries())
            expect(low).toBeLessThanOrEqual(upper[h] as number);
      },
    ),
    { numRuns: 200 },
  );
});

test('where nothing else can be had, the combination is the seasonal naive forecast', () => {
  const y = Float64Array.of(4, 4, 4);
  expect([...(methods.combination(y, 12, { steps: 2 })?.mean ?? [])]).toEqual([4, 4]);
  expect(methods.flows(y, 12, { steps: 2 })).toBeUndefined();
});

test('weeks have a season of 52, which STL takes out', () => {
  const y = Float64Array.from({ length: 160 }, (_, i) => 100 + 50 * Math.sin((i * Math.PI) / 26));
  const forecast = methods.ets(y, 52, { steps: 26 });
  expect(forecast?.method).toMatch(/^STL/);
  expect(forecast?.mean[25]).toBeCloseTo(100 + 50 * Math.sin((185 * Math.PI) / 26), -1);
});
