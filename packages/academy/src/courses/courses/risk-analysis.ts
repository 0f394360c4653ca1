import type { Course } from '../course.ts';
import { outcomesOf } from '../outcomes.ts';
import { planOf } from '../plan.ts';
import { commonSources, sources } from '../sources.ts';

/** Risk analysis: did something really begin in the periods asked about? */
export const riskAnalysis: Course = {
  id: 'risk-analysis',
  material: 'series',
  // Since the second edition the period from which on it went on is asked for too.
  edition: 2,
  bar: {
    dPrime: 1.25,
    reachedBy: { hits: 44, falseAlarms: 36 },
    sources: ['certificate-rule', 'assumption'],
  },
  fieldPrevalence: { share: 0.02, source: 'assumption' },
  outcomes: outcomesOf(6, 'read', 'explain', 'assess', 'likelihood', 'protect'),
  sources: [
    ...commonSources,
    sources.invented,
    {
      id: 'ebcg-29',
      kind: 'act',
      citation: 'Reg. (EU) 2019/1896 Art. 29, 32, 34 and 35',
      link: 'https://eur-lex.europa.eu/eli/reg/2019/1896/oj',
      unverified: true,
    },
    {
      id: 'ciram',
      kind: 'standard',
      citation: 'Frontex: Common Integrated Risk Analysis Model (CIRAM), version 2.0, 2012',
    },
    {
      id: 'frontex-2021',
      kind: 'report',
      citation:
        'Frontex: Risk Analysis for 2021, chapter on the indicators: effort and back-dated changes',
    },
    {
      id: 'noufaily-2013',
      kind: 'paper',
      citation:
        'Noufaily, Enki, Farrington and others (2013): An improved algorithm for outbreak detection in multiple surveillance systems. Statistics in Medicine 32',
      link: 'https://doi.org/10.1002/sim.5595',
    },
    {
      id: 'benjamini-1995',
      kind: 'paper',
      citation:
        'Benjamini and Hochberg (1995): Controlling the false discovery rate. Journal of the Royal Statistical Society B 57',
    },
    {
      id: 'risk-desk',
      kind: 'ours',
      citation: 'Amirani: docs/reference/ciram.md and desks/risk/README.md',
    },
  ],
  keyFigures: [
    { id: 'series-in-a-week', value: 300, unit: 'number', source: 'assumption' },
    { id: 'chance-signals', value: 15, unit: 'number', source: 'computed-here' },
    { id: 'small-count', value: 20, unit: 'number', source: 'risk-desk' },
  ],
  charts: [
    {
      id: 'base-rates',
      kind: 'base-rates',
      source: 'computed-here',
      hitRate: 0.73,
      falseAlarmRate: 0.15,
      prevalences: [0.005, 0.02, 0.05, 0.2, 0.5],
    },
    {
      // Drawn by hand for the page: a summer that comes each year, then a rise that no summer explains.
      id: 'season',
      kind: 'line',
      source: 'invented',
      values: [
        12, 11, 14, 15, 18, 24, 31, 34, 25, 17, 13, 12, 11, 13, 14, 17, 19, 26, 33, 32, 24, 18, 12,
        13, 12, 12, 15, 16, 20, 25, 32, 35, 26, 29, 31, 34,
      ],
      expected: [
        12, 12, 14, 16, 19, 25, 32, 34, 25, 17, 13, 12, 12, 12, 14, 16, 19, 25, 32, 34, 25, 17, 13,
        12, 12, 12, 14, 16, 19, 25, 32, 34, 25, 17, 13, 12,
      ],
      marks: [31, 33],
    },
  ],
  ...planOf(40),
  minutes: { theory: 100 },
};
