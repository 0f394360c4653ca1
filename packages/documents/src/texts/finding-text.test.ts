import { languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meaningOf } from '../check/finding-row.ts';
import { describeMrzFinding, mrzFindings } from '../mrz/index.ts';
import { findingCodes, findingText, hasFindingText } from './index.ts';

test('every code has an English text, and no code stands in two rooms', () => {
  const codes = findingCodes();
  expect(codes.length).toBeGreaterThan(30);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(hasFindingText(code, 'en'), code).toBe(true);
});

test('the English of a zone is what the zone says of itself', () => {
  const code = 'document.mrz.check-digit.composite';
  const facts = { read: '1', computed: '7' };
  const { result, severity, rule } = meaningOf(mrzFindings[code]);
  expect(findingText(code, 'en', facts)).toBe(
    describeMrzFinding({ code, facts, result, severity, rule }),
  );
});

test('whatever the code and the language, something is said and no fact is left open', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...findingCodes()), fc.string()),
      fc.constantFrom(...languages),
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())),
      (code, language, facts) => {
        const text = findingText(code, language, facts);
        expect(typeof text).toBe('string');
        if (findingCodes().includes(code)) expect(text).not.toBe('');
      },
    ),
  );
});

test('every language has its own text for every code, and it is no copy of the English', () => {
  for (const code of findingCodes())
    for (const language of languages) {
      expect(hasFindingText(code, language), `${code} ${language}`).toBe(true);
      if (language !== 'en')
        expect(findingText(code, language), `${code} ${language}`).not.toBe(
          findingText(code, 'en'),
        );
    }
});

test('Georgian is written in Georgian, and no other language is', () => {
  for (const code of findingCodes())
    for (const language of languages)
      expect(/[\u10d0-\u10ff]/.test(findingText(code, language)), `${code} ${language}`).toBe(
        language === 'ka',
      );
});

test('a translation names the same facts as the English', () => {
  const named = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(String).sort();
  for (const code of findingCodes())
    for (const language of languages) {
      if (!hasFindingText(code, language)) continue;
      const marks = new Proxy({}, { get: (_, name) => `{${String(name)}}` });
      expect(named(findingText(code, language, marks)), `${code} ${language}`).toEqual(
        named(findingText(code, 'en', marks)),
      );
    }
});

test('what tells of a chip is said in the language of the sentence, and what is not known stays', () => {
  const code = 'document.verdict.chip.absent-electronic';
  const said = ['symbol printed on it', 'no symbol printed on it', 'model UTO-P', 'visa', 'other'];
  for (const language of languages.filter((one) => one !== 'en')) {
    for (const because of said)
      if (because !== 'visa')
        expect(findingText(code, language, { because }), `${because} ${language}`).not.toContain(
          `(${because})`,
        );
    const since = findingText(code, language, { because: 'issued since 2010-01-01' });
    expect(since).toContain('2010-01-01');
    expect(since).not.toContain('since');
    expect(findingText(code, language, { because: 'model $&' })).toContain('$&)');
    expect(findingText(code, language, { because: 'new' })).toContain('(new)');
  }
  expect(findingText(code, 'ka', { because: said[0] ?? '' })).toContain('სიმბოლოა დაბეჭდილი');
});
