import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareDocumentNumbers,
  confusableKey,
  neighbourKeys,
  normaliseDocumentNumber,
  withinOneEdit,
} from './index.ts';

const relation = (a: string, b: string): string => compareDocumentNumbers(a, b).relation;
const number = fc.stringMatching(/^[A-Z0-9]{5,10}$/);

describe('compareDocumentNumbers', () => {
  test.each([
    ['AB 123-456', 'ab123456<', 'same'],
    ['O1234567', '01234567', 'confusable'],
    ['L898902C3', '1898902C3', 'confusable'],
    ['AB123456', 'AB123457', 'one-edit'],
    ['AB123456', 'AB12345', 'one-edit'],
    ['AB123456', 'AB132456', 'one-edit'],
    ['AB123456', 'AB132465', 'different'],
    ['A12', 'A13', 'different'],
    ['', 'A123456', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  test('the nearer, the more it says', () => {
    const { bits } = compareDocumentNumbers('AB123456', 'AB123456');
    expect(bits).toBeGreaterThan(compareDocumentNumbers('O1234567', '01234567').bits);
    expect(compareDocumentNumbers('O1234567', '01234567').bits).toBeGreaterThan(
      compareDocumentNumbers('AB123456', 'AB123457').bits,
    );
    expect(compareDocumentNumbers('AB123456', 'XY987654').bits).toBe(0);
  });
});

describe('keys', () => {
  test('neighbours are exactly what is within one edit', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const one = confusableKey(a);
        const other = confusableKey(b);
        expect(neighbourKeys(one).includes(other)).toBe(withinOneEdit(one, other));
      }),
    );
    fc.assert(
      fc.property(number, fc.nat(), fc.constantFrom(...'0123ACX'), (text, seed, character) => {
        const key = confusableKey(text);
        const at = seed % key.length;
        const edits = [
          key.slice(0, at) + key.slice(at + 1),
          key.slice(0, at) + character + key.slice(at),
          key.slice(0, at) + character + key.slice(at + 1),
          key.slice(0, at) + (key[at + 1] ?? '') + (key[at] ?? '') + key.slice(at + 2),
        ];
        for (const edit of edits) {
          expect(withinOneEdit(key, edit)).toBe(true);
          expect(neighbourKeys(key)).toContain(edit);
        }
      }),
    );
  });

  test('normal form is idempotent and keeps capitals and digits only', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const once = normaliseDocumentNumber(text);
        expect(once).toMatch(/^[A-Z0-9]*$/);
        expect(normaliseDocumentNumber(once)).toBe(once);
        expect(confusableKey(confusableKey(once))).toBe(confusableKey(once));
      }),
    );
  });
});
