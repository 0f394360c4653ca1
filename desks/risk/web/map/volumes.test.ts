import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RiskDataset, RiskTable } from '../../api/types.ts';
import { warningsByPlace } from './marks-of.ts';
import { mapped, sharesOf, volumesOf } from './volumes.ts';

const table = (rows: readonly (readonly [string, ...number[]])[]): RiskTable =>
  ({
    rows: [
      ...rows.map(([member, ...totals]) => ({
        member,
        cells: totals.map((total) =>
          total < 0 ? { total: 0, unknown: 1 } : { total, unknown: 0 },
        ),
      })),
      // The others have no place on a map.
      { cells: [{ total: 9, unknown: 0 }] },
    ],
  }) as unknown as RiskTable;

test('counts are added up place by place, and what is not known is said', () => {
  const volumes = volumesOf([
    table([
      ['GE-TR', 5, 7],
      ['GE-AM', 3, -1],
    ]),
    table([['Sarpi', 4, 0]]),
  ]);
  expect([...volumes]).toEqual([
    ['GE-TR', { total: 12, unknown: 0 }],
    ['GE-AM', { total: 3, unknown: 1 }],
    ['Sarpi', { total: 4, unknown: 0 }],
  ]);
  expect([...sharesOf(volumes, ['GE-TR', 'GE-AM', 'GE-RU'])]).toEqual([
    ['GE-TR', 1],
    ['GE-AM', 0.25],
  ]);
});

test('shares lie between nothing and one, the greatest has one, and nothing is shown where nothing was counted', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.nat(1_000_000)), (counts) => {
      const places = Object.keys(counts);
      const volumes = volumesOf([table(Object.entries(counts))]);
      const shares = [...sharesOf(volumes, places).values()];
      const some = Object.values(counts).some((count) => count > 0);
      expect(shares.length).toBe(some ? places.length : 0);
      if (some) expect(Math.max(...shares)).toBe(1);
      for (const share of shares) expect(share).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('a view is offered the tables that have its places, however a public file writes their name', () => {
  const dataset = (id: string, dimensions: readonly string[]) =>
    ({ id, dimensions, latest: {} }) as unknown as RiskDataset;
  const all = [
    dataset('sections', ['nationality', 'section']),
    dataset('routes', ['Route', 'BorderLocation']),
    dataset('reasons', ['nationality', 'reason']),
    { id: 'empty', dimensions: ['section'] } as unknown as RiskDataset,
  ];
  expect(mapped(all, 'georgia').map(({ id }) => id)).toEqual(['sections']);
  expect(mapped(all, 'europe').map(({ id }) => id)).toEqual(['routes']);
  expect([...warningsByPlace([{ key: { Route: 'Black Sea Route', nat: 'QUV' } }])]).toEqual([
    ['Black Sea Route', 1],
  ]);
});
