import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillGaps } from './gaps.ts';

const none = Number.NaN;

test('a line between neighbours, and the same place of the years beside where both are known', () => {
  const filled = fillGaps(Float64Array.of(none, 2, none, none, 8, 9, none), 1);
  expect([...filled.y]).toEqual([2, 4, 6, 8, 9]);
  expect(filled).toMatchObject({ filled: 2, leftOut: 1, open: 1 });
  expect([...fillGaps(Float64Array.of(10, 1, 20, none, 30, 5), 2).y]).toEqual([
    10, 1, 20, 3, 30, 5,
  ]);
});

test('what is known stays, nothing is made up at the ends, and zero is known', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(50), { nil: none }), { maxLength: 30 }), (list) => {
      const { y, leftOut, open, filled } = fillGaps(Float64Array.from(list), 4);
      expect(leftOut + y.length + open).toBe(list.length);
      expect(y.some(Number.isNaN)).toBe(false);
      const known = list.filter((value) => !Number.isNaN(value)).length;
      expect(y.length - filled).toBe(known);
      for (const [i, value] of y.entries()) {
        const given = list[leftOut + i] as number;
        if (!Number.isNaN(given)) expect(value).toBe(given);
      }
    }),
  );
  expect(fillGaps(Float64Array.of(0, none, 0), 1)).toMatchObject({ filled: 1, open: 0 });
});
