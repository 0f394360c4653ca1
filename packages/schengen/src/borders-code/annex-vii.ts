import { type RuleRow, ruleRow } from '../data/rule-row.ts';
import type { PersonCategory } from '../facts/crossing.ts';
import type { ReasonCode } from '../facts/reason-codes.ts';

/** What a category of Art. 20 and Annex VII changes. */
export interface CategoryRule extends RuleRow {
  readonly category: PersonCategory;
  /** Its point in Annex VII. */
  readonly point: number;
  /** What it changes, for the officer to read. */
  readonly effect: ReasonCode;
  /** Conditions (the last part of their code) that are not asked of it. */
  readonly waives: readonly string[];
}

const row = (
  category: PersonCategory,
  point: number,
  waives: readonly string[] = [],
): CategoryRule =>
  ruleRow(
    { category, point, effect: `schengen.category.${category}` as const, waives },
    {
      from: '2016-04-12',
      source: `Reg. (EU) 2016/399 Art. 20(1) and Annex VII, point ${point}`,
      certainty: 'unverified',
    },
  );

/** Persons with specific rules: Reg. (EU) 2016/399 Art. 20 and Annex VII. */
export const categoryRules: readonly CategoryRule[] = [
  row('head-of-state', 1, [
    'document-validity',
    'document-age',
    'visa',
    'authorisation',
    'purpose',
    'means',
    'ninety-days',
    'biometrics',
  ]),
  row('flight-crew', 2, ['visa', 'authorisation', 'purpose', 'means']),
  row('seafarer', 3, ['purpose', 'means']),
  row('official-passport', 4, ['means']),
  row('cross-border-worker', 5),
  row('minor', 6),
  row('rescue-service', 7, ['purpose', 'means']),
  row('offshore-worker', 8),
];
