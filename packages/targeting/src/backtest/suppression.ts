/** Counts smaller than this are never shown (DESIGN: cells under 5 never leave the unit). */
export const SMALLEST_CELL = 5;

/** A count that may be shown, or that is hidden because it, or one beside it, is small. */
export type Cell = number | 'hidden';

/**
 * Hides small counts of a column whose total is shown, and as many more, smallest first, as it takes that no hidden one
 * follows from the total: at least two are hidden, and together they are not small either.
 * Source: primary and secondary suppression as in A. Hundepool et al., Statistical Disclosure Control (2012), ch. 4.
 */
export const hideSmallCells = (counts: readonly number[]): readonly Cell[] => {
  const ascending = counts
    .map((count, index) => ({ count, index }))
    .toSorted((a, b) => a.count - b.count);
  const hidden = new Set<number>();
  let sum = 0;
  for (const { count, index } of ascending) {
    const needed = hidden.size > 0 && (hidden.size < 2 || sum < SMALLEST_CELL);
    if (count >= SMALLEST_CELL && !needed) continue;
    hidden.add(index);
    sum += count;
  }
  return counts.map((count, index) => (hidden.has(index) ? 'hidden' : count));
};
