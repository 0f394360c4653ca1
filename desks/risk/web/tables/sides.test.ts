import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sidesOf } from './sides.ts';

test('rows and columns are two dimensions of the table, as asked for where that can be', () => {
  const names = ['nationality', 'reason', 'section', 'bcp', 'x'];
  fc.assert(
    fc.property(
      fc.subarray(names),
      fc.option(fc.constantFrom(...names), { nil: undefined }),
      fc.option(fc.constantFrom(...names), { nil: undefined }),
      (dimensions, rows, columns) => {
        const sides = sidesOf(dimensions, rows, columns);
        if (dimensions.length > 0) expect(dimensions).toContain(sides.rows);
        if (dimensions.length > 1) expect(dimensions).toContain(sides.columns);
        else expect(sides.columns).toBeUndefined();
        if (dimensions.length > 1) expect(sides.rows).not.toBe(sides.columns);
        if (rows !== undefined && dimensions.includes(rows)) expect(sides.rows).toBe(rows);
      },
    ),
  );
  expect(sidesOf(['reason', 'nationality'], undefined, undefined)).toEqual({
    rows: 'nationality',
    columns: 'reason',
  });
});
