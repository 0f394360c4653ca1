import type { Language } from '@amirani/core/languages';
import { english } from './english.ts';
import { french } from './french.ts';
import { georgian } from './georgian.ts';
import type { IncidentTexts } from './incident-texts.ts';
import { italian } from './italian.ts';
import { latvian } from './latvian.ts';
import { spanish } from './spanish.ts';

export type { IncidentTexts } from './incident-texts.ts';

/** Facets, values and faults of incidents and requirements, in every language. */
export const incidentTexts: Readonly<Record<Language, IncidentTexts>> = {
  en: english,
  ka: georgian,
  lv: latvian,
  fr: french,
  it: italian,
  es: spanish,
};
