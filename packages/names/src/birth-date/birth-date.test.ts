import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareBirthDates, packBirthDate, readBirthDate, unpackBirthDate } from './index.ts';

const relation = (a: string, b: string): string =>
  compareBirthDates(readBirthDate(a), readBirthDate(b)).relation;
const bits = (a: string, b: string): number =>
  compareBirthDates(readBirthDate(a), readBirthDate(b)).bits;

describe('readBirthDate', () => {
  test.each([
    ['1974-05-31', 1974, 5, 31, true],
    ['1974-05', 1974, 5, 0, true],
    ['1974', 1974, 0, 0, true],
    ['1974-00-00', 1974, 0, 0, true],
    ['1974-05-XX', 1974, 5, 0, true],
    ['19740531', 1974, 5, 31, true],
    ['740531', 74, 5, 31, false],
    ['7405<<', 74, 5, 0, false],
    ['31.05.1974', 1974, 5, 31, true],
    ['31/05/1974', 1974, 5, 31, true],
    ['05/31/1974', 1974, 5, 31, true],
    ['31 May 1974', 1974, 5, 31, true],
    ['31MAY74', 74, 5, 31, false],
    ['May 1974', 1974, 5, 0, true],
    ['1974-05-31T00:00:00Z', 1974, 5, 31, true],
  ])('%s', (text, year, month, day, centuryKnown) => {
    expect(readBirthDate(text)).toEqual({ year, month, day, centuryKnown });
  });

  test.each(['', 'unknown', '1974-13-45', '32.13.1974', '12', '31 FOO 1974'])(
    '%s is not a date',
    (text) => {
      expect(readBirthDate(text)).toBeUndefined();
    },
  );

  test('packs into a number and back', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1850, max: 2030 }),
          centuryKnown: fc.constant(true),
          month: fc.integer({ min: 0, max: 12 }),
          day: fc.integer({ min: 0, max: 31 }),
        }),
        (date) => {
          expect(unpackBirthDate(packBirthDate(date))).toEqual(date);
        },
      ),
    );
    expect(unpackBirthDate(packBirthDate(readBirthDate('740531')))).toEqual(
      readBirthDate('740531'),
    );
    expect(packBirthDate(undefined)).toBe(0);
  });
});

describe('compareBirthDates', () => {
  test.each([
    ['1974-05-31', '1974-05-31', 'same'],
    ['1974-05', '1974-05-31', 'compatible'],
    ['1974', '1974-05-31', 'compatible'],
    ['1974', '1974', 'compatible'],
    ['1974-05-06', '1974-06-05', 'swapped'],
    ['1974-01-01', '1974-06-05', 'placeholder'],
    ['740531', '1974-05-31', 'century'],
    ['1925-03-04', '2025-03-04', 'century'],
    ['1974-05-31', '1974-05-21', 'digit'],
    ['1974-05-31', '1984-05-31', 'digit'],
    ['1974-05-31', '1975-11-02', 'near'],
    ['1974-05-31', '1980-11-02', 'different'],
    ['740531', '1980-11-02', 'different'],
    ['', '1980-11-02', 'unknown'],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(relation(a, b)).toBe(expected);
    expect(relation(b, a)).toBe(expected);
  });

  test('the more is known to agree, the more it says; what differs speaks against', () => {
    const order = [
      bits('1974-05-31', '1974-05-31'),
      bits('740531', '1974-05-31'),
      bits('1974-05', '1974-05-31'),
      bits('1974-05-06', '1974-06-05'),
      bits('1974', '1974-05-31'),
      bits('', '1974-05-31'),
      bits('1974-05-31', '1975-11-02'),
      bits('1974-05-31', '1980-11-02'),
    ];
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(order.length);
  });

  test('evidence is the same both ways', () => {
    const date = fc
      .tuple(
        fc.integer({ min: 1900, max: 2020 }),
        fc.integer({ min: 0, max: 12 }),
        fc.integer({ min: 0, max: 28 }),
      )
      .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
    fc.assert(
      fc.property(date, date, (a, b) => {
        expect(bits(a, b)).toBe(bits(b, a));
      }),
    );
  });
});
