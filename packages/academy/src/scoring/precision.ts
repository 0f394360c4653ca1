import type { Counts } from './counts.ts';
import { type Estimate, proportion } from './interval.ts';
import { rounded } from './rounded.ts';

/** How many of those stopped were rightly stopped, and how many of the wrong were stopped. */
export interface Precision {
  /** Share of the wrong ones among those flagged in the exercise; undefined without flags. */
  readonly precision: Estimate | undefined;
  /** Share flagged of the wrong ones; undefined without wrong ones. */
  readonly recall: Estimate | undefined;
  /** The precision that the same officer would have where `fieldPrevalence` of all are wrong. */
  readonly inTheField: number | undefined;
  /** Number of honest travellers stopped there for each right stop; undefined without right stops. */
  readonly wrongForOneRight: number | undefined;
}

/** Precision and recall at the prevalence of the exercise, and precision at that of the field by Bayes' rule. */
export const precisionOf = (counts: Counts, fieldPrevalence: number): Precision => {
  const { hits, misses, falseAlarms, correctPasses } = counts;
  const [targets, others] = [hits + misses, falseAlarms + correctPasses];
  const base = { precision: ends(hits, hits + falseAlarms), recall: ends(hits, targets) };
  if (targets === 0 || others === 0)
    return { ...base, inTheField: undefined, wrongForOneRight: undefined };
  const right = (hits / targets) * fieldPrevalence;
  const wrong = (falseAlarms / others) * (1 - fieldPrevalence);
  return {
    ...base,
    inTheField: right + wrong === 0 ? undefined : rounded(right / (right + wrong)),
    wrongForOneRight: right === 0 ? undefined : rounded(wrong / right),
  };
};

const ends = (of: number, n: number): Estimate | undefined => {
  const found = proportion(of, n);
  return found === undefined
    ? undefined
    : { value: rounded(found.value), low: rounded(found.low), high: rounded(found.high) };
};
