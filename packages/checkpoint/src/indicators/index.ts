import type { Language } from '@amirani/core/languages';
import { english } from './en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import type { IndicatorCode } from './indicators.ts';
import { italian } from './it.ts';
import { georgian } from './ka.ts';
import { latvian } from './lv.ts';

export type { IndicatorCode } from './indicators.ts';
export { indicators } from './indicators.ts';
export type { Indicator, IndicatorSource, IndicatorSubject } from './model.ts';
export { indicatorSources } from './sources.ts';

const texts: Readonly<Record<Language, Readonly<Record<IndicatorCode, string>>>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};

/** What an indicator says, in a language of the workbench. */
export const indicatorText = (code: IndicatorCode, language: Language = 'en'): string =>
  texts[language][code];
