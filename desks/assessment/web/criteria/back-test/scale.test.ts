import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ratioPlace, scaleOf } from './scale.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });

test('everything that is drawn lies on its scale, and a scale is never longer than all', () => {
  fc.assert(
    fc.property(share, fc.double({ min: 0, max: 0.8, noNaN: true }), (upper, limit) => {
      const scale = scaleOf(upper, limit);
      expect(upper).toBeLessThanOrEqual(scale);
      expect(limit).toBeLessThan(scale);
      expect(scale).toBeLessThanOrEqual(1);
    }),
  );
});

test('a small share has a small scale', () => {
  expect(scaleOf(0.0007, 0.001)).toBe(0.002);
  expect(scaleOf(0.3)).toBe(0.5);
});

test('an even ratio lies in the middle, and twice as often lies as far from it as half as often', () => {
  expect(ratioPlace(1)).toBe(0.5);
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 100, noNaN: true }), (ratio) => {
      expect(ratioPlace(ratio) + ratioPlace(1 / ratio)).toBeCloseTo(1, 12);
    }),
  );
});
