import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smooth } from './loess.ts';

const line = (count: number, level: number, slope: number): Float64Array =>
  Float64Array.from({ length: count }, (_, i) => level + slope * i);

test('a local line leaves a line as it is, with any window and jump', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 3, max: 60 }),
      fc.integer({ min: 1, max: 40 }),
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -50, max: 50 }),
      (count, half, jump, slope) => {
        const y = line(count, 3, slope);
        const out = new Float64Array(count);
        smooth(y, count, { window: 2 * half + 1, degree: 1, jump }, undefined, out);
        expect(Math.max(...out.map((value, i) => Math.abs(value - (y[i] as number))))).toBeLessThan(
          1e-8 * (1 + Math.abs(slope) * count),
        );
      },
    ),
  );
});

test('a value without weight does not count', () => {
  const y = line(9, 0, 1);
  y[4] = 1000;
  const weights = new Float64Array(9).fill(1);
  weights[4] = 0;
  const out = new Float64Array(9);
  smooth(y, 9, { window: 7, degree: 1, jump: 1 }, weights, out);
  expect(out[4]).toBeCloseTo(4, 10);
});
