import { expect, test } from 'vitest';
import { measureOf } from './measures.ts';

test.each([
  ['5 s', 'seconds', 5],
  ['512 MB', 'megabytes', 512],
  ['32 MB at once', 'atonce', 32],
  ['200000', 'items', 200_000],
  ['column 16384', 'column', 16_384],
  ['row 1048576', 'row', 1_048_576],
  ['cells 5000000', 'cells', 5_000_000],
  ['unread values 10000', 'unread', 10_000],
  ['xl/worksheets/sheet1.xml ratio', 'ratio', 100],
  ['entry-bytes', 'entrybytes', 64],
  ['overlap', 'overlap', 0],
  ['something new 7', 'other', 0],
  ['', 'other', 0],
])('the limit "%s" is said with its figure and its unit', (limit, unit, most) => {
  expect(measureOf(limit)).toEqual({ unit, most });
});
