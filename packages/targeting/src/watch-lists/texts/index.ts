import type { Language } from '@amirani/core/languages';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import type { ListTexts, WatchListCode } from './language.ts';
import { latvian } from './lv.ts';

export type { ListTexts, WatchListCode } from './language.ts';

const languages: Readonly<Record<Language, ListTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** All texts of a language. */
export const listTextsIn = (language: Language): ListTexts => languages[language];

/**
 * What a code says, its facts in place; a fact that nobody gave is a question mark, never left out. `show` puts a fact as its
 * reader writes it: a ground or a kind by its name, a number or a day in the reader's form.
 */
export const describeListCode = (
  code: WatchListCode,
  facts: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
  show: (value: string | number, name: string) => string = String,
): string =>
  languages[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    return value === undefined ? '?' : show(value, name);
  });
