import type { Language } from '@amirani/core/languages';
import type { AnalysisTexts } from './analysis-texts.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import { italian } from './italian.ts';
import { latvian } from './latvian.ts';
import { spanish } from './spanish.ts';

export type { AnalysisTexts } from './analysis-texts.ts';

/** What the codes of this package say, in every language. */
export const analysisTexts: Readonly<Record<Language, AnalysisTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
