import { type Language, languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { readCriterion } from '../criteria/index.ts';
import { couriers } from '../test/samples.ts';
import { describeCode, fieldText, purposeText, textsIn } from './index.ts';

const every = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(textsIn(language)).flatMap(([group, texts]) =>
      Object.entries(texts as Record<string, string>).map(
        ([code, text]) => [`${group} ${code}`, text] as const,
      ),
    ),
  );
const inEnglish = every('en');
const translated = languages.filter((language) => language !== 'en');
const named = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '').sort();

test.each(translated)(
  '%s has every text with the same facts, and none is a copy of the English',
  (language) => {
    const texts = every(language);
    expect([...texts.keys()].sort()).toEqual([...inEnglish.keys()].sort());
    for (const [code, text] of texts) {
      expect(named(text), code).toEqual(named(inEnglish.get(code) ?? ''));
      // A word may be the same in two languages; a sentence is not.
      if (code.startsWith('codes ')) expect(text, code).not.toBe(inEnglish.get(code));
      expect(/[\u10d0-\u10ff]/.test(text), code).toBe(language === 'ka');
    }
  },
);

test.each(languages)('%s says different things in different words', (language) => {
  const texts = [...every(language)].map(([code, text]) => `${code.split(' ')[0]} ${text}`);
  expect(new Set(texts).size).toBe(texts.length);
});

test('a refusal names what the field stands for, in the reader’s language', () => {
  const { issues } = readCriterion(couriers.replace('booking.frequent-flyer', 'booking.language'));
  const [issue] = issues;
  expect(issue && describeCode(issue.code, issue.facts)).toBe(
    'No criterion reads booking.language: it tells, or stands in for, language.',
  );
  expect(issue && describeCode(issue.code, issue.facts, 'lv')).toContain('valoda');
  expect(describeCode('targeting.field.unknown')).toBe('There is no field ?.');
  expect(purposeText('narcotics', 'es')).toContain('estupefacientes');
  expect(fieldText('payment.kind', 'it')).toBe('modo di pagamento');
});
