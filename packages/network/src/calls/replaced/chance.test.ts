import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast } from './chance.ts';

test('equal coins are the binomial distribution', () => {
  expect(atLeast(2, [0.5, 0.5, 0.5])).toBeCloseTo(0.5, 12);
  expect(atLeast(3, [0.1, 0.1, 0.1])).toBeCloseTo(0.001, 12);
  expect(atLeast(1, [0.1, 0.1, 0.1])).toBeCloseTo(0.271, 12);
  expect(atLeast(4, [0.1, 0.1, 0.1])).toBe(0);
  expect(atLeast(0, [])).toBe(1);
});

test('is what counting all outcomes gives', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 7 }),
      fc.nat(8),
      (chances, least) => {
        let sum = 0;
        for (let sides = 0; sides < 2 ** chances.length; sides += 1) {
          let chance = 1;
          let shown = 0;
          for (const [at, one] of chances.entries()) {
            const up = ((sides >> at) & 1) === 1;
            shown += up ? 1 : 0;
            chance *= up ? one : 1 - one;
          }
          if (shown >= least) sum += chance;
        }
        expect(atLeast(least, chances)).toBeCloseTo(sum, 10);
      },
    ),
  );
});
