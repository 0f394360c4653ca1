import { expect, test } from 'vitest';
import type { CountSeries, Period } from '../series/index.ts';
import { poisson } from '../test/draws.ts';
import { reliabilityOf } from './reliability.ts';
import { forecastSeries } from './series-forecast.ts';

const trial = (
  skill: 'skill' | 'no-skill' | 'unknown',
  ...held: (readonly [number, number])[]
) => ({
  skill,
  scores: {
    values: 132,
    mae: 1,
    mase: 1,
    smape: 1,
    intervals: held.map(([level, coverage]) => ({ level, coverage, msis: 1, pinball: 1 })),
  },
});

test('green only with skill and intervals that held about what they promise', () => {
  expect(reliabilityOf(trial('skill', [0.8, 0.79], [0.95, 0.94])).word).toBe('reliable');
  expect(reliabilityOf(trial('no-skill', [0.8, 0.9])).word).toBe('unreliable');
  expect(reliabilityOf(trial('unknown')).word).toBe('unknown');
  expect(reliabilityOf(undefined)).toEqual({ word: 'unknown', reasons: ['not-tried'] });
});

test('the figures of the review, 51 of 80 and 70 of 95, are never green', () => {
  expect(reliabilityOf(trial('skill', [0.8, 0.51], [0.95, 0.7]))).toEqual({
    word: 'unreliable',
    reasons: ['intervals-missed-often'],
  });
  expect(reliabilityOf(trial('skill', [0.8, 0.66], [0.95, 0.94])).word).toBe('with-care');
  expect(reliabilityOf(trial('no-skill', [0.8, 0.4])).reasons).toEqual([
    'no-skill',
    'intervals-missed-often',
  ]);
});

test('stretched intervals are judged as they would have been shown: by what was known at each origin', () => {
  const draw = poisson(77);
  const counts = Float64Array.from({ length: 72 }, (_, i) => draw(i < 40 ? 30 : 30 + 4 * (i - 40)));
  const statuses = new Uint8Array(counts.length);
  const series: CountSeries = {
    key: {},
    frequency: 'month',
    start: 600 as Period,
    counts,
    statuses,
  };
  const options = { method: 'seasonal-naive', steps: 3, origins: 22 } as const;
  const model = forecastSeries(series, { ...options, intervals: 'model' }).backtest;
  const shown = forecastSeries(series, { ...options, intervals: 'conformal' }).backtest;
  expect(shown?.scores.mae).toBe(model?.scores.mae);
  const coverage = (of: typeof model) => of?.scores.intervals.map((one) => one.coverage) ?? [];
  // A rising series misses above: what was learnt at earlier origins widens the later ones.
  expect(coverage(shown)[0]).toBeGreaterThan(coverage(model)[0] ?? 1);
  expect(coverage(shown)[0]).toBeLessThan(1);
});
