import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readStayCsv } from '../index.ts';

const only = (text: string) => {
  const { rows, rejected } = readStayCsv(text);
  expect(rejected).toEqual([]);
  return rows;
};

test('a line is a stay; an empty exit is an open one', () => {
  expect(only('2026-01-01,2026-01-10\n2026-03-01,\n')).toEqual([
    { entry: '2026-01-01', exit: '2026-01-10', line: 1 },
    { entry: '2026-03-01', exit: '', line: 2 },
  ]);
});

test('a heading names the columns, in its own order; blank lines and a mark are passed over', () => {
  expect(only('\uFEFFstate;entry;exit\r\n\r\nFR;2026-01-01;2026-01-10\r\n')).toEqual([
    { entry: '2026-01-01', exit: '2026-01-10', state: 'FR', line: 3 },
  ]);
});

test('quotes', () => {
  expect(only('"2026-01-01","2026-01-10","FR","short, ""stay"""')).toEqual([
    { entry: '2026-01-01', exit: '2026-01-10', state: 'FR', basis: 'short, "stay"', line: 1 },
  ]);
});

test('a line with more columns than there are is rejected, with its number', () => {
  const { rows, rejected } = readStayCsv('2026-01-01,2026-01-10,FR,,,more\n2026-02-01,2026-02-02');
  expect(rows).toHaveLength(1);
  expect(rejected).toMatchObject([{ line: 1, reason: 'schengen.stay.row.columns' }]);
});

test.each(['entry;exit;country', 'entry;exit;exit', 'Entry;Exit;Land;source'])(
  'under the heading %s no line is used: GB may be in an unread column',
  (heading) => {
    const { rows, rejected } = readStayCsv(`${heading}\n2026-01-01;2026-01-10;GB\n`);
    expect(rows).toEqual([]);
    expect(rejected).toMatchObject([
      { line: 1, reason: 'schengen.stay.row.heading-unknown' },
      { line: 2, reason: 'schengen.stay.row.heading-unknown', row: { entry: '2026-01-01' } },
    ]);
  },
);

test('a column without a name may stay empty, and is not read where it does not', () => {
  const { rows, rejected } = readStayCsv('entry,exit,\n2026-01-01,2026-01-10,\n2026-02-01,,GB\n');
  expect(rows).toMatchObject([{ line: 2 }]);
  expect(rejected).toMatchObject([{ line: 3, reason: 'schengen.stay.row.columns' }]);
});

test('any text gives rows or rejections, one for each line that is not blank', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { rows, rejected } = readStayCsv(text);
      const lines = text
        .replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/)
        .filter((line) => line.trim() !== '');
      const heading = lines[0]?.toLowerCase().includes('entry') === true ? 1 : 0;
      expect(rows.length + rejected.length).toBeGreaterThanOrEqual(lines.length - heading);
      expect(rows.length + rejected.length).toBeLessThanOrEqual(lines.length);
    }),
  );
});
