import type { Decided } from './decision.ts';
import { rounded } from './rounded.ts';

/** Whether the evidence that was named is the evidence there is. */
export interface Reasons {
  /** Hits for which at least one true piece of evidence was named, of all hits. */
  readonly withReason: number;
  readonly hits: number;
  /** Share true among all pieces named on hits; undefined where none was named. */
  readonly right: number | undefined;
  /** Decisions to stop without a piece of evidence: a lucky guess does not show skill (R71). */
  readonly withoutAny: number;
}

/** Holds the evidence named against that in the truth ledger. */
export const reasonsOf = (decided: readonly Decided[]): Reasons => {
  let [hits, withReason, named, right, withoutAny] = [0, 0, 0, 0, 0];
  for (const { item, decision } of decided) {
    if (decision?.flagged !== true) continue;
    if (decision.named.length === 0) withoutAny += 1;
    if (!item.target) continue;
    const truth = new Set(item.evidence);
    const pieces = new Set(decision.named);
    const found = [...pieces].filter((code) => truth.has(code)).length;
    hits += 1;
    named += pieces.size;
    right += found;
    if (found > 0) withReason += 1;
  }
  return { hits, withReason, withoutAny, right: named === 0 ? undefined : rounded(right / named) };
};
