import type { Block } from './blocks.ts';
import type { Budget } from './budget.ts';
import { type Accepts, type Edit, type Solution, solveBlock } from './solve-block.ts';

/** All smallest corrections of some blocks within the bounds; may be empty. */
export interface Solved {
  readonly edits: readonly (readonly Edit[])[];
  /** Not all of them are listed, or smaller bounds ended the search. */
  readonly more: boolean;
}

/**
 * Finds the smallest number of edits by which every block is in order and, where they share the composite digit,
 * that digit computes; and all corrections of that size.
 */
export const solveTogether = (
  blocks: readonly Block[],
  {
    accepts,
    budget,
    mostEdits,
    most,
  }: {
    readonly accepts: Accepts;
    readonly budget: Budget;
    readonly mostEdits: number;
    readonly most: number;
  },
): Solved => {
  const solved = blocks.map(() => [] as (readonly Solution[])[]);
  const solutionsOf = (block: number, count: number): readonly Solution[] => {
    const known = solved[block] ?? [];
    known[count] ??= solveBlock(blocks[block] as Block, count, accepts, budget);
    return known[count];
  };
  const found: (readonly Edit[])[] = [];
  let more = false;
  const visit = (block: number, left: number, composite: number, edits: readonly Edit[]): void => {
    if (more || !budget.spend()) return;
    if (block === blocks.length) {
      if (left > 0 || composite % 10 !== 0) return;
      if (found.length >= most) more = true;
      else found.push(edits);
      return;
    }
    for (let count = 0; count <= left; count++)
      for (const solution of solutionsOf(block, count))
        visit(block + 1, left - count, composite + solution.composite, [
          ...edits,
          ...solution.edits,
        ]);
  };
  for (let total = 0; total <= mostEdits && found.length === 0 && !budget.exhausted; total++)
    visit(0, total, 0, []);
  return { edits: found, more: more || budget.exhausted };
};
