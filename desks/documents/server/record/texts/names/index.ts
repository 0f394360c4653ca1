import type { Language } from '@amirani/core/languages';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ka } from './ka.ts';
import { lv } from './lv.ts';
import type { RecordNames } from './record-names.ts';

/** What the record calls things, by language. */
export const recordNames: Readonly<Record<Language, RecordNames>> = {
  en,
  ka,
  lv,
  fr,
  it,
  es,
};
