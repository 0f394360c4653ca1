import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barsOf, dayAfter, daysBetween, placesOf, spanOf } from './days.ts';

const first = '2026-02-20';
const days = fc.array(fc.record({ day: fc.nat(900), events: fc.nat(50) }), { maxLength: 40 });

test('every event is in one bar, and there are never more bars than can be seen', () => {
  fc.assert(
    fc.property(days, (given) => {
      const made = given.map(({ day, events }) => ({ day: dayAfter(first, day), events }));
      const bars = barsOf(made);
      const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
      expect(sum(bars)).toBe(sum(given.map(({ events }) => events)));
      expect(bars.length).toBeLessThanOrEqual(120);
    }),
  );
});

test('a span comes back from its places; where it reaches an end it is open', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (a, b) => {
      const places = [Math.min(a, b), Math.max(a, b)] as const;
      expect(placesOf(spanOf(places, first, 301), first, 301)).toEqual(places);
    }),
  );
  expect(spanOf([0, 300], first, 301)).toEqual({});
  expect(spanOf([8, 300], first, 301)).toEqual({ from: '2026-02-28' });
  expect(placesOf({ from: '2020-01-01', to: '2030-01-01' }, first, 10)).toEqual([0, 9]);
  expect(daysBetween('2026-02-28', '2026-03-01')).toBe(2);
});
