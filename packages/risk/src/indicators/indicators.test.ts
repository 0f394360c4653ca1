import type { CivilDate } from '@amirani/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkSums, countSeries, type Period } from '../series/index.ts';
import {
  compareCounts,
  concentrationOf,
  derivedCodes,
  derivedRatios,
  displacementOf,
  indicatorCodes,
  indicators,
  mayBeSummed,
  ratioOf,
  readHierarchy,
  reasonsOn,
  sharedDisplacementOf,
  sumRuleOf,
} from './index.ts';

test('every code has one definition, every overlap is of a code, and what overlaps is never added', () => {
  expect(indicators.map(({ code }) => code)).toEqual([...indicatorCodes]);
  for (const { code, overlaps } of indicators)
    for (const other of overlaps) {
      expect(mayBeSummed(code, other)).toBe(false);
      expect(mayBeSummed(other, code)).toBe(false);
    }
  expect(mayBeSummed('4', '6')).toBe(false);
  expect(mayBeSummed('1A', '1A')).toBe(false);
  expect(mayBeSummed('1A', '2')).toBe(true);
  for (const { code } of derivedRatios) expect(derivedCodes).toContain(code);
});

test('R: poisson.test(c(11, 21), c(800, 3011)), the example of its manual', () => {
  const { ratio } = compareCounts({ count: 11, over: 800 }, { count: 21, over: 3011 });
  expect(ratio?.value).toBeCloseTo(1.971488, 6);
  expect(ratio?.low).toBeCloseTo(0.8584264, 6);
  expect(ratio?.high).toBeCloseTo(4.2772659, 5);
});

/** Probability of at least k of n, summed. */
const atLeast = (k: number, n: number, p: number): number => {
  let [sum, term] = [0, (1 - p) ** n];
  for (let i = 0; i <= n; i += 1) {
    if (i >= k) sum += term;
    term *= ((n - i) / (i + 1)) * (p / (1 - p));
  }
  return sum;
};

test('the ends of an interval are where the tails are as small as asked, by summing', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (x, y) => {
      const { ratio } = compareCounts({ count: x }, { count: y });
      const share = (r: number): number => r / (1 + r);
      expect(atLeast(x, x + y, share(ratio?.low ?? 0))).toBeCloseTo(0.025, 8);
      expect(1 - atLeast(x + 1, x + y, share(ratio?.high ?? 0))).toBeCloseTo(0.025, 8);
    }),
  );
});

test('there and back the interval is turned over; of few no percentage is given', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 400 }), (x, y) => {
      const [there, back] = [
        compareCounts({ count: x }, { count: y }),
        compareCounts({ count: y }, { count: x }),
      ];
      expect((there.ratio?.low ?? 0) * (back.ratio?.high ?? 0)).toBeCloseTo(1, 6);
      expect(there.percent === undefined).toBe(x < 20 || y < 20);
    }),
  );
  expect(compareCounts({ count: 0 }, { count: 0 }).ratio).toBeUndefined();
  expect(compareCounts({ count: 5 }, { count: 0 }).ratio).toMatchObject({
    value: null,
    high: null,
  });
  expect(compareCounts({ count: 0 }, { count: 5 }).ratio).toMatchObject({ value: 0, low: 0 });
  expect(compareCounts({ count: 30 }, { count: 20 }).percent).toBeCloseTo(50, 9);
});

test('concentration: n equal members count as n, whatever their size, and more even is never more concentrated', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 500 }), (n, each) => {
      const equal = concentrationOf(Array.from({ length: n }, () => each));
      expect(equal?.effective).toBeCloseTo(n, 8);
      expect(equal?.entropy).toBeCloseTo(Math.log2(n), 8);
    }),
  );
  fc.assert(
    fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 12 }), (counts) => {
      const found = concentrationOf(counts);
      expect(found === undefined).toBe(counts.every((count) => count === 0));
      if (found === undefined) return;
      expect(found.effective).toBeLessThanOrEqual(counts.filter((one) => one > 0).length + 1e-9);
      // Rényi entropies fall with their order: log of the effective number is at most Shannon's.
      expect(Math.log2(found.effective)).toBeLessThanOrEqual(found.entropy + 1e-9);
      expect(concentrationOf([...counts, 0].reverse())?.herfindahl).toBeCloseTo(found.herfindahl);
    }),
  );
});

