import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';
import type { ReportTexts } from './report-texts.ts';

/** The words of a report by language. */
export const reportTexts: Readonly<Record<Language, ReportTexts>> = {
  en,
  ka,
  lv,
  fr,
  it,
  es,
};
