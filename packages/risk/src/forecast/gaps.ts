/** A series whose gaps are closed, and how many there were. */
export interface Filled {
  readonly y: Float64Array;
  /** Values that were not known and lie between known ones. */
  readonly filled: number;
  /** Values that were not known before the first known one, and were left out. */
  readonly leftOut: number;
  /** Periods after the last known value: a forecast begins that much earlier. */
  readonly open: number;
}

/**
 * Closes gaps (values that are not numbers), because every method needs a whole series: by a line between the neighbours,
 * on what the same place a period before and after says where both are known. Nothing is made up before the first or after
 * the last known value.
 */
export const fillGaps = (counts: Float64Array, period: number): Filled => {
  const known = (i: number): boolean => i >= 0 && !Number.isNaN(counts[i] ?? Number.NaN);
  let first = 0;
  while (first < counts.length && !known(first)) first++;
  let end = counts.length;
  while (end > first && !known(end - 1)) end--;
  const y = counts.slice(first, end);
  let filled = 0;
  for (let i = first; i < end; i++) {
    if (known(i)) continue;
    filled++;
    y[i - first] =
      period > 1 && known(i - period) && known(i + period)
        ? ((counts[i - period] as number) + (counts[i + period] as number)) / 2
        : between(counts, i, known);
  }
  return { y, filled, leftOut: first, open: counts.length - end };
};

const between = (counts: Float64Array, i: number, known: (i: number) => boolean): number => {
  let before = i;
  while (!known(before)) before--;
  let after = i;
  while (!known(after)) after++;
  const start = counts[before] as number;
  return start + (((counts[after] as number) - start) * (i - before)) / (after - before);
};
