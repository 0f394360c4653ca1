/** What the linter holds a criterion to. A unit may be stricter. */
export interface LintLimits {
  /** The longest time to the next review, days; R19 asks for six months. */
  readonly reviewDays: number;
  /** Evidence older than this is said, days. */
  readonly evidenceDays: number;
  /** The shortest sentence that counts as a reason, characters. */
  readonly shortestReason: number;
  /** The fewest agencies that a condition may name. */
  readonly leastAgencies: number;
  /** From this share of one group, 0 to 1, values stand for the group. */
  readonly groupShare: number;
  /** But only where the group is this many times more frequent than among all travellers. */
  readonly groupLift: number;
}

/** The limits that hold where a unit sets none. */
export const defaultLintLimits: LintLimits = {
  reviewDays: 184,
  evidenceDays: 1096,
  shortestReason: 20,
  leastAgencies: 3,
  groupShare: 0.8,
  groupLift: 1.5,
};
