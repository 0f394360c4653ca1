import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Cell, checkSums, countSeries, type Period, type SumRule } from './index.ts';

const start = 600 as Period;
const of = (place: string, ...cells: Cell[]) =>
  countSeries({ place, code: '1A' }, 'month', start, cells);
const rule: SumRule = {
  dimension: 'place',
  parts: { country: ['north', 'south'], south: ['Sarpi', 'Poti'] },
  relation: 'equal',
};

test('sums on two levels: what differs, what exceeds, what cannot be told', () => {
  const check = checkSums(
    [
      of('country', 10, 10, 10, 10, 'not-reported'),
      of('north', 4, 4, 'suppressed', 11, 4),
      of('south', 6, 5, 5, 'not-reported', 6),
      of('Sarpi', 6, 5, 1, 1, 6),
      of('Poti', 'not-applicable', 0, 4, 1, 0),
    ],
    rule,
  );
  expect(check.problems).toEqual([
    {
      code: 'risk.sum.differs',
      key: { place: 'country', code: '1A' },
      period: start + 1,
      total: 10,
      parts: 9,
      unknown: 0,
    },
    {
      code: 'risk.sum.exceeds',
      key: { place: 'country', code: '1A' },
      period: start + 3,
      total: 10,
      parts: 11,
      unknown: 1,
    },
  ]);
  expect(check).toMatchObject({ agreed: 5, undetermined: 3 });
});

test('reasons of refusal add up to the persons or to more', () => {
  const reasons: SumRule = { dimension: 'place', parts: { all: ['A', 'B'] }, relation: 'at-least' };
  const check = checkSums(
    [of('all', 5, 5, 5), of('A', 3, 2, 5), of('B', 4, 2, 'suppressed')],
    reasons,
  );
  expect(check.problems.map(({ code }) => code)).toEqual(['risk.sum.below']);
  expect(check).toMatchObject({ agreed: 2, undetermined: 0 });
});

test('parts that are added up always agree, in whatever order they stand; one more in the sum never does', () => {
  const counts = fc.array(fc.tuple(fc.nat(99), fc.nat(99)), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(counts, fc.nat(), (pairs, place) => {
      const sums = pairs.map(([a, b]) => a + b);
      const parts = [of('Poti', ...pairs.map(([, b]) => b)), of('Sarpi', ...pairs.map(([a]) => a))];
      const right = checkSums([...parts, of('south', ...sums)], rule);
      expect(right).toEqual({ problems: [], agreed: pairs.length, undetermined: 0 });
      expect(checkSums([of('south', ...sums), ...parts.toReversed()], rule)).toEqual(right);
      const wrong = sums.with(place % sums.length, (sums[place % sums.length] ?? 0) + 1);
      expect(checkSums([of('south', ...wrong), ...parts], rule).problems).toHaveLength(1);
    }),
  );
});
