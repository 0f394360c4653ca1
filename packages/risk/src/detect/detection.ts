/** The counts of one series as the methods take them. */
export interface Observed {
  /** Counts in order; not a number where nothing was reported. */
  readonly counts: Float64Array;
  /** Periods in a year: 52, 12 or 365. */
  readonly perYear: number;
  /**
   * What the counts were made with, of the same length and in any unit: hours of patrols, travellers, days open. With it the
   * rate is judged, not the count. NaN or zero if it is unknown or absent: then the period cannot be judged.
   * `farringtonFlexible`, `farringtonPredictive` and `regimeAware` read it; `detect` says of the other methods that it cannot
   * say.
   */
  readonly exposure?: Float64Array;
}

/**
 * Where R surveillance errs, a method has two ways: `as-r` gives what R gives, error included, so that users of R get the same
 * results; `corrected` gives what the source of the method says. docs/reference/detection.md lists every place.
 */
export type Mode = 'as-r' | 'corrected';

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
  /** Probability of this count or a higher one without a change; NaN if a method does not give it. */
  readonly pValue: Float64Array;
  /** 1 for an alarm, 0 for no alarm, -1 if the method could not judge. */
  readonly alarm: Int8Array;
}

/** The points to judge: the requested ones, counted from 1, or all, if they have the needed number of points before them. */
export const monitored = (
  counts: Float64Array,
  history: number,
  range: readonly number[] | undefined,
): Int32Array =>
  range === undefined
    ? Int32Array.from({ length: Math.max(0, counts.length - history) }, (_, i) => history + i)
    : Int32Array.from(
        range.filter((position) => position > history && position <= counts.length),
        (position) => position - 1,
      );

/** The points a chart looks at: those asked for, or what follows on two years or the first half. */
export const charted = (
  { counts, perYear }: Observed,
  range: readonly number[] | undefined,
): Int32Array =>
  monitored(counts, range === undefined ? Math.min(2 * perYear, counts.length >> 1) : 0, range);

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
