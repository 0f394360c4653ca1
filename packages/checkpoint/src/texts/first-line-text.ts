import type { Language } from '@amirani/core/languages';
import { type CheckpointCode, checkpointTexts } from '../verdict/codes.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import { latvian } from './lv.ts';

const texts: Readonly<Record<Language, Readonly<Record<CheckpointCode, string>>>> = {
  en: checkpointTexts,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** Whether a code is one of the first line's own, and not of the document examination or the rules. */
export const isFirstLineCode = (code: string): code is CheckpointCode =>
  Object.hasOwn(checkpointTexts, code);

/**
 * What the first line says under a code, its facts in place; a fact that nobody gave is a question mark, never left out.
 * `show` puts a fact as the reader's language writes it: a day, the name of a check.
 */
export const firstLineText = (
  code: CheckpointCode,
  language: Language = 'en',
  facts: Readonly<Record<string, string | number>> = {},
  show: (value: string | number, name: string) => string = String,
): string =>
  texts[language][code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    return value === undefined ? '?' : show(value, name);
  });
