import { readFileSync } from 'node:fs';
import { type Language, languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { oversightSay } from '../../words.ts';

test('the vocabulary is that of the screens, in every language', () => {
  for (const language of languages) {
    const screens = screenTexts(language);
    const english = screenTexts('en');
    const ids = new Map([...english].map(([key, text]) => [text, key]));
    for (const [key, text] of wordsIn(language)) {
      const word = wordsIn('en').get(key) ?? '';
      const shown = [screens.get(key), screens.get(ids.get(word) ?? word)];
      expect(shown, `${language} ${key}`).toContain(text);
    }
  }
});

test('R46: what the screens have a word for has one in the answer: fields and their groups', () => {
  const fields = [...screenTexts('en').keys()].filter((id) => /^(?:field|group)\./.test(id));
  expect(fields.length).toBeGreaterThan(80);
  expect(fields.filter((id) => !wordsIn('en').has(id))).toEqual([]);
});

test('the sentences of every language are told apart from English', () => {
  for (const language of languages.filter((one) => one !== 'en'))
    for (const key of ['title', 'about', 'held', 'bounds', 'hit', 'masked', 'training'] as const)
      expect(oversightSay(language)(`oversight.reply.${key}`), `${language} ${key}`).not.toBe(
        oversightSay('en')(`oversight.reply.${key}`),
      );
});

/** The vocabulary of the answer by id, its places as they stand in the screens. */
const wordsIn = (language: Language): ReadonlyMap<string, string> => {
  const say = oversightSay(language);
  return new Map(
    [...say.codes()].flatMap((code) =>
      code.startsWith('oversight.word.') && say.has(code)
        ? [[code.slice('oversight.word.'.length), say(code, { days: '{days}' })]]
        : [],
    ),
  );
};

/** The catalogue of the screens by id: read as a text, since nothing here stands on the workbench. */
const screenTexts = (language: string): ReadonlyMap<string, string> => {
  const url = new URL(`../../../../../apps/web/src/locales/${language}.po`, import.meta.url);
  const of = (block: string, name: string): string => {
    const match = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(`${block}\n`);
    return (match?.[1] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as string)
      .join('');
  };
  return new Map(
    readFileSync(url, 'utf8')
      .split('\n\n')
      .map((block) => [of(block, 'msgid'), of(block, 'msgstr')]),
  );
};
