import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nowcast } from './nowcast.ts';
import { reportingTriangle } from './triangle.ts';

const file = join(
  process.env['AMIRANI_SAMPLES'] ?? join(import.meta.dirname, '../../../../../shared/data'),
  'risk/surveillance/husO104Hosp.csv',
);
const absent = !existsSync(file);
if (absent) process.stdout.write('reports of the outbreak of 2011 absent: set AMIRANI_SAMPLES\n');

/** Days since 1970 of admission to hospital and of the report, one a person: the O104:H4 outbreak in Germany. */
const cases = absent
  ? []
  : readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(',').map((day) => Date.parse(day.replaceAll('"', '')) / 864e5));

const knownOn = (now: number) =>
  nowcast(
    reportingTriangle(
      cases
        .filter(([happened = 0, reported = 0]) => happened <= now && reported <= now)
        .map(([happened = 0, reported = 0]) => ({ happened, reported, count: 1 })),
      { first: Math.min(...cases.map(([happened = 0]) => happened)), now, longestDelay: 15 },
    ).triangle,
  );

describe.skipIf(absent)('the outbreak of 2011, as it was known day by day', () => {
  test('what is expected is what R surveillance 1.24.1 gives, in whole cases', () => {
    // nowcast(now = 2011-06-02, D = 15, method = "lawless"): the estimates for 20 May to 31 May.
    const theirs = [36, 66, 51, 35, 53, 50, 45, 36, 25, 41, 36, 25];
    const ours = knownOn(Date.parse('2011-06-02') / 864e5).slice(-14, -2);
    expect(ours.map(({ reported }) => reported)).toEqual([
      29, 53, 38, 25, 34, 28, 22, 15, 8, 9, 5, 2,
    ]);
    for (const [i, { expected }] of ours.entries())
      expect(Math.abs(expected - (theirs[i] as number))).toBeLessThan(1.5);
  });

  test('95 % intervals hold at least nine in ten of the later counts; R’s hold seven', () => {
    const final = new Map<number, number>();
    for (const [happened = 0] of cases) final.set(happened, (final.get(happened) ?? 0) + 1);
    const begin = Date.parse('2011-05-22') / 864e5;
    const found = Array.from({ length: 14 }, (_, i) => knownOn(begin + 3 * i).slice(-13, -2))
      .flat()
      .filter(({ expected }) => !Number.isNaN(expected));
    const held = found.filter(({ period, intervals }) => {
      const count = final.get(period) ?? 0;
      return count >= (intervals[1]?.lower ?? Infinity) && count <= (intervals[1]?.upper ?? 0);
    });
    expect(found.length).toBeGreaterThan(100);
    expect(held.length / found.length).toBeGreaterThan(0.9);
  });
});
