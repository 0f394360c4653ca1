import type { Course } from '../course.ts';
import { outcomesOf } from '../outcomes.ts';
import { planOf } from '../plan.ts';
import { commonSources, sources } from '../sources.ts';

/** Document fraud: is something wrong with the document, or is the bearer not its holder? */
export const documentFraud: Course = {
  id: 'document-fraud',
  material: 'document',
  edition: 1,
  bar: {
    dPrime: 2,
    reachedBy: { hits: 51, falseAlarms: 18 },
    sources: ['white-2014', 'certificate-rule', 'assumption'],
  },
  fieldPrevalence: { share: 0.005, source: 'assumption' },
  outcomes: outcomesOf(5, 'evidence', 'limits', 'compare', 'refer', 'record'),
  sources: [
    ...commonSources,
    sources.phillips2018,
    {
      id: 'doc-9303-3',
      kind: 'standard',
      citation: 'ICAO Doc 9303-3 section 4: the machine readable zone, names, check digits',
      link: 'https://www.icao.int/publications/doc-series/doc-9303',
    },
    {
      id: 'doc-9303-10',
      kind: 'standard',
      citation:
        'ICAO Doc 9303-10 to 9303-12: the chip, its protection and the public key infrastructure',
      link: 'https://www.icao.int/publications/doc-series/doc-9303',
    },
    {
      id: 'doc-9303-13',
      kind: 'standard',
      citation: 'ICAO Doc 9303-13: visible digital seals',
      link: 'https://www.icao.int/publications/doc-series/doc-9303',
    },
    {
      id: 'tr-03135',
      kind: 'standard',
      citation: 'BSI TR-03135-1 sections 3.5.2 and 5: results of checks and the combined verdict',
    },
    {
      id: 'forgeries',
      kind: 'ours',
      citation:
        'Amirani: docs/reference/forgeries.md, the forty kinds of forgery and who can see them',
    },
    {
      id: 'check-digits',
      kind: 'ours',
      citation:
        'Counted here: of the 666 pairs of the 37 characters of the zone, those whose values (ICAO Doc 9303-3 section 4.9) differ by a multiple of ten',
    },
  ],
  keyFigures: [
    { id: 'false-accepts', value: 14, unit: 'percent', source: 'white-2014' },
    { id: 'false-rejects', value: 6, unit: 'percent', source: 'white-2014' },
    { id: 'blind-pairs', value: 52, unit: 'number', source: 'check-digits' },
    { id: 'believed-improved', value: 93, unit: 'percent', source: 'towler-2019' },
  ],
  charts: [
    {
      id: 'base-rates',
      kind: 'base-rates',
      source: 'computed-here',
      hitRate: 0.86,
      falseAlarmRate: 0.06,
      prevalences: [0.0005, 0.005, 0.02, 0.05, 0.5],
    },
    { id: 'who-sees', kind: 'bars', unit: 'number', source: 'forgeries', values: [16, 22, 2] },
    { id: 'rare', kind: 'bars', unit: 'percent', source: 'wolfe-2007', values: [18, 45, 21] },
  ],
  ...planOf(30),
  minutes: { theory: 90 },
};
