import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  farthest,
  haveReference,
  type ReferenceCase,
  referenceCases,
  referenceSeries,
} from '../test/forecast-reference.ts';
import type { Forecast } from './forecast.ts';
import { seasonalNaive } from './naive.ts';
import { stlEts } from './stl-ets.ts';
import { theta } from './theta.ts';

const twelve = { steps: 12 };

describe.skipIf(!haveReference)('R on the reference series', () => {
  const series = referenceSeries();
  const of = (model: string) =>
    referenceCases('basic_models.json').filter((one) => one.model === model);
  const seriesOf = (one: ReferenceCase) =>
    series.get(one.series) ?? { y: new Float64Array(), period: 1 };
  const compare = (ours: Forecast | undefined, one: ReferenceCase, limit: number): void => {
    const parts = [
      [ours?.mean, 'mean'],
      [ours?.intervals[0]?.lower, 'lower80'],
      [ours?.intervals[1]?.upper, 'upper95'],
    ] as const;
    for (const [values, name] of parts) {
      const theirs = one[name] as number[];
      // A value close to zero is compared with the size of the others.
      const size = Math.max(...theirs.map(Math.abs));
      for (const [h, value] of theirs.entries())
        expect(Math.abs((values?.[h] ?? Number.NaN) - value) / size).toBeLessThan(
          // R's search for alpha ends up to 1.4e-4 beside the least error, which the ends of intervals show.
          name === 'mean' ? limit : 2 * limit,
        );
    }
  };

  test.each(of('thetaf'))('$case', (one) => {
    const { y, period } = seriesOf(one);
    const ours = theta(y, period, twelve);
    compare(ours, one, 1e-4);
    expect(farthest([ours?.drift ?? 0], [one['drift'] as number])).toBeLessThan(1e-9);
    expect(farthest([ours?.variance ?? 0], [one['sigma2'] as number])).toBeLessThan(1e-4);
  });

  test.each(of('snaive'))('$case', (one) => {
    const { y, period } = seriesOf(one);
    compare(seasonalNaive(y, period, twelve), one, 1e-12);
  });

  test.each(of('naive'))('$case', (one) => {
    compare(seasonalNaive(seriesOf(one).y, 1, twelve), one, 1e-12);
  });

  test.each(of('stlf_ets'))('$case', (one) => {
    const { y, period } = seriesOf(one);
    // On the total another form has the smaller AICc, because its likelihood is searched to the end.
    compare(stlEts(y, period, twelve), one, one.series === 'frontex_total' ? 0.03 : 2e-4);
  });
});

test('a straight line goes on with half its slope and what smoothing has lost of it', () => {
  const y = Float64Array.from({ length: 30 }, (_, i) => 100 + 4 * i);
  const made = theta(y, 1, { steps: 3 });
  expect(made?.drift).toBeCloseTo(2, 10);
  // Smoothing follows a line wholly, so that only the drift goes on.
  expect(made?.alpha).toBeGreaterThan(0.99);
  expect((made?.mean[2] as number) - (made?.mean[0] as number)).toBeCloseTo(4, 6);
});

test('a seasonal naive forecast repeats the last season, and its error grows year by year', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(500), { minLength: 4, maxLength: 40 }),
      fc.integer({ min: 1, max: 8 }),
      (list, steps) => {
        const y = Float64Array.from(list);
        const { mean, intervals } = seasonalNaive(y, 4, { steps, levels: [0.95] });
        for (const [h, value] of mean.entries()) {
          expect(value).toBe(list[list.length - 4 + (h % 4)]);
          const half = (intervals[0]?.upper[h] as number) - value;
          const first = (intervals[0]?.upper[h % 4] as number) - (mean[h % 4] as number);
          expect(half).toBeCloseTo(first * Math.sqrt(Math.floor(h / 4) + 1), 6);
        }
      },
    ),
  );
});
