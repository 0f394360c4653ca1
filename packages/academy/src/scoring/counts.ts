import type { Decided } from './decision.ts';

/** Results of decisions. Undecided items are counted separately and do not count as a pass. */
export interface Counts {
  readonly hits: number;
  readonly misses: number;
  readonly falseAlarms: number;
  readonly correctPasses: number;
  readonly undecided: number;
}

/** Counts decisions against the truth. */
export const countsOf = (decided: readonly Decided[]): Counts => {
  const counts = { hits: 0, misses: 0, falseAlarms: 0, correctPasses: 0, undecided: 0 };
  for (const { item, decision } of decided) {
    if (decision === undefined) counts.undecided += 1;
    else if (item.target) counts[decision.flagged ? 'hits' : 'misses'] += 1;
    else counts[decision.flagged ? 'falseAlarms' : 'correctPasses'] += 1;
  }
  return counts;
};
