import type { Item } from '../scoring/index.ts';
import type { Condition } from './condition.ts';
import type { Objective, Role } from './objective.ts';

/** A block of items with one purpose. */
export interface Block {
  readonly id: string;
  /** With feedback after each decision, or measured and without. */
  readonly kind: 'practice' | 'measured';
  /** In the order in which they are shown. */
  readonly items: readonly Item[];
}

/** Something that happens to people in the course of an exercise. */
export interface Inject {
  readonly id: string;
  /** Not before this minute of the exercise's clock. */
  readonly minutes: number;
  /** Beside the minute, where there is more to it. */
  readonly when?: Condition;
  /** Whom it is for; everybody where absent. */
  readonly to?: readonly string[];
  /** Only those of these roles. */
  readonly roles?: readonly string[];
  readonly text: string;
}

/** An exercise as it is written down: the same for every class that has it. */
export interface Exercise {
  readonly id: string;
  readonly blocks: readonly Block[];
  readonly injects: readonly Inject[];
  /** What its people may be; absent where each does the same. */
  readonly roles?: readonly Role[];
  /** What they are to show; absent where nothing is asked beside the score. */
  readonly objectives?: readonly Objective[];
  /** Share of the wrong ones at real borders, as the exercise assumes it. */
  readonly fieldPrevalence: number;
}

/** All items of an exercise by their ids. Where two blocks have one id the first has it. */
export const itemsOf = ({
  blocks,
}: Exercise): ReadonlyMap<string, { readonly item: Item; readonly block: Block }> => {
  const items = new Map<string, { readonly item: Item; readonly block: Block }>();
  for (const block of blocks)
    for (const item of block.items) if (!items.has(item.id)) items.set(item.id, { item, block });
  return items;
};
