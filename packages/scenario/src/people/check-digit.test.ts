import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkDigit, luhnDigit } from './check-digit.ts';

test('the specimen passport of Doc 9303-4 (UTO, L898902C3) has these check digits', () => {
  expect(checkDigit('L898902C3')).toBe('6');
  expect(checkDigit('740812')).toBe('2');
  expect(checkDigit('120415')).toBe('9');
  expect(checkDigit('ZE184226B<<<<<')).toBe('1');
  expect(checkDigit('L898902C36' + '7408122' + '1204159' + 'ZE184226B<<<<<1')).toBe('0');
});

test('one wrong character is noticed, unless the two are worth the same modulo 10', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{6}$/), fc.nat(5), fc.nat(9), (digits, at, put) => {
      const other = digits.slice(0, at) + String(put) + digits.slice(at + 1);
      expect(checkDigit(other) === checkDigit(digits)).toBe(other === digits);
    }),
  );
});

test('the Luhn digit of the example in ISO/IEC 7812-1 (7992739871) is 3', () => {
  expect(luhnDigit('7992739871')).toBe('3');
});

test('what no machine readable zone holds is a programmer’s mistake', () => {
  expect(() => checkDigit('ä')).toThrow(RangeError);
});
