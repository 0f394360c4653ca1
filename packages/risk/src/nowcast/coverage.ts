import { type NowcastOptions, nowcast, usualLevels } from './nowcast.ts';
import type { ReportingTriangle } from './triangle.ts';

/** How earlier nowcasts of a triangle have done, each made of no more than was known then. */
export interface NowcastCoverage {
  /** Nowcasts of periods that were not complete then and are now. */
  readonly values: number;
  /** How many of them lie in each interval. */
  readonly levels: readonly { readonly level: number; readonly held: number }[];
  /** Mean distance between expected and later values; NaN without values. */
  readonly error: number;
  /** The same of what was reported: what it is to look at the newest counts as they are. */
  readonly errorAsReported: number;
}

/** Makes the nowcasts that were possible in each earlier period, and compares them with the later counts. */
export const nowcastCoverage = (
  triangle: ReportingTriangle,
  options: NowcastOptions = {},
): NowcastCoverage => {
  const { first, now, longestDelay } = triangle;
  const { levels = usualLevels } = options;
  const held = levels.map(() => 0);
  let values = 0;
  let [error, errorAsReported] = [0, 0];
  for (let then = first; then < now; then += 1)
    for (const { period, reported, expected, intervals } of nowcast(
      asKnownIn(triangle, then),
      options,
    )) {
      const isJudged = then - period < longestDelay && now - period >= longestDelay;
      if (!isJudged || Number.isNaN(expected)) continue;
      const came = reportedOf(triangle, period);
      values += 1;
      error += Math.abs(expected - came);
      errorAsReported += Math.abs(reported - came);
      intervals.forEach(({ lower, upper }, i) => {
        if (came >= lower && came <= upper) held[i] = (held[i] as number) + 1;
      });
    }
  return {
    values,
    levels: levels.map((level, i) => ({ level, held: held[i] as number })),
    error: error / values,
    errorAsReported: errorAsReported / values,
  };
};

/** The triangle without what came after a period. */
const asKnownIn = (
  { first, longestDelay, counts }: ReportingTriangle,
  then: number,
): ReportingTriangle => {
  const columns = longestDelay + 1;
  return {
    first,
    longestDelay,
    now: then,
    counts: counts
      .slice(0, (then - first + 1) * columns)
      .map((count, place) =>
        Math.floor(place / columns) + (place % columns) > then - first ? Number.NaN : count,
      ),
  };
};

const reportedOf = ({ first, longestDelay, counts }: ReportingTriangle, period: number): number =>
  counts
    .subarray((period - first) * (longestDelay + 1), (period - first + 1) * (longestDelay + 1))
    .reduce((sum, count) => sum + count, 0);
