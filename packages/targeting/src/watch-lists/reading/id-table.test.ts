import fc from 'fast-check';
import { expect, test } from 'vitest';
import { IdTable } from './id-table.ts';

test('it says what a map says, whatever the ids', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.string({ unit: 'binary', maxLength: 6 }), fc.nat(1e9)), {
        maxLength: 2_000,
        size: 'max',
      }),
      (ids) => {
        const table = new IdTable();
        const map = new Map<string, number>();
        for (const [id, line] of ids) {
          expect(table.add(id, line)).toBe(map.get(id));
          if (!map.has(id)) map.set(id, line);
        }
        expect(table.size).toBe(map.size);
        for (const [id, line] of map) expect(table.lineOf(id)).toBe(line);
        expect(table.lineOf('longer than any of them')).toBeUndefined();
      },
    ),
    { numRuns: 20 },
  );
});

test('ids in a row are told apart, and found again after it has grown', () => {
  const table = new IdTable();
  for (let number = 0; number < 50_000; number += 1)
    expect(table.add(`QP-${String(number).padStart(8, '0')}`, number)).toBeUndefined();
  for (let number = 0; number < 50_000; number += 97)
    expect(table.add(`QP-${String(number).padStart(8, '0')}`, 0)).toBe(number);
  expect(table.size).toBe(50_000);
});
