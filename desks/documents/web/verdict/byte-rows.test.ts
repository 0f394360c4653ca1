import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byteRowsOf } from './byte-rows.ts';

const file = (length: number): Uint8Array => Uint8Array.from({ length }, (_, at) => at & 255);

test('a place is lit byte by byte, two rows around it are shown, the rest is a gap', () => {
  const rows = byteRowsOf(file(1000), [{ offset: 500, length: 3 }]);
  expect(rows.map(({ kind }) => kind)).toEqual([
    ...['gap', 'bytes', 'bytes', 'bytes', 'bytes', 'bytes', 'gap'],
  ]);
  const lit = rows.flatMap((row) =>
    row.kind === 'bytes' ? row.cells.filter((cell) => cell.lit).map((cell) => cell.offset) : [],
  );
  expect(lit).toEqual([500, 501, 502]);
});

test('without a place the beginning is shown; of an empty file nothing', () => {
  expect(byteRowsOf(file(40), []).map(({ offset }) => offset)).toEqual([0, 8, 16, 24, 32]);
  expect(byteRowsOf(file(0), [{ offset: 0, length: 4 }])).toEqual([]);
});

test('a long stretch shows its beginning and its end', () => {
  const rows = byteRowsOf(file(100_000), [{ offset: 160, length: 90_000 }]);
  expect(rows.length).toBeLessThan(25);
  const shown = rows.flatMap((row) => (row.kind === 'bytes' ? row.cells : []));
  expect(shown.some(({ offset, lit }) => offset === 160 && lit)).toBe(true);
  expect(shown.some(({ offset, lit }) => offset === 90_159 && lit)).toBe(true);
});

test('whatever the places: every byte is in one row or one gap, in order', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 3000 }),
      fc.array(fc.record({ offset: fc.nat(4000), length: fc.nat(2000) }), { maxLength: 5 }),
      (length, places) => {
        let next = 0;
        for (const row of byteRowsOf(file(length), places)) {
          expect(row.offset).toBe(next);
          next += row.kind === 'gap' ? row.bytes : row.cells.length;
        }
        expect(next).toBe(length);
      },
    ),
  );
});
