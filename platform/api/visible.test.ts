import { expect, test } from 'vitest';
import { hasControls, visibleLetters } from './visible.ts';

test.each([
  ['flight QG 4711', 12],
  ['საქმე 7', 6],
  ['\u200b\u200c\u200d\u2060\ufeff', 0],
  ['\u3164\u115f\u1160\uffa0', 0], // Hangul fillers are letters that show nothing
  ['\u00ad\u180e\u{e0041}', 0],
  ['. - _ /', 0],
  ['e\u0301', 1],
])('%j shows %i letters', (text, count) => {
  expect(visibleLetters(text)).toBe(count);
});

test.each([
  ['QG 4711', false],
  ['می\u200cخواهم', false], // Persian is written with a joiner
  ['a\u0000b', true],
  ['a\nb', true],
  ['a\u2028b', true],
  ['a\u202eb', true],
])('%j holds controls: %s', (text, expected) => {
  expect(hasControls(text)).toBe(expected);
});
