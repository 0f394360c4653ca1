import { readFileSync } from 'node:fs';
import type { Language } from './languages.ts';
import { readWords } from './words/po.ts';
import { type Say, sayOf } from './words/say.ts';

/** The texts of a room in each language: its folder holds `<language>.po`, which is read when the language is first spoken. */
export const wordsIn = <Code extends string>(folder: URL): ((language: Language) => Say<Code>) => {
  const known = new Map<Language, Say<Code>>();
  return (language) => {
    const say =
      known.get(language) ??
      sayOf<Code>(language, readWords(readFileSync(new URL(`${language}.po`, folder), 'utf8')));
    known.set(language, say);
    return say;
  };
};
