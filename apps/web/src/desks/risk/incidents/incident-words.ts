import { type IncidentTexts, incidentTexts } from '@amirani/risk/incidents/texts';
import { riskLanguage } from '../data/fault-text.ts';

/** Facets, values and faults in the reader's language. */
export const incidentWords = (locale: string): IncidentTexts => incidentTexts[riskLanguage(locale)];

/** A code in words; the code itself where it has none, so that nothing hides: units add their own. */
export const valueText = (locale: string, code: string): string =>
  incidentWords(locale).values[code] ?? code;
