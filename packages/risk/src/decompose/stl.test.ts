import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  farthest,
  haveReference,
  referenceCases,
  referenceSeries,
} from '../test/forecast-reference.ts';
import { seasonalFigure } from './classical.ts';
import { DEFAULT_SEASONAL_WINDOW, seasonalStrength } from './seasonal-strength.ts';
import { type StlOptions, stl } from './stl.ts';

const settings: Readonly<Record<string, StlOptions>> = {
  stl_periodic: { seasonalWindow: 'periodic' },
  mstl_default: { seasonalWindow: DEFAULT_SEASONAL_WINDOW },
  stl_s13_robust: { seasonalWindow: 13, robust: 'as-r' },
};

describe.skipIf(!haveReference)('R on the reference series', () => {
  const series = referenceSeries();
  const cases = referenceCases('basic_models.json');

  test.each(cases.filter(({ model }) => settings[model] !== undefined))('$case', (one) => {
    const { y, period } = series.get(one.series) ?? { y: new Float64Array(), period: 1 };
    const { seasonal, trend, weights } = stl(y, period, settings[one.model] as StlOptions);
    expect(farthest(seasonal, one['seasonal'] as number[])).toBeLessThan(1e-9);
    expect(farthest(trend, one['trend'] as number[])).toBeLessThan(1e-9);
    for (const [i, weight] of ((one['weights'] ?? []) as number[]).entries())
      expect(weights[i]).toBeCloseTo(weight, 9);
  });

  test.each(cases.filter(({ model }) => model === 'decompose_additive'))('$case', (one) => {
    const { y, period } = series.get(one.series) ?? { y: new Float64Array(), period: 1 };
    const figure = seasonalFigure(y, period, 'additive');
    expect(farthest(figure, one['seasonal_figure'] as number[])).toBeLessThan(1e-9);
  });

  test.each(
    cases.filter(({ model, ...one }) => model === 'diagnostics' && one['nsdiffs_seas'] !== null),
  )('$case: seasonal differences', (one) => {
    const { y, period } = series.get(one.series) ?? { y: new Float64Array(), period: 1 };
    expect(seasonalStrength(y, period) > 0.64 ? 1 : 0).toBe(one['nsdiffs_seas']);
  });
});

// International airline passengers, January 1949 to November 1951 (Box and Jenkins 1976, series G).
const passengers = Float64Array.of(
  112,
  118,
  132,
  129,
  121,
  135,
  148,
  148,
  136,
  119,
  104,
  118,
  115,
  126,
  141,
  135,
  125,
  149,
  170,
  170,
  158,
  133,
  114,
  140,
  145,
  150,
  178,
  163,
  172,
  178,
  199,
  199,
  184,
  162,
  146,
);

test('robust: as R gives it for an odd number of values, whichever middle is taken', () => {
  // R 4.5.0: stl(window(AirPassengers, end = c(1951, 11)), s.window = 7, robust = TRUE).
  const season = [-10.77699903, -7.3744624, 6.03519994, 0.98616253, -5.57768686, 8.84388466];
  const last = [0.98418353, 0.98960471, 0.99895822, 0.99550161, 0.94637027];
  for (const robust of [true, 'as-r'] as const) {
    const { seasonal, weights } = stl(passengers, 12, { seasonalWindow: 7, robust });
    expect(farthest(seasonal.subarray(0, 6), season)).toBeLessThan(1e-7);
    expect(farthest(weights.subarray(30), last)).toBeLessThan(1e-7);
    expect(weights[6]).toBe(0);
  }
});

test('fewer than two periods and one value are a mistake of the caller', () => {
  expect(() => stl(passengers.subarray(0, 24), 12, { seasonalWindow: 'periodic' })).toThrow(
    RangeError,
  );
});

const values = fc
  .array(fc.double({ min: -1e4, max: 1e4, noNaN: true }), { minLength: 25, maxLength: 80 })
  .map((list) => Float64Array.from(list));
const options: fc.Arbitrary<StlOptions> = fc.record({
  seasonalWindow: fc.constantFrom('periodic' as const, 7, 13),
  seasonalDegree: fc.constantFrom(0 as const, 1 as const),
  robust: fc.constantFrom(false, true, 'as-r' as const),
});

test('the parts add up to the series, and weights lie between 0 and 1', () => {
  fc.assert(
    fc.property(values, options, (y, how) => {
      const { seasonal, trend, remainder, weights } = stl(y, 12, how);
      const sum = seasonal.map((s, i) => s + (trend[i] as number) + (remainder[i] as number));
      expect(Math.max(...sum.map((value, i) => Math.abs(value - (y[i] as number))))).toBeLessThan(
        1e-6,
      );
      expect(weights.every((weight) => weight >= 0 && weight <= 1)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a season that repeats on a straight line is found whole', () => {
  const figure = [5, -3, 0, -2];
  const y = Float64Array.from({ length: 48 }, (_, i) => 10 + 0.5 * i + (figure[i % 4] as number));
  const { seasonal, remainder } = stl(y, 4, { seasonalWindow: 'periodic' });
  const off = figure.map((value, i) => Math.abs(value - (seasonal[i] as number)));
  expect(Math.max(...off)).toBeLessThan(0.1);
  expect(Math.max(...remainder.map(Math.abs))).toBeLessThan(0.1);
  expect(seasonalStrength(y, 4)).toBeGreaterThan(0.99);
  expect(seasonalStrength(new Float64Array(48).fill(7), 4)).toBe(0);
});
