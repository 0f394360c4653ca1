import { expect, test } from 'vitest';
import { likenessText, type Side, valueSign } from './signs.ts';

test.each<[Side, string, string]>([
  ['for', 'same', '='],
  ['for', 'doubled', '≈'],
  ['for', 'compatible', '≈'],
  ['against', 'swapped', '⇄'],
  ['against', 'different', '≠'],
  ['unknown', 'placeholder', '·'],
])('two values that speak %s as %s have the sign %s', (side, relation, sign) => {
  expect(valueSign(side, relation)).toBe(sign);
});

// Mutant: rounding shows 0.9966 as 1.
test('a likeness below 1 is never shown as 1', () => {
  expect(likenessText(0.9966, 'en')).toBe('0.99');
  expect(likenessText(1, 'en')).toBe('1');
  expect(likenessText(0.5, 'lv')).toBe('0,5');
});
