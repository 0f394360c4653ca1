import type { Score } from '../scoring/index.ts';

/** What a course asks for beside its bar: the same for every course. */
export const certificateRule = {
  targets: 60,
  others: 240,
  sittings: 3,
  /** The most that |c| may be: who stops everybody, or nobody, has no skill. */
  criterion: 0.5,
  /** The most that confidence may be above the share that is right. */
  overConfidence: 0.1,
} as const;

/** Why a certificate cannot be issued yet. */
export type Shortfall =
  | 'too-few-items'
  | 'too-few-sittings'
  | 'sensitivity-below-bar'
  | 'criterion-too-far'
  | 'referral-missed'
  | 'confidence-not-stated'
  | 'over-confident';

/** Whether the rule is met, and if not, by what. People decide on the certificate; this only says what the rule says (R73). */
export interface RuleOutcome {
  readonly met: boolean;
  readonly shortfalls: readonly Shortfall[];
}

/**
 * Holds the score over all measured sittings against the rule: the lower end of the interval of d' reaches the bar of the course,
 * |c| is at most 0.5, no due referral was missed (a perfect detection score with one missed does not pass, R71), and
 * confidence is at most ten points above what was right.
 */
export const ruleOutcome = (score: Score, sittings: number, bar: number): RuleOutcome => {
  const { counts, sensitivity, calibration, rights } = score;
  const shortfalls: Shortfall[] = [];
  const say = (is: boolean, shortfall: Shortfall): void => {
    if (is) shortfalls.push(shortfall);
  };
  say(
    counts.hits + counts.misses < certificateRule.targets ||
      counts.falseAlarms + counts.correctPasses < certificateRule.others,
    'too-few-items',
  );
  say(sittings < certificateRule.sittings, 'too-few-sittings');
  say(sensitivity === undefined || sensitivity.dPrime.low < bar, 'sensitivity-below-bar');
  say(
    sensitivity === undefined || Math.abs(sensitivity.criterion.value) > certificateRule.criterion,
    'criterion-too-far',
  );
  say(rights.missed.length > 0, 'referral-missed');
  say(calibration === undefined, 'confidence-not-stated');
  say((calibration?.overConfidence ?? 0) > certificateRule.overConfidence, 'over-confident');
  return { met: shortfalls.length === 0, shortfalls };
};
