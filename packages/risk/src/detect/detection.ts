/** The counts of one series as the methods take them. */
export interface Observed {
  /** Counts in order; not a number where nothing was reported. */
  readonly counts: Float64Array;
  /** Periods in a year: 52, 12 or 365. */
  readonly perYear: number;
}

/** What a method says of the points it looked at; all arrays are of the same length. */
export interface Detection {
  /** Places in the counts, from 0. */
  readonly at: Int32Array;
  /** What was to be expected; not a number where the method could not say. */
  readonly expected: Float64Array;
  /** The greatest count that gives no alarm; not a number where the method could not say. */
  readonly upperBound: Float64Array;
  /** How far above expectation in units of the bound, or the statistic of a control chart. */
  readonly score: Float64Array;
  /** Probability of such a count or a higher one where nothing has changed; not a number where a method has none. */
  readonly pValue: Float64Array;
  /** 1 where there is an alarm, 0 where there is none, -1 where the method could not say. */
  readonly alarm: Int8Array;
}

/** The points to look at: of those asked for, or all, the ones that lie in the series and have enough history. */
export const monitored = (
  counts: Float64Array,
  first: number,
  range: readonly number[] | undefined,
): Int32Array =>
  range === undefined
    ? Int32Array.from({ length: Math.max(0, counts.length - first) }, (_, index) => first + index)
    : Int32Array.from(
        range.filter((position) => position > first && position <= counts.length),
        (position) => position - 1,
      );

/** Arrays for what a method will say of some points, filled with "cannot say". */
export const emptyDetection = (at: Int32Array): Detection => {
  const unknown = () => new Float64Array(at.length).fill(Number.NaN);
  return {
    at,
    expected: unknown(),
    upperBound: unknown(),
    score: unknown(),
    pValue: unknown(),
    alarm: new Int8Array(at.length).fill(-1),
  };
};

/** Whether a count exceeds a bound, or -1 where one of them is unknown. */
export const exceeds = (count: number, upper: number): -1 | 0 | 1 => {
  if (Number.isNaN(count) || Number.isNaN(upper)) return -1;
  return count > upper ? 1 : 0;
};
