import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nowcastCoverage } from './coverage.ts';
import { nowcast } from './nowcast.ts';
import { reportingTriangle } from './triangle.ts';
import { type KnownThen, vintageTriangle } from './vintage-triangle.ts';

/** Vintages of weeks 0 to `now`, each recorded a week after its last count: `shares` of each week are in by age in weeks. */
const vintagesOf = (
  totals: readonly number[],
  shares: readonly number[],
  weeks: readonly number[],
): readonly KnownThen[] =>
  weeks.map((last) => ({
    recorded: last + 1,
    first: 0,
    counts: totals
      .slice(0, last + 1)
      .map((total, week) => Math.round(total * (shares[last - week] ?? 1))),
  }));

const totals = [100, 80, 120, 100, 60, 140, 100, 100, 100];

test('vintages in a row are a triangle, and the newest weeks are expected to become what they will', () => {
  const weeks = [0, 1, 2, 3, 4, 5, 6, 7, 8];
  const { run, triangle } = vintageTriangle(vintagesOf(totals, [0.5, 0.8], weeks));
  expect(run).toBe(9);
  if (triangle === undefined) throw new Error('no triangle');
  expect(triangle).toMatchObject({ first: 0, now: 8, longestDelay: 4 });
  const cast = nowcast(triangle).map(({ reported, expected }) => [reported, Math.round(expected)]);
  expect(cast.slice(-3)).toEqual([
    [100, 100],
    [80, 100],
    [50, 100],
  ]);
  const { values, levels, error, errorAsReported } = nowcastCoverage(triangle);
  expect(values).toBeGreaterThan(5);
  expect(levels.map(({ held }) => held)).toEqual([values, values]);
  expect(error).toBeLessThan(errorAsReported / 10);
});

test('reports before a gap are unseen: too few data versions in a row give no triangle', () => {
  const gap = vintagesOf(totals, [0.5], [0, 1, 2, 3, 5, 6, 7, 8]);
  expect(vintageTriangle(gap)).toEqual({ run: 4, triangle: undefined });
  expect(vintageTriangle([])).toEqual({ run: 0, triangle: undefined });
  const nothing = [1, 2, 3, 4, 5].map((recorded) => ({ recorded, first: 0, counts: [Number.NaN] }));
  expect(vintageTriangle(nothing)).toEqual({ run: 5, triangle: undefined });
});

test('what was taken back was never in', () => {
  const rows = [[9], [9, 30], [9, 10, 5], [9, 10, 5, 5], [9, 10, 5, 5, 5]];
  const { triangle } = vintageTriangle(
    rows.map((counts, i) => ({ recorded: i + 1, first: 0, counts })),
  );
  expect(Array.from(triangle?.counts.subarray(3, 6) ?? [])).toEqual([10, 0, 0]);
});

test('it is the triangle of the reports themselves, whatever the order of the vintages', () => {
  const report = fc.record({ happened: fc.nat(8), delay: fc.nat(5) });
  fc.assert(
    fc.property(fc.array(report, { minLength: 1, maxLength: 80 }), (reports) => {
      const known = (now: number): KnownThen => ({
        recorded: now + 1,
        first: 0,
        counts: Array.from(
          { length: now + 1 },
          (_, week) =>
            reports.filter(({ happened, delay }) => happened === week && happened + delay <= now)
              .length,
        ),
      });
      const vintages = Array.from({ length: 9 }, (_, now) => known(now));
      const { triangle } = vintageTriangle(vintages.toReversed());
      const own = reportingTriangle(
        reports.map(({ happened, delay }) => ({ happened, reported: happened + delay, count: 1 })),
        { first: 0, now: 8, longestDelay: 4 },
      ).triangle;
      expect(triangle).toEqual(own);
    }),
    { numRuns: 50 },
  );
});
