import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wilsonInterval } from './wilson.ts';

// Newcombe 1998, Table I, method 3 (score without continuity correction), 95 in 100.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Newcombe 1998: %i of %i is %f to %f', (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials);
  expect(interval.lower).toBeCloseTo(lower, 4);
  expect(interval.upper).toBeCloseTo(upper, 4);
});

test('the end points solve Wilson’s equation: there the share lies z standard errors away', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 5000 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (trials, part) => {
        const successes = Math.round(trials * part);
        const { lower, upper } = wilsonInterval(successes, trials);
        const share = successes / trials;
        expect(lower).toBeLessThanOrEqual(share);
        expect(upper).toBeGreaterThanOrEqual(share);
        for (const bound of [lower, upper])
          if (bound > 0 && bound < 1)
            expect(Math.abs(share - bound) / Math.sqrt((bound * (1 - bound)) / trials)).toBeCloseTo(
              1.959964,
              5,
            );
        // What holds for successes holds for failures, turned round.
        const turned = wilsonInterval(trials - successes, trials);
        expect(turned.lower).toBeCloseTo(1 - upper, 10);
      },
    ),
  );
});

test('of nothing nothing is known', () => {
  expect(wilsonInterval(0, 0)).toEqual({ lower: 0, upper: 1 });
});
