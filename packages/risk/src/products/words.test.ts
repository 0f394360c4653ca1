import { addDays, type CivilDate } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { riskSay } from '../node.ts';
import { type Period, periodOf } from '../series/index.ts';
import {
  capital,
  dayText,
  monthText,
  numberText,
  percentText,
  periodText,
  signedText,
} from './words.ts';

test('numbers as each language writes them', () => {
  const all = (value: number, decimals?: number) =>
    languages.map((language) => numberText(value, language, decimals));
  expect(all(1_234_567.89, 1)).toEqual([
    '1,234,567.9',
    '1\u00A0234\u00A0567,9',
    '1\u00A0234\u00A0567,9',
    '1\u202F234\u202F567,9',
    '1.234.567,9',
    '1.234.567,9',
  ]);
  expect(all(1234)).toEqual(['1,234', '1\u00A0234', '1\u00A0234', '1\u202F234', '1234', '1234']);
  expect(numberText(-0.04, 'en', 1)).toBe('0.0');
  expect(numberText(-5, 'lv')).toBe('−5');
  expect([signedText(3, 'en'), signedText(0, 'en'), signedText(-3, 'en')]).toEqual([
    '+3',
    '0',
    '−3',
  ]);
  expect(percentText(12, 'fr')).toBe('12\u00A0%');
});

test('a number read back is the number, in every language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e9, max: 1e9 }),
      fc.constantFrom(...languages),
      (n, language) => {
        const digits = numberText(n, language)
          .replaceAll(/[^\d−]/g, '')
          .replace('−', '-');
        expect(Number(digits)).toBe(n);
      },
    ),
  );
});

test('days, months and weeks by name', () => {
  const day = '2026-11-01' as CivilDate;
  expect(languages.map((language) => dayText(day, riskSay(language)))).toEqual([
    '1 November 2026',
    '2026 წლის 1 ნოემბერი',
    '2026. gada 1. novembris',
    '1er novembre 2026',
    '1º novembre 2026',
    '1 de noviembre de 2026',
  ]);
  expect(languages.map((language) => monthText(day, riskSay(language)))[4]).toBe('novembre 2026');
  const week = periodOf('2026-11-16' as CivilDate, 'week');
  expect(languages.map((language) => periodText(week, 'week', riskSay(language)))).toEqual([
    '16–22 November 2026',
    '2026 წლის 16–22 ნოემბერი',
    '2026. gada 16–22. novembris',
    '16–22 novembre 2026',
    '16–22 novembre 2026',
    '16–22 de noviembre de 2026',
  ]);
  const across = periodOf('2026-09-28' as CivilDate, 'week');
  expect(periodText(across, 'week', riskSay('en'))).toBe('28 September 2026 – 4 October 2026');
});

test('every week names its first and last day, also within a year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1700, max: 4000 }),
      fc.constantFrom(...languages),
      (week, language) => {
        const text = periodText(week as Period, 'week', riskSay(language));
        const monday = addDays('1969-12-29' as CivilDate, week * 7);
        const numbers = [...text.matchAll(/\d+/g)].map(([one]) => Number(one));
        expect(numbers).toContain(Number(monday.slice(8)));
        expect(numbers).toContain(Number(addDays(monday, 6).slice(8)));
      },
    ),
  );
});

test('Georgian has no capitals', () => {
  expect(capital('été')).toBe('Été');
  expect(capital('ნოემბერი')).toBe('ნოემბერი');
});
