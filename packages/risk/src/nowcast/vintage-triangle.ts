import type { ReportingTriangle } from './triangle.ts';

/** A series as it was known at one time. */
export interface KnownThen {
  /** The period in which it was recorded. */
  readonly recorded: number;
  /** The period of the first count. */
  readonly first: number;
  /** Counts; not a number where none was known. */
  readonly counts: ArrayLike<number>;
}

/** A triangle out of vintages, or none where they are too few. */
export interface VintageTriangle {
  /** Periods up to the last that each have a vintage: what came in when is known of these alone. */
  readonly run: number;
  readonly triangle: ReportingTriangle | undefined;
}

/** Fewer vintages in a row than these tell no delay that has been seen to its end more than once. */
export const LEAST_VINTAGES = 5;

/**
 * The reporting triangle of a series out of its vintages. Of each period only the last vintage counts, and only the latest ones
 * that follow on each other without a gap: what came in during a gap could have come at any time of it. A delay is counted from
 * the shortest in which a period was ever known. Half of the run is the longest delay that is followed; the vintages before the
 * run say nothing, since nobody saw when their counts came. A count that was taken back later was never in: what stands is counted.
 */
export const vintageTriangle = (vintages: readonly KnownThen[]): VintageTriangle => {
  const byPeriod = new Map(vintages.map((vintage) => [vintage.recorded, vintage]));
  const last = Math.max(...byPeriod.keys());
  let begin = last;
  while (byPeriod.has(begin - 1)) begin -= 1;
  const run = vintages.length === 0 ? 0 : last - begin + 1;
  if (run < LEAST_VINTAGES) return { run, triangle: undefined };
  const inRun = Array.from({ length: run }, (_, i) => byPeriod.get(begin + i) as KnownThen);
  const soonest = Math.min(...inRun.map((vintage) => vintage.recorded - lastKnown(vintage)));
  if (!Number.isFinite(soonest)) return { run, triangle: undefined };
  const longestDelay = Math.floor((run - 1) / 2);
  const columns = longestDelay + 1;
  const first = begin - soonest;
  const counts = new Float64Array(run * columns).fill(Number.NaN);
  for (let row = 0; row < run; row += 1) {
    // From the newest back: what stands now bounds what was in before.
    let standing = countAt(inRun[run - 1], first + row);
    const reached = Math.min(longestDelay, run - 1 - row);
    for (let delay = reached; delay >= 0; delay -= 1) {
      const before =
        delay === 0 ? 0 : Math.min(standing, countAt(inRun[row + delay - 1], first + row));
      counts[row * columns + delay] = standing - before;
      standing = before;
    }
  }
  return { run, triangle: { first, now: last - soonest, longestDelay, counts } };
};

/** The last period with a count, or a period before all others. */
const lastKnown = ({ first, counts }: KnownThen): number => {
  for (let i = counts.length - 1; i >= 0; i -= 1)
    if (!Number.isNaN(counts[i] as number)) return first + i;
  return Number.NEGATIVE_INFINITY;
};

/** Nothing was in where no count was known. */
const countAt = (vintage: KnownThen | undefined, period: number): number => {
  const count = vintage?.counts[period - vintage.first] ?? Number.NaN;
  return Number.isNaN(count) ? 0 : count;
};
