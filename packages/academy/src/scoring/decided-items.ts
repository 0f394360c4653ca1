import type { Decided, Decision, Item } from './decision.ts';

/** What is wrong with the file of an attempt. */
export interface AttemptProblem {
  readonly code:
    | 'academy.item.duplicate'
    | 'academy.decision.no-item'
    | 'academy.decision.duplicate'
    | 'academy.decision.confidence'
    | 'academy.decision.seconds';
  /** Id of the item. */
  readonly item: string;
}

/** Items with their decisions, in the order of the items, and what could not be used. */
export interface DecidedItems {
  readonly decided: readonly Decided[];
  readonly problems: readonly AttemptProblem[];
}

/**
 * Brings items and decisions together. Void items do not count. Of two decisions on an item the first counts; a decision with
 * a confidence outside 50 to 100 or with an invalid time is taken without it. Never throws.
 */
export const decidedItems = (
  items: readonly Item[],
  decisions: readonly Decision[],
): DecidedItems => {
  const problems: AttemptProblem[] = [];
  const known = new Map<string, Item>();
  for (const item of items) {
    if (known.has(item.id)) problems.push({ code: 'academy.item.duplicate', item: item.id });
    else known.set(item.id, item);
  }
  const made = new Map<string, Decision>();
  for (const decision of decisions) {
    const { item } = decision;
    if (!known.has(item)) problems.push({ code: 'academy.decision.no-item', item });
    else if (made.has(item)) problems.push({ code: 'academy.decision.duplicate', item });
    else made.set(item, usable(decision, problems));
  }
  return {
    decided: [...known.values()]
      .filter((item) => item.void !== true)
      .map((item) => ({ item, decision: made.get(item.id) })),
    problems,
  };
};

const usable = (decision: Decision, problems: AttemptProblem[]): Decision => {
  const { item, confidence, seconds, ...rest } = decision;
  const sure = confidence === undefined || (confidence >= 50 && confidence <= 100);
  const timed = Number.isFinite(seconds) && seconds >= 0;
  if (!sure) problems.push({ code: 'academy.decision.confidence', item });
  if (!timed) problems.push({ code: 'academy.decision.seconds', item });
  return {
    ...rest,
    item,
    seconds: timed ? seconds : Number.NaN,
    ...(sure && confidence !== undefined ? { confidence } : {}),
  };
};
