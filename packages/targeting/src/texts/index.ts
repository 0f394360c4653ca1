import type { Language } from '@amirani/core/languages';
import type { FieldName } from '../fields/fields.ts';
import { type Characteristic, characteristics } from '../fields/protected.ts';
import type { Purpose } from '../purposes/annex-ii.ts';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import type { TargetingCode, Texts } from './language.ts';
import { latvian } from './lv.ts';

export type { TargetingCode, Texts } from './language.ts';

const languages: Readonly<Record<Language, Texts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** All texts of a language. */
export const textsIn = (language: Language): Texts => languages[language];

/** What an offence is called; the words of Annex II, in the translations of this project. */
export const purposeText = (purpose: Purpose, language: Language = 'en'): string =>
  languages[language].purposes[purpose];

/** What a field of the allow list is called. */
export const fieldText = (field: FieldName, language: Language = 'en'): string =>
  languages[language].fields[field];

/**
 * What a code says, its facts in place; a fact that nobody gave is a question mark, never left out. A protected
 * characteristic is named in the language; `show` puts any other fact as its reader writes it.
 */
export const describeCode = (
  code: TargetingCode,
  facts: Readonly<Record<string, string | number>> = {},
  language: Language = 'en',
  show: (value: string | number, name: string) => string = String,
): string =>
  languages[language].codes[code].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = facts[name];
    if (value === undefined) return '?';
    return name === 'characteristic' && isCharacteristic(value)
      ? languages[language].characteristics[value]
      : show(value, name);
  });

const isCharacteristic = (value: string | number): value is Characteristic =>
  (characteristics as readonly (string | number)[]).includes(value);
