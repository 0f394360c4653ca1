import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandOf } from './bands.ts';

test('an estimate stands between its ends, and what lies outside the scale at its end', () => {
  expect(bandOf({ value: 2, low: 1, high: 9 }, [1.5], { from: 0, to: 4 })).toEqual({
    value: 50,
    low: 25,
    high: 100,
    limits: [37.5],
  });
});

test('the order of numbers is the order of places, on any scale', () => {
  const number = fc.double({ min: -5, max: 5, noNaN: true });
  fc.assert(
    fc.property(number, number, (one, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const band = bandOf({ value: (low + high) / 2, low, high }, [low], { from: -2, to: 2 });
      expect(band.low).toBeLessThanOrEqual(band.value);
      expect(band.value).toBeLessThanOrEqual(band.high);
      expect(band.limits).toEqual([band.low]);
    }),
  );
});
