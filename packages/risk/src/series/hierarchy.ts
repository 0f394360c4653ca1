import { type CountSeries, cellAt, keyText, type SeriesKey } from './count-series.ts';
import type { Period } from './period.ts';

/** What is wrong with a sum. */
export type SumFault = 'risk.sum.differs' | 'risk.sum.exceeds' | 'risk.sum.below';

/** Which members of a dimension are the sum of which others: crossing points of a section, sections of a country. */
export interface SumRule {
  readonly dimension: string;
  /** Each sum with its parts; parts may be sums themselves. */
  readonly parts: Readonly<Record<string, readonly string[]>>;
  /**
   * `equal`: every person is in one part. `at-least`: a person may be in several, as one who is refused for two reasons
   * is, so that the parts add up to the sum or to more.
   */
  readonly relation: 'equal' | 'at-least';
}

/** A period in which parts and sum do not agree. */
export interface SumProblem {
  readonly code: SumFault;
  /** The key of the sum. */
  readonly key: SeriesKey;
  readonly period: Period;
  /** What the sum says. */
  readonly total: number;
  /** What the parts that are known add up to. */
  readonly parts: number;
  /** How many parts are not known. */
  readonly unknown: number;
}

/** What a check of sums found. */
export interface SumCheck {
  readonly problems: readonly SumProblem[];
  /** Periods in which sum and parts agree. */
  readonly agreed: number;
  /** Periods in which a part or the sum is not known, and what is known does not contradict. */
  readonly undetermined: number;
}

/**
 * Holds sums against their parts, period by period. A part that is not applicable is nothing; one that is not reported
 * or suppressed leaves the question open, save where the known ones already exceed the sum. A sum without any series of a
 * part is not checked.
 */
export const checkSums = (series: readonly CountSeries[], rule: SumRule): SumCheck => {
  const byKey = new Map(series.map((one) => [keyText(one.key), one]));
  const problems: SumProblem[] = [];
  let agreed = 0;
  let undetermined = 0;
  for (const total of series) {
    const members = rule.parts[total.key[rule.dimension] ?? ''];
    if (members === undefined) continue;
    const parts = members.map((member) =>
      byKey.get(keyText({ ...total.key, [rule.dimension]: member })),
    );
    if (parts.every((part) => part === undefined)) continue;
    for (let i = 0; i < total.counts.length; i += 1) {
      const period = (total.start + i) as Period;
      const found = compare(total, parts, period, rule.relation);
      if (found === 'agreed') agreed += 1;
      else if (found === 'undetermined') undetermined += 1;
      else problems.push({ ...found, key: total.key, period });
    }
  }
  return { problems, agreed, undetermined };
};

const compare = (
  total: CountSeries,
  parts: readonly (CountSeries | undefined)[],
  period: Period,
  relation: SumRule['relation'],
): 'agreed' | 'undetermined' | Omit<SumProblem, 'key' | 'period'> => {
  let sum = 0;
  let unknown = 0;
  for (const part of parts) {
    const cell = part === undefined ? 'not-reported' : cellAt(part, period);
    if (typeof cell === 'number') sum += cell;
    else if (cell !== 'not-applicable') unknown += 1;
  }
  const whole = cellAt(total, period);
  if (typeof whole !== 'number') return 'undetermined';
  const problem = (code: SumFault) => ({ code, total: whole, parts: sum, unknown });
  if (relation === 'equal' && sum > whole) return problem('risk.sum.exceeds');
  if (unknown > 0) return relation === 'at-least' && sum >= whole ? 'agreed' : 'undetermined';
  if (relation === 'at-least') return sum < whole ? problem('risk.sum.below') : 'agreed';
  return sum === whole ? 'agreed' : problem('risk.sum.differs');
};
