import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextSort, parseSort, sorted, sortParameter } from './sorting.ts';

const compare = new Intl.Collator('en').compare;
const rows = fc.array(
  fc.record({ key: fc.oneof(fc.integer(), fc.constant(undefined)), id: fc.nat() }),
);

test('sorting loses and doubles nobody', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (list, descending) => {
      const result = sorted(list, ({ key }) => key, descending, compare);
      expect(new Set(result)).toEqual(new Set(list));
      expect(result).toHaveLength(list.length);
    }),
  );
});

test('what is not known stands last, whichever way', () => {
  fc.assert(
    fc.property(rows, fc.boolean(), (list, descending) => {
      const keys = sorted(list, ({ key }) => key, descending, compare).map(({ key }) => key);
      const known = keys.filter((key) => key !== undefined);
      expect(keys.slice(0, known.length)).toEqual(known);
      expect(known).toEqual(known.toSorted((a, b) => (descending ? b - a : a - b)));
    }),
  );
});

test('equal rows keep their places, so that nothing jumps', () => {
  const list = [
    { key: 'A', id: 1 },
    { key: 'A', id: 2 },
    { key: 'A', id: 3 },
  ];
  for (const descending of [false, true])
    expect(sorted(list, ({ key }) => key, descending, compare)).toEqual(list);
});

test('a column’s head turns up, down, then off', () => {
  const up = nextSort(undefined, 'name');
  const down = nextSort(up, 'name');
  expect(up).toEqual({ column: 'name', descending: false });
  expect(down).toEqual({ column: 'name', descending: true });
  expect(nextSort(down, 'name')).toBeUndefined();
  expect(nextSort(down, 'seat')).toEqual({ column: 'seat', descending: false });
});

test('a sorting survives the address', () => {
  for (const sort of [
    { column: 'name', descending: false },
    { column: 'seat', descending: true },
  ])
    expect(parseSort(sortParameter(sort))).toEqual(sort);
  expect(parseSort(sortParameter(undefined))).toBeUndefined();
  expect(parseSort('')).toBeUndefined();
});
