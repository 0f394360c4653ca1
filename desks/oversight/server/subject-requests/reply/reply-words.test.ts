import { readdirSync, readFileSync } from 'node:fs';
import { type Language, languages } from '@amirani/core/languages';
import { expect, test } from 'vitest';
import { oversightSay } from '../../words.ts';

test('the vocabulary is that of the screens, in every language', () => {
  for (const language of languages) {
    const screens = screenTexts(language);
    const ids = Map.groupBy(
      [...screenTexts('en')].flatMap(([id, texts]) => texts.map((text) => ({ id, text }))),
      ({ text }) => text,
    );
    for (const [key, text] of wordsIn(language)) {
      const word = wordsIn('en').get(key) ?? '';
      const same = (ids.get(word) ?? []).map(({ id }) => id);
      const shown = [key, word, ...same].flatMap((id) => screens.get(id) ?? []);
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

/** The words of the answer by id, with placeholders as in the screens. */
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

/** Screen texts by id, once for each catalogue and context. Parsed from the files, since this test runs outside the web app. */
const screenTexts = (language: string): ReadonlyMap<string, readonly string[]> => {
  const root = new URL('../../../../../', import.meta.url);
  const catalogues = [
    new URL('apps/web/src/locales/', root),
    ...readdirSync(new URL('desks', root)).map(
      (desk) => new URL(`desks/${desk}/words/screens/`, root),
    ),
  ];
  const of = (block: string, name: string): string => {
    const match = new RegExp(`^${name} ((?:"(?:[^"\\\\]|\\\\.)*"\\n?)+)`, 'm').exec(`${block}\n`);
    return (match?.[1] ?? '')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as string)
      .join('');
  };
  const blocks = catalogues.flatMap((folder) =>
    readFileSync(new URL(`${language}.po`, folder), 'utf8').split('\n\n'),
  );
  const byId = Map.groupBy(blocks, (block) => of(block, 'msgid'));
  return new Map([...byId].map(([id, all]) => [id, all.map((block) => of(block, 'msgstr'))]));
};
