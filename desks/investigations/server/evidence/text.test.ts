import { writeSheets } from '@amirani/network/formats';
import { tableRows } from '@amirani/network/graph';
import { expect, test } from 'vitest';
import { tableTextOf } from './text.ts';

const workbook = (
  ...sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[]
): Uint8Array => writeSheets(sheets).content;

test('a workbook is read as the table of its first sheet with rows; the others are named', () => {
  const { text, unread } = tableTextOf(
    workbook(
      { name: 'empty', rows: [] },
      {
        name: 'calls',
        rows: [
          ['caller', 'callee', 'note'],
          ['+28110000001', '9.95E+11', 'he said "now",\nand left'],
          [],
          ['+28110000002', '', ''],
        ],
      },
      { name: 'legend', rows: [['what']] },
    ),
  );
  expect(unread).toEqual(['legend']);
  expect([...tableRows(text)].map(({ row, fields }) => [row, ...fields])).toEqual([
    [1, 'caller', 'callee', 'note'],
    [2, '+28110000001', '9.95E+11', 'he said "now", and left'],
    [4, '+28110000002', '', ''],
  ]);
});

test('text stays text, and a file that is not a workbook inside has no table', () => {
  const bytes = new TextEncoder().encode('a,b\n1,2\n');
  expect(tableTextOf(bytes)).toEqual({ text: 'a,b\n1,2\n', unread: [] });
  expect(tableTextOf(Uint8Array.from([0x50, 0x4b, 3, 4, 9, 9])).text).toBe('');
});
