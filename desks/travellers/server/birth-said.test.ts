import { expect, test } from 'vitest';
import { birthSaid } from './birth-said.ts';

const meant = ['1921-03-15', '2021-03-15'];

test('of two days that can be meant the document’s is meant, whichever it is', () => {
  expect(birthSaid(meant, '2021-03-15')).toBe('2021-03-15');
  expect(birthSaid(meant, '1921-03-15')).toBe('1921-03-15');
});

test('a day that is neither differs, and one that nobody said is unknown', () => {
  expect(birthSaid(meant, '2021-03-29')).toBe('2021-03-15');
  expect(birthSaid(meant, undefined)).toBe('2021-03-15');
  expect(birthSaid([], '2021-03-29')).toBeUndefined();
});
