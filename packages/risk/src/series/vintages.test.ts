import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, cellAt, knownAt, type Period, type Recorded, revisions } from './index.ts';

const record = (place: string, period: number, cell: Cell, recordedAt: string): Recorded => ({
  key: { place },
  period: period as Period,
  cell,
  recordedAt,
});

test('a figure as known at any day; a correction deletes nothing', () => {
  const records = [
    record('Sarpi', 600, 7, '2020-02-10'),
    record('Sarpi', 602, 9, '2020-04-10'),
    record('Sarpi', 600, 12, '2020-05-03'),
    record('Sarpi', 601, 'suppressed', '2020-05-03'),
  ];
  const cells = (at?: string) =>
    knownAt(records, 'month', at).map((one) =>
      Array.from(one.counts, (_, i) => cellAt(one, (one.start + i) as Period)),
    );
  expect(cells('2020-01-31')).toEqual([]);
  expect(cells('2020-04-30')).toEqual([[7, 'not-reported', 9]]);
  expect(cells()).toEqual([[12, 'suppressed', 9]]);
  expect(revisions(records, '2020-04-30')).toEqual([
    { key: { place: 'Sarpi' }, period: 600, before: 7, after: 12, recordedAt: '2020-05-03' },
    {
      key: { place: 'Sarpi' },
      period: 601,
      before: undefined,
      after: 'suppressed',
      recordedAt: '2020-05-03',
    },
  ]);
});

test('what was known before and what was revised since are what is known after', () => {
  const day = fc.integer({ min: 1, max: 9 }).map((n) => `2026-01-0${n}`);
  const records = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 600, max: 606 }), fc.nat(5), day)
      .map(([place, period, count, at]) => record(place, period, count, at)),
    { maxLength: 30 },
  );
  fc.assert(
    fc.property(records, day, day, (all, one, other) => {
      const [since, until] = one <= other ? [one, other] : [other, one];
      const known = (at: string) =>
        new Map(
          knownAt(all, 'month', at).flatMap((series) =>
            Array.from(series.counts, (count, i): [string, number] => [
              `${series.key['place']} ${series.start + i}`,
              count,
            ]).filter(([, count]) => !Number.isNaN(count)),
          ),
        );
      const replayed = known(since);
      for (const { key, period, after } of revisions(all, since, until))
        replayed.set(`${key['place']} ${period}`, after as number);
      expect(replayed).toEqual(known(until));
      expect(revisions(all, until, until)).toEqual([]);
    }),
  );
});
