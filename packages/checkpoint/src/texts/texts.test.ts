import { languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CheckpointCode, checkpointTexts } from '../verdict/codes.ts';
import { firstLineText, isFirstLineCode } from './index.ts';

const codes = Object.keys(checkpointTexts) as CheckpointCode[];
/** Says every fact by its own name in braces. */
const facts = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => [name, `{${name}}`]));
const named = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(String).toSorted();

test('every language has its own words for every code and names the same facts', () => {
  expect(codes.length).toBeGreaterThan(20);
  for (const code of codes)
    for (const language of languages) {
      const text = firstLineText(code, language, facts(checkpointTexts[code]));
      expect(named(text), `${code} ${language}`).toEqual(named(checkpointTexts[code]));
      if (language !== 'en') expect(text, `${code} ${language}`).not.toBe(checkpointTexts[code]);
    }
});

test('Georgian is written in Georgian, and no other language is', () => {
  for (const code of codes)
    for (const language of languages)
      expect(/[\u10d0-\u10ff]/.test(firstLineText(code, language)), `${code} ${language}`).toBe(
        language === 'ka',
      );
});

test('a fact that nobody gave is a question mark; a fact that was given is shown as it is asked', () => {
  expect(firstLineText('checkpoint.alert.entry-ban')).toBe('Ban on entry of ?.');
  expect(
    firstLineText('checkpoint.alert.entry-ban', 'fr', { state: 'QVR' }, (value) => `<${value}>`),
  ).toContain('<QVR>');
});

test('whatever the facts, no brace is left in a text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...codes),
      fc.constantFrom(...textLanguages),
      fc.dictionary(
        fc.constantFrom('check', 'carrier', 'state', 'row'),
        fc.stringMatching(/^\w*$/),
      ),
      (code, language, given) => {
        expect(firstLineText(code, language, given)).not.toMatch(/[{}]/);
      },
    ),
  );
});

test('a code of another room is none of the first line', () => {
  expect(isFirstLineCode('checkpoint.alert.wanted')).toBe(true);
  for (const code of ['document.mrz.check-digit.composite', 'toString', ''])
    expect(isFirstLineCode(code)).toBe(false);
});
