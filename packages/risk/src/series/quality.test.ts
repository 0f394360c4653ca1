import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, countSeries, type Period, qualityOf } from './index.ts';

const series = (name: string, cells: readonly Cell[]) =>
  countSeries({ place: name }, 'month', 600 as Period, cells);
const asked = (...all: readonly (readonly Cell[])[]) =>
  qualityOf(all.map((cells, i) => series(String(i), cells))).map(
    ({ code, key, period, facts }) => [key['place'], code.slice(13), period - 600, facts] as const,
  );
/** Counts that move without any of the faults. */
const plain = (length: number): number[] => Array.from({ length }, (_, i) => 41 + ((i * 7) % 9));

test('a report that stays out where others are in', () => {
  const gone: Cell[] = [...plain(10), 'not-reported', 'not-reported'];
  expect(asked(plain(12), plain(12), gone)).toEqual([['2', 'late', 10, { periods: 2 }]]);
  // Without any report, none counts as late; a period that is not applicable is not a missing report.
  expect(asked(gone, gone)).toEqual([]);
  expect(asked(plain(12), plain(12), [...plain(10), 'not-applicable', 'not-applicable'])).toEqual(
    [],
  );
});

test('a count that does not change, save zero', () => {
  expect(asked([...plain(8), 7, 7, 7, 7, 7, 7])).toContainEqual([
    '0',
    'constant',
    8,
    { count: 7, periods: 6 },
  ]);
  expect(
    asked([...plain(8), 47, 47, 47, 47, 47]).filter(([, code]) => code === 'constant'),
  ).toEqual([]);
  expect(asked(Array.from({ length: 30 }, () => 0))).toEqual([]);
});

test('figures that are round too often', () => {
  const tens = Array.from({ length: 36 }, (_, i) => 10 * (4 + ((i * 5) % 7)));
  expect(asked(tens)).toEqual([['0', 'round', 0, { round: 36, counts: 36 }]]);
  expect(asked(plain(48))).toEqual([]);
});

test('a single count far from those around it, up and down, and in quiet series too', () => {
  const high = plain(36);
  high[20] = 4_400;
  expect(asked(high)).toEqual([
    ['0', 'outlier', 20, { count: 4_400, usual: expect.closeTo(45, 0) }],
  ]);
  const low = plain(36);
  low[20] = 0;
  expect(asked(low).map(([, code, at]) => [code, at])).toEqual([['outlier', 20]]);
  // Two more than usual is chance.
  expect(asked([0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
});

test('findings do not depend on the order of series, and never concern a gap', () => {
  const cell = fc.oneof(
    fc.nat(500),
    fc.constant<Cell>('not-reported'),
    fc.constant<Cell>('suppressed'),
  );
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 40 }), { maxLength: 5 }),
      (all) => {
        const made = all.map((cells, i) => series(String(i), cells));
        const sorted = (findings: ReturnType<typeof qualityOf>) =>
          findings.map((one) => JSON.stringify(one)).sort();
        const found = qualityOf(made);
        expect(sorted(qualityOf(made.toReversed()))).toEqual(sorted(found));
        for (const { code, key, period } of found)
          if (code === 'risk.quality.outlier')
            expect(typeof all[Number(key['place'])]?.[period - 600]).toBe('number');
      },
    ),
    { numRuns: 100 },
  );
});
