import type { Language } from '@amirani/core/languages';
import { english } from './english.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import { italian } from './italian.ts';
import { latvian } from './latvian.ts';
import type { ProductTexts } from './product-texts.ts';
import { spanish } from './spanish.ts';

export type { ProductTexts } from './product-texts.ts';

/** What products say by themselves, in every language. */
export const productTexts: Readonly<Record<Language, ProductTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
