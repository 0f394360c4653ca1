import type { Course } from '../course.ts';
import { outcomesOf } from '../outcomes.ts';
import { planOf } from '../plan.ts';
import { commonSources, sources } from '../sources.ts';

/** Traveller assessment: is the traveller the person of the list entry? */
export const travellerAssessment: Course = {
  id: 'traveller-assessment',
  material: 'traveller',
  edition: 1,
  bar: {
    dPrime: 1.75,
    reachedBy: { hits: 49, falseAlarms: 23 },
    sources: ['white-2014', 'certificate-rule', 'assumption'],
  },
  fieldPrevalence: { share: 0.02, source: 'assumption' },
  outcomes: outcomesOf(5, 'compare', 'contradict', 'fairness', 'refer', 'reason'),
  sources: [
    ...commonSources,
    sources.white2015,
    sources.pnr6,
    sources.ligue,
    {
      id: 'doc-9303-3-names',
      kind: 'standard',
      citation:
        'ICAO Doc 9303-3 sections 4.6 and 6: names in the zone, truncation, transliteration',
      link: 'https://www.icao.int/publications/doc-series/doc-9303',
    },
    {
      id: 'romanisation',
      kind: 'act',
      citation: 'Georgia: national system of romanisation (2002; Presidential Decree 109 of 2011)',
      unverified: true,
    },
    {
      id: 'pnr-review',
      kind: 'report',
      citation:
        'European Commission, SWD(2020) 128, on the review of Directive (EU) 2016/681, as recalled in C-817/19',
      unverified: true,
    },
  ],
  keyFigures: [
    { id: 'student-errors', value: 20, unit: 'percent', source: 'white-2014' },
    { id: 'candidate-errors', value: 50, unit: 'percent', source: 'white-2015' },
    { id: 'hits-that-fall', value: 83, unit: 'percent', source: 'pnr-review' },
    { id: 'cues-subjective', value: 21, unit: 'people', source: 'gao-14-159' },
  ],
  charts: [
    {
      id: 'base-rates',
      kind: 'base-rates',
      source: 'computed-here',
      hitRate: 0.82,
      falseAlarmRate: 0.1,
      prevalences: [0.0005, 0.005, 0.02, 0.05, 0.5],
    },
    {
      id: 'coincidence',
      kind: 'bars',
      unit: 'number',
      source: 'computed-here',
      values: [9000, 180, 0.5],
    },
  ],
  ...planOf(30),
  minutes: { theory: 80 },
};
