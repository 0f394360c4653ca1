import type { Language } from '@amirani/core/languages';
import { english } from './english.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import type { IndicatorTexts } from './indicator-texts.ts';
import { italian } from './italian.ts';
import { latvian } from './latvian.ts';
import { spanish } from './spanish.ts';

export type { IndicatorTexts } from './indicator-texts.ts';

/** Names and definitions of the indicators, in every language. */
export const indicatorTexts: Readonly<Record<Language, IndicatorTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
