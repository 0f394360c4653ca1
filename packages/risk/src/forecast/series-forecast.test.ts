import { expect, test } from 'vitest';
import { type Cell, countSeries } from '../series/count-series.ts';
import { formatPeriod, type Period } from '../series/period.ts';
import { methodNames } from './methods.ts';
import { forecastSeries, seasonOf } from './series-forecast.ts';

const january2020 = 600 as Period;
const options = { method: 'theta', steps: 3, origins: 6, intervals: 'model' } as const;

test('a forecast begins after the last known month, and counts what was filled', () => {
  const cells: Cell[] = Array.from({ length: 48 }, (_, i) => 100 + 20 * Math.sin(i) + i);
  cells[0] = 'not-applicable';
  cells[20] = 'suppressed';
  cells[47] = 'not-reported';
  const series = countSeries({ route: 'A' }, 'month', january2020, cells);
  const made = forecastSeries(series, options);
  expect(made).toMatchObject({ key: { route: 'A' }, known: 45, filled: 1 });
  expect(formatPeriod(made.first, 'month')).toBe('2023-12');
  expect(made.forecast?.mean.length).toBe(3);
  expect(made.backtest?.origins.length).toBe(6);
  expect(forecastSeries(series, { ...options, origins: 0 }).backtest).toBeUndefined();
});

test('nothing below zero, and nothing of a series that was never reported', () => {
  const falling = countSeries({}, 'month', january2020, [90, 70, 55, 36, 20, 11, 4, 0, 0, 0]);
  const made = forecastSeries(falling, { ...options, method: 'holt', steps: 12, origins: 0 });
  expect(made.forecast?.mean.every((value) => value >= 0)).toBe(true);
  expect(made.forecast?.intervals.every(({ lower }) => lower.every((v) => v >= 0))).toBe(true);
  const silent = countSeries({}, 'month', january2020, ['not-reported', 'not-reported']);
  expect(forecastSeries(silent, options)).toMatchObject({ known: 0, forecast: undefined });
});

test('of a series that is mostly gaps nothing is said', () => {
  const every = (step: number) =>
    countSeries(
      {},
      'month',
      january2020,
      Array.from({ length: 61 }, (_, i): Cell => (i % step === 0 ? 20 + i : 'not-reported')),
    );
  expect(forecastSeries(every(2), options)).toMatchObject({ known: 31, filled: 30 });
  expect(forecastSeries(every(2), options).forecast).toBeDefined();
  expect(forecastSeries(every(3), options)).toMatchObject({
    known: 21,
    filled: 40,
    forecast: undefined,
    backtest: undefined,
  });
});

test('conformal intervals are those of the model, stretched', () => {
  const cells = Array.from({ length: 72 }, (_, i) => 500 + 300 * Math.sin(i * i));
  const series = countSeries({}, 'month', january2020, cells);
  const all = { ...options, origins: 24 };
  const [model, stretched] = (['model', 'conformal'] as const).map((intervals) =>
    forecastSeries(series, { ...all, intervals }),
  );
  expect(stretched?.forecast?.mean).toEqual(model?.forecast?.mean);
  expect(stretched?.forecast?.intervals).not.toEqual(model?.forecast?.intervals);
});

test('seasons of months, weeks and days', () => {
  expect((['month', 'week', 'day'] as const).map(seasonOf)).toEqual([12, 52, 7]);
});

test('years and quarters are forecast by a method or not, and never by a season that they do not have', () => {
  const cells: Cell[] = Array.from({ length: 16 }, (_, i) => 400 + 30 * i + ((i * 7) % 5));
  for (const [frequency, start] of [
    ['year', 40],
    ['quarter', 200],
  ] as const)
    for (const method of methodNames) {
      const made = forecastSeries(countSeries({}, frequency, start as Period, cells), {
        ...options,
        method,
        origins: 4,
      });
      for (const mean of made.forecast?.mean ?? []) {
        expect(mean, `${frequency} ${method}`).toBeGreaterThan(300);
        expect(mean, `${frequency} ${method}`).toBeLessThan(2000);
      }
    }
  expect([seasonOf('quarter'), seasonOf('year')]).toEqual([4, 1]);
});
