import { expect, test } from 'vitest';
import { readVisualDate } from './visual-date.ts';

test.each([
  ['31.03.2026', '2026-03-31'],
  ['31 MAR/MARS 2026', '2026-03-31'],
  ['1 JUIN/JUN 2026', '2026-06-01'],
  ['1 JUIL 2026', '2026-07-01'],
  ['12 JUL 2026', '2026-07-12'],
  ['12 JUN 2026', '2026-06-12'],
  ['05/11/2031', '2031-11-05'],
  ['2026-3-1', '2026-03-01'],
  ['12 AOÛT/AUG 74', undefined],
  ['12 août/aug 1974', '1974-08-12'],
  ['30.02.2026', undefined],
  ['soon', undefined],
  ['', undefined],
])('%s', (text, date) => {
  expect(readVisualDate(text)).toBe(date);
});
