import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupsOf, isEnd } from './folder-files.ts';
import { isOfTheHost } from './host-error.ts';

test('files are grouped in their order, by number and by bytes; a larger one is alone', () => {
  const sizes = (files: readonly number[]) =>
    groupsOf(
      files.map((size) => ({ size })),
      { most: 3, bytes: 10 },
    ).map((group) => group.map(({ size }) => size));
  expect(sizes([])).toEqual([]);
  expect(sizes([1, 1, 1, 1])).toEqual([[1, 1, 1], [1]]);
  expect(sizes([9, 1, 1])).toEqual([[9, 1], [1]]);
  expect(sizes([9, 64, 1])).toEqual([[9], [64], [1]]);
  fc.assert(
    fc.property(fc.array(fc.nat(20)), (files) => {
      const groups = sizes(files);
      expect(groups.flat()).toEqual(files);
      for (const group of groups) {
        expect(group.length).toBeLessThanOrEqual(3);
        if (group.length > 1)
          expect(group.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(10);
      }
    }),
  );
  expect(
    groupsOf(Array.from({ length: 1001 }, () => ({ size: 1 }))).map(({ length }) => length),
  ).toEqual([500, 500, 1]);
});

test.each([
  ['53100', true],
  ['08006', true],
  ['57P01', true],
  ['ENOSPC', true],
  ['ECONNREFUSED', true],
  ['22P05', false],
  ['23505', false],
  ['54000', false],
  ['ERR_STRING_TOO_LONG', false],
  [undefined, false],
])('an error %s of the host: %s', (code, expected) => {
  expect(isOfTheHost(Object.assign(new Error('x'), { code }))).toBe(expected);
});

test.each([
  ["UNT+5+1'UNZ+1+REF'", true],
  ["UNT+5+1'UNZ+1+REF'\r\n\u0003", true],
  ['UNT*5*1#UNZ*1*RE\r\nF#', true],
  ["UNT+5+1'UNZ+1+RE", false],
  ["UNT+5+1'UNZ+", false],
  ["UNT+5+1'", false],
  ["UNZ+1+REF'UNB+IATA:1+X+Y'", false],
  ["UNZ+1+REF'\r\nUNA:+.? '", false],
  ['', false],
  ['QUNZA', false],
])('the text %j ends as a whole file does: %s', (text, expected) => {
  expect(isEnd(text)).toBe(expected);
});
