import type { Language } from '@amirani/core/languages';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import type { Texts } from './language.ts';
import { latvian } from './lv.ts';

/** Every language beside English, each in a file of its own beside this one. */
export const translations: Readonly<Record<Exclude<Language, 'en'>, Texts>> = {
  es: spanish,
  lv: latvian,
  ka: georgian,
  fr: french,
  it: italian,
};
