import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { patchyCount, poissonCount, seasonOfMonth } from './counts.ts';
import { createRiskWorld, refusalReasons, riskLedger, riskNationalities } from './index.ts';
import { mondayOf, weekLabel } from './iso-week.ts';

const referenceDate = '2026-11-26' as CivilDate;
const world = createRiskWorld({ referenceDate });
const tables: Readonly<Record<string, number>> = { '1A': 0, '4': 1, '4R': 2, '6': 3, P: 4 };
const LAST = world.deliveries.length - 1;
const rows = (delivery: number, indicator: string): readonly (readonly string[])[] =>
  (world.deliveries[delivery]?.tables[tables[indicator] ?? -1]?.csv ?? '')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
const sum = (counts: readonly string[]): number =>
  counts.reduce((total, count) => total + Number(count), 0);

describe('five synthetic years', () => {
  test('weeks are those of ISO 8601, the year of the Thursday', () => {
    expect(weekLabel('2024-12-30' as CivilDate)).toBe('2025-W01');
    expect(weekLabel('2020-12-28' as CivilDate)).toBe('2020-W53');
    expect(weekLabel('2026-11-16' as CivilDate)).toBe('2026-W47');
    expect(mondayOf('2026-11-22' as CivilDate)).toBe('2026-11-16');
    expect(mondayOf('2026-11-23' as CivilDate)).toBe('2026-11-23');
  });

  test('a count has the mean and the variance of Poisson, and none at mean 0', () => {
    const random = stream('poisson');
    const counts = Array.from({ length: 20_000 }, () => poissonCount(random, 3400));
    const mean = counts.reduce((a, b) => a + b, 0) / counts.length;
    const variance = counts.reduce((a, b) => a + (b - mean) ** 2, 0) / counts.length;
    expect(Math.abs(mean - 3.4)).toBeLessThan(0.05);
    expect(Math.abs(variance / mean - 1)).toBeLessThan(0.05);
    expect(poissonCount(random, 0)).toBe(0);
  });

  test('patches and seasons move nothing in the long run', () => {
    const random = stream('patchy');
    const counts = Array.from({ length: 20_000 }, () => patchyCount(random, 5000));
    expect(Math.abs(counts.reduce((a, b) => a + b, 0) / counts.length - 5)).toBeLessThan(0.08);
    expect(seasonOfMonth.reduce((a, b) => a + b, 0)).toBe(12_000);
    for (const shares of [riskNationalities, refusalReasons])
      expect([100, 1000]).toContain(shares.reduce((a, [, share]) => a + share, 0));
  });

  test('is the same for the same seed and day, and another for another seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), (seed) => {
        const once = createRiskWorld({ seed, referenceDate });
        expect(createRiskWorld({ seed, referenceDate }).deliveries.at(-1)?.tables[1]?.csv).toBe(
          once.deliveries.at(-1)?.tables[1]?.csv,
        );
        expect(once.deliveries.at(-1)?.tables[0]?.csv).not.toBe(
          createRiskWorld({ seed: seed + 1, referenceDate }).deliveries.at(-1)?.tables[0]?.csv,
        );
      }),
      { numRuns: 2 },
    );
  });

  test('ends with the last week that is over, and has 260 of them in every series', () => {
    expect(world.lastWeek).toBe('2026-11-16');
    const weeks = new Set(rows(LAST, '1A').map(([date]) => date));
    expect(weeks.size).toBe(260);
    expect([...weeks].at(-1)).toBe('2026-W47');
    expect(rows(LAST, '1A').length).toBe(260 * 5 * 6);
    expect(rows(LAST, '4').length).toBe(260 * 14);
    expect(rows(LAST, '4R').length % (6 * 9)).toBe(0);
  });

  test('persons are fictitious by nationality', () => {
    for (const [, , , , nationality] of rows(LAST, '1A'))
      expect(nationality).toMatch(/^(?:Q[M-Z][A-Z]|unspecified)$/);
  });

  test('gaps differ from zeros, and zeros are written', () => {
    const guguti = rows(LAST, '4').filter((row) => row[4] === 'Guguti');
    expect(guguti.slice(-2).map((row) => row[1])).toEqual(['', '']);
    expect(rows(LAST, '6').some((row) => row[1] === '0')).toBe(true);
  });

  test('the first delivery is less by its last weeks, and nothing is taken back later', () => {
    const later = new Map(
      rows(LAST, '4').map(([date, count, ...key]) => [`${date} ${key}`, count]),
    );
    let less = 0;
    for (const [date, count, ...key] of rows(0, '4')) {
      const now = later.get(`${date} ${key}`);
      if (count === '' || now === '') continue;
      expect(Number(count)).toBeLessThanOrEqual(Number(now));
      if (Number(count) < Number(now)) less += 1;
    }
    expect(less).toBeGreaterThan(20);
    expect(rows(0, '4').at(-1)?.[0]).toBe('2026-W35');
  });

  test('detections come week by week: what was in stays in, and the newest weeks are not complete yet', () => {
    expect(world.deliveries.map(({ tables }) => tables.length)).toEqual([
      5,
      ...Array.from({ length: LAST - 1 }, () => 1),
      5,
    ]);
    const known = new Map<string, number>();
    let later = 0;
    for (let delivery = 0; delivery <= LAST; delivery += 1)
      for (const [date, count, ...key] of rows(delivery, '1A')) {
        if (count === '') continue;
        const before = known.get(`${date} ${key}`);
        expect(Number(count)).toBeGreaterThanOrEqual(before ?? 0);
        if (before !== undefined && Number(count) > before) later += 1;
        known.set(`${date} ${key}`, Number(count));
      }
    expect(later).toBeGreaterThan(100);
    expect(world.deliveries.at(-2)?.recordedOn).toBe('2026-11-16');
  });

  test('what the ledger says is in the counts', () => {
    const planted = rows(LAST, '1A').filter((row) => row[3] === 'GE-AZ' && row[4] === 'QUV');
    const before = sum(planted.slice(-58, -6).map((row) => row[1] ?? '')) / 52;
    const since = sum(planted.slice(-6).map((row) => row[1] ?? '')) / 6;
    expect(since / before).toBeGreaterThan(2.5);
    const other = rows(LAST, '1A').filter((row) => row[3] === 'GE-AZ' && row[4] === 'QRD');
    const usual = sum(other.slice(-6).map((row) => row[1] ?? '')) / 6;
    expect(usual / (sum(other.slice(-58, -6).map((row) => row[1] ?? '')) / 52)).toBeLessThan(2);
    const ledger = JSON.parse(riskLedger(world)) as { plants: { id: string; begins: string }[] };
    expect(ledger.plants.find(({ id }) => id === 'new-crossing-place')?.begins).toBe('2026-W42');
  });
});
