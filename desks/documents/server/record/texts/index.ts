import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';
import type { RecordTexts } from './record-texts.ts';

/** The words of the record by language; complete by their type. */
export const recordTexts: Readonly<Record<Language, RecordTexts>> = {
  en,
  ka,
  lv,
  fr,
  it,
  es,
};
