import type { CivilDate } from '@amirani/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { docs, pnr, traveller } from '../test/read-text.ts';
import {
  birthDate,
  dayTime,
  expiryDate,
  isTime,
  pastDate,
  rawMonthDate,
  rawNumericDate,
  yearTime,
} from './dates.ts';

const ON = '2026-01-02' as CivilDate;
const raw = (text: string): NonNullable<ReturnType<typeof rawNumericDate>> => {
  const read = rawNumericDate(text) ?? rawMonthDate(text);
  if (read === undefined) throw new Error(`${text} is no date`);
  return read;
};

describe('the century of a birth year', () => {
  test.each([
    ['800101', undefined, ['1980-01-01']],
    ['260102', undefined, ['1926-01-02', '2026-01-02']],
    ['260103', undefined, ['1926-01-03']],
    ['250412', 'adult', ['1925-04-12']],
    ['250412', 'infant', ['2025-04-12']],
    ['250412', 'child', ['2025-04-12']],
    ['200412', 'adult', ['1920-04-12', '2020-04-12']],
    ['140412', 'adult', ['2014-04-12']],
    ['000229', undefined, ['2000-02-29']],
    ['19250412', undefined, ['1925-04-12']],
    ['12APR1925', undefined, ['1925-04-12']],
  ] as const)('%s, %s', (text, age, expected) => {
    const birth = birthDate(raw(text), ON, age);
    expect(birth?.candidates ?? [birth?.date]).toEqual(expected);
  });

  test('in a PNR the type of the TIF decides: born 1925 stays 1925', () => {
    const born = (type: string): unknown => {
      const person = traveller(
        pnr(`TIF+DOE+JANE:${type}:1`, docs('/P/DEU/C1/DEU/12APR25/F/01JAN30/DOE/JANE', '1')),
      );
      return person.birthDate ?? person.birthDateCandidates;
    };
    expect(born('A')).toBe('1925-04-12');
    expect(born('IN')).toBe('2025-04-12');
    expect(born('')).toEqual(['1925-04-12', '2025-04-12']);
  });

  test('no birth is after the flight, and every reading keeps day, month and year', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        (year, month, day) => {
          const birth = birthDate({ year, month, day, century: false }, ON, undefined);
          for (const date of birth?.candidates ?? (birth === undefined ? [] : [birth.date])) {
            expect(date <= ON).toBe(true);
            expect([date.slice(2, 4), date.slice(5, 7), date.slice(8)].map(Number)).toEqual([
              year,
              month,
              day,
            ]);
          }
        },
      ),
    );
  });
});

test('an expiry is at most fifteen years ahead (TR-03135-1, 5.7.1) or never; issue is in the past', () => {
  expect(expiryDate(raw('410102'), ON)).toBe('2041-01-02');
  expect(expiryDate(raw('410103'), ON)).toBe('1941-01-03');
  expect(expiryDate(raw('980903'), ON)).toBe('1998-09-03');
  expect(expiryDate(raw('050101'), '1999-06-01' as CivilDate)).toBe('2005-01-01');
  expect(expiryDate(raw('300101'), ON)).toBe('2030-01-01');
  expect(expiryDate(raw('991231'), ON)).toBe('2099-12-31');
  expect(expiryDate(raw('990909'), '2002-01-31' as CivilDate)).toBe('1999-09-09');
  expect(pastDate(raw('22DEC06'), ON)).toBe('2006-12-22');
  expect(pastDate(raw('22DEC26'), ON)).toBe('1926-12-22');
});

test.each([
  ['020126', '1000', '2026-01-02T10:00'],
  ['020126', '100059', '2026-01-02T10:00'],
  ['020126', '', '2026-01-02'],
  ['020126', '2460', '2026-01-02'],
  ['310226', '1000', ''],
  ['0201', '', ''],
  ['AB0126', '', ''],
])('ddmmyy %s and time %s', (date, time, expected) => {
  expect(dayTime(date, time)).toBe(expected);
});

test('yymmdd and ccyymmdd; months in any case; invalid dates', () => {
  expect(yearTime('260102', '1000')).toBe('2026-01-02T10:00');
  expect(yearTime('19991231', '')).toBe('1999-12-31');
  expect(yearTime('9912', '')).toBe('');
  expect(rawMonthDate('01jan80')).toEqual({ day: 1, month: 1, year: 80, century: false });
  expect(rawMonthDate('01XXX80')).toBeUndefined();
  expect(birthDate({ day: 1, month: 0, year: 80, century: false }, ON, undefined)).toBeUndefined();
  expect(isTime('2359')).toBe(true);
  expect(isTime('2400')).toBe(false);
});
