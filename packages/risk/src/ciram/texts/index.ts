import type { Language } from '@amirani/core/languages';
import type { CiramTexts } from './ciram-texts.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import { italian } from './italian.ts';
import { latvian } from './latvian.ts';
import { spanish } from './spanish.ts';

export type { CiramTexts } from './ciram-texts.ts';

/** What the codes of the risk model say, in every language. */
export const ciramTexts: Readonly<Record<Language, CiramTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
