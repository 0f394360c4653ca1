import fc from 'fast-check';
import { expect, test } from 'vitest';
import { farringtonFlexible, regimeAware } from './index.ts';

/** Months of a flow that leaps from one level to ten times as much and stays there. */
const leap = (length: number, at: number): Float64Array =>
  Float64Array.from({ length }, (_, t) => {
    const noise = 1 + 0.2 * Math.sin(t * 12.9898) * Math.cos(t * 78.233);
    return Math.round((t < at ? 300 : 3000) * noise * (1 + 0.3 * Math.sin((2 * Math.PI * t) / 12)));
  });

test('a change of regime is told when it comes, and not for years after', () => {
  const counts = leap(144, 90);
  const found = regimeAware({ counts, perYear: 12 });
  const alarms = Array.from(found.at).filter((_, i) => found.alarm[i] === 1);
  expect(alarms).toContain(90);
  const stock = farringtonFlexible({ counts, perYear: 12 }, { w: 1, trend: false });
  const later = Array.from(stock.at).filter((k, i) => k > 92 && stock.alarm[i] === 1);
  expect(later.length).toBeGreaterThan(8);
  expect(alarms.filter((k) => k > 92).length).toBeLessThan(later.length / 2);
});

test('no bound below zero, unknown stays unknown, and what comes later changes nothing', () => {
  const counts = fc
    .array(fc.oneof(fc.nat(5000), fc.nat(20), fc.constant(Number.NaN)), {
      minLength: 40,
      maxLength: 60,
    })
    .map((values) => Float64Array.from(values));
  fc.assert(
    fc.property(counts, (given) => {
      const whole = regimeAware({ counts: given, perYear: 12 });
      const cut = regimeAware({ counts: given.slice(0, 36), perYear: 12 });
      cut.at.forEach((k, i) => {
        expect(cut.upperBound[i]).toBeGreaterThanOrEqual(0);
        expect(cut.upperBound[i]).toBe(whole.upperBound[i]);
        expect(cut.alarm[i]).toBe(whole.alarm[i]);
        if (Number.isNaN(given[k])) expect(cut.alarm[i]).toBe(-1);
      });
    }),
    { numRuns: 50 },
  );
});
