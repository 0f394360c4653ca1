import { languages } from '@amirani/core/languages';
import fc from 'fast-check';
import { expect, expectTypeOf, test } from 'vitest';
import { chipFindings } from '../chip/finding-codes.ts';
import { cmsFindings } from '../cms/finding-codes.ts';
import { mrzFindings } from '../mrz/finding-codes.ts';
import { sealFindings } from '../seal/finding-codes.ts';
import { english } from '../test/english.ts';
import { trustFindings } from '../trust/finding-codes.ts';
import { verdictFindings } from '../verdict/finding-codes.ts';
import { x509Findings } from '../x509/finding-codes.ts';
import { type DocumentsWord, findingText } from './index.ts';
import { documentsSay } from './node.ts';

const tables = {
  ...mrzFindings,
  ...x509Findings,
  ...cmsFindings,
  ...trustFindings,
  ...sealFindings,
  ...chipFindings,
  ...verdictFindings,
};

test('every code of a finding has a text, and every text but the reasons a code', () => {
  expectTypeOf<keyof typeof tables>().toEqualTypeOf<
    Exclude<DocumentsWord, `document.${'because' | 'needs' | 'length'}.${string}`>
  >();
  const said = [...english.keys()].filter(
    (code) => !/^document\.(?:because|needs|length)\./.test(code),
  );
  expect(said.toSorted()).toEqual(Object.keys(tables).toSorted());
});

// Mutant: without `lengthText` the screen shows the code of the length.
test.each([
  ['P10Y', 'the 10 years that'],
  ['P1Y', 'the 1 year that'],
  ['P5Y6M', 'the 5 years and 6 months that'],
])('a length of time is said in words: %s', (longest, expected) => {
  const facts = { issued: '2020-01-01', expiry: '2035-01-01', longest, state: 'QVR' };
  for (const language of languages) {
    const text = findingText('document.verdict.validity.long', documentsSay(language), facts);
    expect(text, language).not.toContain(longest);
    if (language === 'en') expect(text).toContain(expected);
  }
});

test('whatever the code and the language, something is said', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.constantFrom(...english.keys()), fc.string()),
      fc.constantFrom(...languages),
      fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer())),
      (code, language, facts) => {
        const text = findingText(code, documentsSay(language), facts);
        if (english.has(code)) expect(text).not.toBe('');
        else expect(text).toBe(code);
      },
    ),
  );
});

test('what tells of a chip is said in the language of the sentence, and what is not known stays', () => {
  const code = 'document.verdict.chip.absent-electronic';
  const said = ['symbol printed on it', 'no symbol printed on it', 'model UTO-P', 'visa', 'other'];
  for (const language of languages.filter((one) => one !== 'en')) {
    const say = documentsSay(language);
    for (const because of said)
      if (because !== 'visa')
        expect(findingText(code, say, { because }), `${because} ${language}`).not.toContain(
          `(${because})`,
        );
    const since = findingText(code, say, { because: 'issued since 2010-01-01' });
    expect(since).toContain('2010-01-01');
    expect(since).not.toContain('since');
    expect(findingText(code, say, { because: 'model $&' })).toContain('$&)');
    expect(findingText(code, say, { because: 'new' })).toContain('(new)');
  }
  expect(findingText(code, documentsSay('ka'), { because: said[0] ?? '' })).toContain(
    'სიმბოლოა დაბეჭდილი',
  );
});
