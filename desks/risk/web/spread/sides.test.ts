import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';

test('the spread is over nationalities, displacement between places and told apart by nationality', () => {
  const dimensions = ['border_type', 'section', 'nationality'];
  const usual = { over: 'nationality', between: 'section', through: 'nationality' };
  expect(sidesOf(dimensions, {}, [])).toEqual(usual);
  expect(sidesOf(dimensions, {}, ['section'])).toMatchObject({ between: 'border_type' });
  // Cut to one nationality, nothing is spread over nationalities, and nothing is told apart by them.
  expect(sidesOf(dimensions, {}, ['nationality'])).toEqual({
    over: 'border_type',
    between: 'section',
    through: undefined,
  });
  expect(sidesOf(dimensions, { through: '' }, [])).toMatchObject({ through: undefined });
});

test('whatever an address asks for, the sides are dimensions of the table, and nothing is told apart by itself', () => {
  const names = ['nationality', 'section', 'reason', 'x', ''];
  const one = fc.option(fc.constantFrom(...names), { nil: undefined });
  fc.assert(
    fc.property(
      fc.subarray(names.slice(0, 4)),
      fc.record({ over: one, between: one, through: one }),
      fc.subarray(names),
      (dimensions, asked, cut) => {
        const sides = sidesOf(dimensions, asked, cut);
        expect(sides === undefined).toBe(dimensions.length === 0);
        if (sides === undefined) return;
        expect(dimensions).toContain(sides.over);
        expect(dimensions).toContain(sides.between);
        expect(sides.through).not.toBe(sides.between);
        if (sides.through !== undefined) expect(dimensions).toContain(sides.through);
        if (asked.over !== undefined && dimensions.includes(asked.over))
          expect(sides.over).toBe(asked.over);
      },
    ),
  );
});
