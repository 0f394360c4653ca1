import { type Calibration, calibrationOf } from './calibration.ts';
import { type Counts, countsOf } from './counts.ts';
import { type AttemptProblem, decidedItems } from './decided-items.ts';
import type { Decision, Item } from './decision.ts';
import { type NetworkScore, networksOf } from './networks.ts';
import { type Overrides, overridesOf } from './overrides.ts';
import { type Precision, precisionOf } from './precision.ts';
import { type Reasons, reasonsOf } from './reasons.ts';
import type { TrendScore } from './retrieval.ts';
import { type RightsScore, rightsOf } from './rights.ts';
import { type Sensitivity, sensitivityOf } from './sensitivity.ts';
import { type Times, timesOf } from './times.ts';
import { trendsOf } from './trends.ts';

/** One officer's attempt, as it is recorded and as the officer may take it along. */
export interface Attempt {
  readonly items: readonly Item[];
  readonly decisions: readonly Decision[];
  /** Share of the wrong ones at real borders, as the exercise assumes it. */
  readonly fieldPrevalence: number;
}

/** All scores of an attempt. Its file gives the same scores, digit for digit, on any machine (R73). */
export interface Score {
  readonly counts: Counts;
  /** Undefined for blocks too small for it: see `leastForSensitivity`. */
  readonly sensitivity: Sensitivity | undefined;
  readonly precision: Precision;
  readonly times: Times | undefined;
  readonly calibration: Calibration | undefined;
  readonly reasons: Reasons;
  readonly rights: RightsScore;
  readonly overrides: Overrides;
  /** Undefined where no network was looked for. */
  readonly networks: NetworkScore | undefined;
  /** Undefined where no series was looked at. */
  readonly trends: TrendScore | undefined;
  readonly problems: readonly AttemptProblem[];
}

/** Scores an attempt by the formulas of `docs/reference/scoring.md`, and by nothing else: no model, no observation. */
export const scoreOf = ({ items, decisions, fieldPrevalence }: Attempt): Score => {
  const { decided, problems } = decidedItems(items, decisions);
  const counts = countsOf(decided);
  return {
    counts,
    sensitivity: sensitivityOf(counts),
    precision: precisionOf(counts, fieldPrevalence),
    times: timesOf(decided),
    calibration: calibrationOf(decided),
    reasons: reasonsOf(decided),
    rights: rightsOf(decided),
    overrides: overridesOf(decided),
    networks: networksOf(decided),
    trends: trendsOf(decided),
    problems,
  };
};
