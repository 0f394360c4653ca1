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
  /** The document has to be valid on the day, and no longer than that. */
  readonly inDateOnly?: true;
  /** Not recorded in the Entry/Exit System (Art. 6a(3)(g)); `on-leave`: not while going ashore, else as anybody. */
  readonly outsideEes?: 'always' | 'on-leave';
}

const row = (
  category: PersonCategory,
  point: number,
  waives: readonly string[] = [],
  more: Pick<CategoryRule, 'inDateOnly' | 'outsideEes'> = {},
): CategoryRule =>
  ruleRow(
    { category, point, effect: `schengen.category.${category}` as const, waives, ...more },
    {
      from: '2016-04-12',
      source: `Reg. (EU) 2016/399 Art. 20(1) and Annex VII, point ${point}`,
      certainty: 'unverified',
    },
  );

/** What is asked for a stay of one's own, and of nobody on such duty. */
const ofVisitors = [
  'document-age',
  'visa',
  'authorisation',
  'purpose',
  'means',
  'ninety-days',
  'biometrics',
];

/** Persons with specific rules: Reg. (EU) 2016/399 Art. 20 and Annex VII. */
export const categoryRules: readonly CategoryRule[] = [
  row('head-of-state', 1, ['document-validity', ...ofVisitors], { outsideEes: 'always' }),
  // Point 2.1: on duty a licence or crew certificate lets them in "by way of derogation from Article 6".
  row('flight-crew', 2, ofVisitors, { inDateOnly: true, outsideEes: 'always' }),
  row('seafarer', 3, ['purpose', 'means'], { outsideEes: 'on-leave' }),
  row('official-passport', 4, ['means']),
  row('cross-border-worker', 5, [], { outsideEes: 'always' }),
  row('minor', 6),
  row('rescue-service', 7, ['purpose', 'means'], { outsideEes: 'always' }),
  row('offshore-worker', 8, [], { outsideEes: 'always' }),
];
