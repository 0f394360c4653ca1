import type { Course } from '../course.ts';
import { outcomesOf } from '../outcomes.ts';
import { planOf } from '../plan.ts';
import { commonSources, sources } from '../sources.ts';

/** Investigation: is what is marked in the records the work of a network? */
export const investigation: Course = {
  id: 'investigation',
  material: 'network',
  // Since the second edition members and links are named too.
  edition: 2,
  bar: {
    dPrime: 1.5,
    reachedBy: { hits: 46, falseAlarms: 28 },
    sources: ['certificate-rule', 'assumption'],
  },
  fieldPrevalence: { share: 0.02, source: 'assumption' },
  outcomes: outcomesOf(6, 'records', 'innocent', 'grade', 'victims', 'evidence'),
  sources: [
    ...commonSources,
    sources.led,
    sources.smuggling,
    {
      id: 'leads',
      kind: 'ours',
      citation: 'Amirani: docs/reference/leads.md, what a lead rests on and what it does not reach',
    },
    {
      id: 'evidence-register',
      kind: 'ours',
      citation: 'Amirani: docs/reference/evidence.md, exhibits, hashes and hand-overs',
    },
    {
      id: 'heuer-1999',
      kind: 'report',
      citation:
        'Heuer (1999): Psychology of Intelligence Analysis, chapter 8: Analysis of Competing Hypotheses',
    },
    {
      id: 'admiralty',
      kind: 'standard',
      citation: 'Grading of sources A to F and of information 1 to 6 (Admiralty system)',
      unverified: true,
    },
  ],
  keyFigures: [
    { id: 'grades', value: 36, unit: 'number', source: 'computed-here' },
    { id: 'chance-pairs', value: 45, unit: 'number', source: 'computed-here' },
  ],
  charts: [
    {
      id: 'base-rates',
      kind: 'base-rates',
      source: 'computed-here',
      hitRate: 0.77,
      falseAlarmRate: 0.12,
      prevalences: [0.0005, 0.005, 0.02, 0.1, 0.5],
    },
  ],
  ...planOf(45),
  minutes: { theory: 100 },
};