test('displacement: what reappears next door of what fell, and nothing where nothing fell', () => {
  const at = (before: number, after: number) => ({ before, after });
  expect(displacementOf(at(100, 40), at(10, 40))).toBe(0.5);
  expect(displacementOf(at(100, 40), at(10, 400))).toBe(1);
  expect(displacementOf(at(100, 40), at(50, 10))).toBe(0);
  expect(displacementOf(at(40, 40), at(10, 40))).toBeUndefined();
});

test('displacement told apart: what others bring there does not count, and order does not matter', () => {
  const at = (before: number, after: number) => ({ before, after });
  const here = [at(100, 20), at(50, 50)];
  expect(sharedDisplacementOf(here, [at(10, 50), at(0, 400)])).toBe(0.5);
  expect(sharedDisplacementOf(here, [at(10, 10), at(0, 400)])).toBe(0);
  expect(sharedDisplacementOf([at(10, 30), at(30, 10)], here)).toBeUndefined();
  const counts = fc.record({ before: fc.nat(500), after: fc.nat(500) });
  fc.assert(
    fc.property(fc.array(fc.tuple(counts, counts), { maxLength: 8 }), (pairs) => {
      const [ours, theirs] = [pairs.map(([one]) => one), pairs.map(([, one]) => one)];
      const found = sharedDisplacementOf(ours, theirs);
      if (found !== undefined) {
        expect(found).toBeGreaterThanOrEqual(0);
        expect(found).toBeLessThanOrEqual(1);
      }
      expect(sharedDisplacementOf(ours.toReversed(), theirs.toReversed())).toBe(found);
      const [first] = pairs;
      if (first !== undefined)
        expect(sharedDisplacementOf([first[0]], [first[1]])).toBe(displacementOf(...first));
    }),
  );
});

test('a quotient with an unknown side is unknown, and undefined over zero', () => {
  expect(ratioOf([12], [200_000], 100_000)).toEqual({
    value: 6,
    numerator: 12,
    denominator: 200_000,
  });
  expect(ratioOf([12], [1, undefined], 100)).toBeUndefined();
  expect(ratioOf([Number.NaN], [1], 100)).toBeUndefined();
  expect(ratioOf([0], [0], 100)).toBeUndefined();
});

test('one letter with two meanings has two rows, and each day has each letter once', () => {
  const letters = (day: string) => reasonsOn(day as CivilDate).map(({ letter }) => letter);
  expect(letters('2013-10-17')).toEqual([...'ABCDEFGHI']);
  expect(letters('2013-10-18')).toEqual([...'ABCDEFGHI']);
  expect(letters('2025-10-12')).toEqual([...'ABCDEFGHIJ']);
  expect(letters('2006-10-12')).toEqual([]);
});

test('a hierarchy says what cannot be: twice, without its parent, in a circle', () => {
  const read = readHierarchy('section', [
    { id: 'all' },
    { id: 'land', parent: 'all' },
    { id: 'Sarpi', parent: 'land' },
    { id: 'Sarpi', parent: 'all' },
    { id: 'lost', parent: 'nowhere' },
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'a' },
  ]);
  expect(read.parts).toEqual({ all: ['land'], land: ['Sarpi'] });
  expect(read.problems).toEqual([
    { code: 'risk.hierarchy.duplicate', about: ['Sarpi'] },
    { code: 'risk.hierarchy.unknown-parent', about: ['lost'] },
    { code: 'risk.hierarchy.cycle', about: ['a', 'b'] },
  ]);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          id: fc.nat(9).map(String),
          parent: fc.option(fc.nat(9).map(String), { nil: undefined }),
        }),
        {
          maxLength: 12,
        },
      ),
      (nodes) => {
        const { parts, order } = readHierarchy('section', nodes);
        for (const [sum, members] of Object.entries(parts))
          for (const member of members)
            expect(order.indexOf(sum)).toBeLessThan(order.indexOf(member));
        expect(new Set(order).size).toBe(order.length);
      },
    ),
  );
});

test('persons add up exactly, reasons at least', () => {
  const parts = [{ id: 'all' }, { id: 'A', parent: 'all' }, { id: 'C', parent: 'all' }];
  const reasons = sumRuleOf('4', readHierarchy('reason', parts));
  const persons = sumRuleOf('4', readHierarchy('section', parts));
  const series = (dimension: string) =>
    (['all', 'A', 'C'] as const).map((member, i) =>
      countSeries({ [dimension]: member }, 'month', 0 as Period, [[10, 7, 6][i] ?? 0]),
    );
  expect(checkSums(series('reason'), reasons).problems).toEqual([]);
  expect(checkSums(series('section'), persons).problems).toMatchObject([
    { code: 'risk.sum.exceeds', total: 10, parts: 13 },
  ]);
});
