import { refusalLetters } from '@amirani/schengen/data';
import { expect, test } from 'vitest';
import { formTexts } from './index.ts';

const languages = Object.keys(formTexts) as (keyof typeof formTexts)[];

/** Every sentence of a language, with the way to it. */
const sentences = (value: unknown, at: string): readonly (readonly [string, string])[] =>
  typeof value === 'string'
    ? [[at, value]]
    : Object.entries(value as object).flatMap(([name, one]) => sentences(one, `${at}.${name}`));

test.each(languages)('%s has words for every letter of the form, whatever the day', (language) => {
  for (const { letter } of refusalLetters) {
    const wording = formTexts[language].refusal.letters[letter];
    expect(wording?.text.length, letter).toBeGreaterThan(10);
    expect(wording?.source).toContain(`Annex V Part B, ${letter}`);
  }
});

test.each(languages)('%s leaves nothing empty and fills the same places', (language) => {
  const english = new Map(sentences(formTexts.en, ''));
  const own = sentences(formTexts[language], '');
  expect(own.map(([at]) => at).sort()).toEqual([...english.keys()].sort());
  for (const [at, text] of own) {
    expect(text.trim(), at).not.toBe('');
    expect(text.match(/\{\w+\}/g)?.sort(), at).toEqual(
      english
        .get(at)
        ?.match(/\{\w+\}/g)
        ?.sort(),
    );
  }
});

test.each(languages.filter((one) => one !== 'en'))('%s is no English', (language) => {
  const english = new Map(sentences(formTexts.en, ''));
  const same = sentences(formTexts[language], '').filter(
    ([at, text]) => english.get(at) === text && !at.endsWith('.source'),
  );
  // Words that are spelt alike: Date, Page, Signature, Destination, laissez-passer.
  expect(same.filter(([, text]) => text.includes(' '))).toEqual([]);
});

test('nobody has verified a wording without saying who and when', () => {
  for (const language of languages) {
    const { exit, refusal } = formTexts[language];
    for (const one of [...exit.remedies, ...refusal.appeals, ...Object.values(refusal.letters)])
      expect(one.verifiedOn === undefined, one.text).toBe(one.verifiedBy === undefined);
  }
});
