import fc from 'fast-check';
import { expect, test } from 'vitest';
import { adjustedPValues, rankSignals, type Signal } from './index.ts';

// The fifteen p-values of Benjamini and Hochberg 1995, 4.1 (thrombolysis): at 0.05 the first four stand.
const published = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
  0.6528, 0.759, 1,
];

test('the published example', () => {
  const adjusted = adjustedPValues(published);
  expect(Array.from(adjusted).filter((p) => p <= 0.05)).toHaveLength(4);
  // p.adjust(p, "BH") of R 4.5.0
  expect(adjusted[3]).toBeCloseTo(0.035625, 12);
  expect(adjusted[8]).toBeCloseTo(0.0765, 12);
  expect(adjusted[14]).toBe(1);
});

test('as the definition: the kept ones are the most whose greatest p-value lies below its share', () => {
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(p, fc.constant(Number.NaN)), { maxLength: 30 }),
      p,
      (given, q) => {
        const adjusted = adjustedPValues(given);
        const sorted = given.filter((one) => !Number.isNaN(one)).sort((a, b) => a - b);
        let most = 0;
        sorted.forEach((one, i) => {
          if (one * sorted.length <= q * (i + 1)) most = i + 1;
        });
        const kept = Array.from(adjusted).filter((one) => one <= q).length;
        // Equal p-values stand or fall together; rounding decides at the edge alone.
        const edge = sorted.some((one, i) => Math.abs(one * sorted.length - q * (i + 1)) < 1e-12);
        if (!edge) expect(kept).toBe(most);
        for (const [i, one] of given.entries())
          expect(Number.isNaN(adjusted[i])).toBe(Number.isNaN(one));
      },
    ),
  );
});

const signal = (series: string, level: string, count: number, pValue: number): Signal => ({
  series,
  level,
  count,
  expected: 10,
  upperBound: 20,
  pValue,
});

test('levels are families of their own: quiet crossing points do not hide a section', () => {
  const quiet = Array.from({ length: 500 }, (_, i) => signal(`bcp ${i}`, 'bcp', 10, 0.5));
  const section = signal('section', 'section', 60, 0.004);
  const ranking = rankSignals([...quiet, section, signal('tiny', 'bcp', 4, 1e-9)]);
  expect(ranking.signals.map(({ series }) => series)).toEqual(['section']);
  expect(ranking.signals[0]).toMatchObject({ excess: 50, score: 5, adjusted: 0.004 });
  expect(ranking.judged).toBe(502);
  expect(ranking.expectedFalse).toBeCloseTo(0.05);
});

test('the list does not depend on the order in which signals come', () => {
  const some = fc.array(
    fc.record({
      count: fc.integer({ min: 0, max: 90 }),
      p: fc.constantFrom(1e-6, 1e-4, 0.01, 0.9),
    }),
    { maxLength: 20 },
  );
  fc.assert(
    fc.property(some, (rows) => {
      const signals = rows.map(({ count, p }, i) => signal(`s${i}`, i % 2 ? 'a' : 'b', count, p));
      expect(rankSignals(signals.toReversed())).toEqual(rankSignals(signals));
    }),
  );
});
