import { expect, test } from 'vitest';
import type { RiskSeries } from '../../api/types.ts';
import { shownOf } from './shown-of.ts';

const series: RiskSeries = {
  key: { section: 'GE-TR' },
  frequency: 'week',
  vintage: 3,
  recordedAt: '2026-11-23T00:00:00.000Z',
  points: [
    { period: '2025-W01', cell: 4 },
    { period: '2025-W02', cell: 'not-reported' },
    { period: '2025-W03', cell: 0 },
    { period: '2025-W04', cell: 12 },
  ],
  methods: ['cusum'],
  method: 'cusum',
  options: {},
  bands: [{ period: '2025-W04', expected: 3, upperBound: 7, alarm: true }],
  regimes: [
    { from: '2025-W01', to: '2025-W03', level: 3 },
    { from: '2025-W04', to: '2025-W04', level: 12 },
  ],
};

test('cells without a count keep why, bands come to their periods, regimes begin but for the first', () => {
  const { points, changes } = shownOf(series, undefined, undefined);
  expect(points.map(({ status }) => status)).toEqual([
    'reported',
    'not-reported',
    'reported',
    'reported',
  ]);
  expect(points.map(({ count }) => count)).toEqual([4, undefined, 0, 12]);
  expect(points[3]).toMatchObject({ expected: 3, upper: 7, alarm: true, first: '2025-01-20' });
  expect(points[0]?.expected).toBeUndefined();
  expect(points[0]?.first).toBe('2024-12-30');
  expect(changes).toEqual(['2025-W04']);
});

test('of vintages only those before the one that is shown, the newest first', () => {
  const { vintages } = shownOf(series, undefined, {
    vintages: [1, 2, 3].map((number) => ({
      number,
      recordedAt: `2025-0${number}-01T00:00:00.000Z`,
    })),
    periods: [
      { period: '2025-W01', cells: [3, 4, 4] },
      { period: '2025-W04', cells: [null, 5, 12] },
    ],
  });
  expect(vintages.map(({ recordedAt }) => recordedAt.slice(0, 10))).toEqual([
    '2025-02-01',
    '2025-01-01',
  ]);
  expect(vintages[0]?.counts.get('2025-W04')).toBe(5);
  expect(vintages[1]?.counts.has('2025-W04')).toBe(false);
});

test('intervals of a forecast stand the widest first', () => {
  const { forecast } = shownOf(
    series,
    {
      key: series.key,
      vintage: 3,
      method: 'combination',
      known: 3,
      filled: 1,
      points: [
        {
          period: '2025-W05',
          mean: 6,
          intervals: [
            { level: 0.8, lower: 4, upper: 8 },
            { level: 0.95, lower: 2, upper: 11 },
          ],
        },
      ],
      card: {
        skill: 'unknown',
        reliability: { word: 'unknown', reasons: [] },
        origins: 0,
        byStep: [],
      },
    },
    undefined,
  );
  expect(forecast[0]?.bands.map(({ level }) => level)).toEqual([0.95, 0.8]);
});
