import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import type { ListTextLanguage, ListTexts, WatchListCode } from './language.ts';
import { latvian } from './lv.ts';

export type { ListTextLanguage, ListTexts, WatchListCode } from './language.ts';
export { listTextLanguages } from './language.ts';

const languages: Readonly<Record<ListTextLanguage, ListTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** All texts of a language. */
export const listTextsIn = (language: ListTextLanguage): ListTexts => languages[language];

/**
 * What a code says, its facts in place; a fact that nobody gave is a question mark, never left out. `show` puts a fact as its
 * reader writes it: a ground or a kind by its name, a number or a day in the reader's form.
 */
export const describeListCode = (
  code: WatchListCode,
  facts: Readonly<Record<string, string | number>> = {},
  language: ListTextLanguage = 'en',
  show: (value: string | number, name: string) => string = String,
): string =>
  languages[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    return value === undefined ? '?' : show(value, name);
  });
