import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columns } from './columns.ts';

test('every cell of a column begins at the same place, and nothing is cut', () => {
  const cell = fc.stringMatching(/^[a-zა-ჰ]{1,12}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
      const lines = columns(rows).split('\n');
      const widest = (at: 0 | 1) => Math.max(...rows.map((row) => row[at].length));
      for (const [index, [a, b, c]] of rows.entries()) {
        const line = lines[index] ?? '';
        const second = 2 + widest(0) + 2;
        expect(line.slice(2).startsWith(a)).toBe(true);
        expect(line.slice(second).startsWith(b)).toBe(true);
        expect(line.slice(second + widest(1) + 2)).toBe(c);
      }
    }),
  );
});

test('numbers stand to the right', () => {
  expect(
    columns(
      [
        ['9', 'a'],
        ['10', 'b'],
      ],
      { indent: 0, right: [0] },
    ),
  ).toBe(' 9  a\n10  b');
});
