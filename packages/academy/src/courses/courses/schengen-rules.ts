import type { Course } from '../course.ts';
import { outcomesOf } from '../outcomes.ts';
import { planOf } from '../plan.ts';
import { commonSources, sources } from '../sources.ts';

/** Schengen rules: is a condition of entry, or of exit towards the area, not met? */
export const schengenRules: Course = {
  id: 'schengen-rules',
  material: 'stay',
  edition: 1,
  bar: {
    dPrime: 2.25,
    reachedBy: { hits: 54, falseAlarms: 16 },
    sources: ['certificate-rule', 'assumption'],
  },
  fieldPrevalence: { share: 0.01, source: 'assumption' },
  outcomes: outcomesOf(5, 'count', 'conditions', 'judgement', 'refusal', 'refer'),
  sources: [
    ...commonSources,
    sources.sbc6,
    sources.sbc14,
    {
      id: 'sbc-8',
      kind: 'act',
      citation: 'Reg. (EU) 2016/399 (Schengen Borders Code) Art. 8 and Annex I',
      link: 'https://eur-lex.europa.eu/eli/reg/2016/399/oj',
    },
    {
      id: 'time',
      kind: 'act',
      citation: 'Reg. (EEC, Euratom) 1182/71 Art. 3: periods, dates and time limits',
      link: 'https://eur-lex.europa.eu/eli/reg/1971/1182/oj',
      unverified: true,
    },
    {
      id: 'visa-list',
      kind: 'act',
      citation:
        'Reg. (EU) 2018/1806 Art. 3, 4 and 8, Annexes I and II, as amended by Reg. (EU) 2025/2441',
      link: 'https://eur-lex.europa.eu/eli/reg/2018/1806/oj',
    },
    {
      id: 'visa-code',
      kind: 'act',
      citation: 'Reg. (EC) 810/2009 (Visa Code) Art. 24, 25 and 34',
      link: 'https://eur-lex.europa.eu/eli/reg/2009/810/oj',
      unverified: true,
    },
    {
      id: 'ees',
      kind: 'act',
      citation:
        'Reg. (EU) 2017/2226 (Entry/Exit System) Art. 11 and 18; Reg. (EU) 2025/1534 Art. 5',
      link: 'https://eur-lex.europa.eu/eli/reg/2017/2226/oj',
    },
    {
      id: 'dec-2024-210',
      kind: 'act',
      citation: 'Council Decision (EU) 2024/210 (Bulgaria and Romania)',
    },
    {
      id: 'georgian-exit',
      kind: 'act',
      citation:
        'Georgia: Law on the rules and procedures for Georgian citizens exiting and entering Georgia, as amended on 2 September 2020, in force since 1 January 2021',
      unverified: true,
    },
    {
      id: 'protocol-4',
      kind: 'act',
      citation:
        'Protocol No. 4 to the European Convention on Human Rights Art. 2; Stamose v. Bulgaria (European Court of Human Rights, 2012)',
      unverified: true,
    },
    {
      id: 'free-movement',
      kind: 'act',
      citation: 'Directive 2004/38/EC Art. 5(4) and 27 to 31',
      link: 'https://eur-lex.europa.eu/eli/dir/2004/38/oj',
    },
  ],
  keyFigures: [
    { id: 'limit', value: 90, unit: 'days', source: 'sbc-6' },
    { id: 'window', value: 180, unit: 'days', source: 'sbc-6' },
    { id: 'absence', value: 90, unit: 'days', source: 'computed-here' },
  ],
  charts: [
    {
      id: 'base-rates',
      kind: 'base-rates',
      source: 'computed-here',
      hitRate: 0.9,
      falseAlarmRate: 0.067,
      prevalences: [0.0005, 0.005, 0.01, 0.05, 0.5],
    },
    {
      // Stays on days 1 to 60 and 101 to 130; days used in the 180 days that end on day 10, 20, ... 310.
      id: 'window',
      kind: 'line',
      source: 'computed-here',
      values: [
        10, 20, 30, 40, 50, 60, 60, 60, 60, 60, 70, 80, 90, 90, 90, 90, 90, 90, 80, 70, 60, 50, 40,
        30, 30, 30, 30, 30, 20, 10, 0,
      ],
      marks: [12, 18],
    },
  ],
  ...planOf(45),
  minutes: { theory: 100 },
};
