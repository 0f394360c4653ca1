import { normalQuantile } from '../../statistics/normal.ts';
import {
  type Detection,
  emptyDetection,
  exceeds,
  type Mode,
  monitored,
  type Observed,
} from '../detection.ts';
import { type Rows, rowsFor } from './log-linear.ts';
import { type DispersionKind, FarringtonModel } from './model.ts';
import { seasonsByDistance } from './seasons.ts';
import {
  deltaThreshold,
  type PowerTransformation,
  quantileThreshold,
  type ThresholdMethod,
} from './threshold.ts';

/** Options of {@link farringtonFlexible}, named as in R surveillance's `farringtonFlexible`. */
export interface FarringtonFlexibleOptions {
  /** Positions to monitor, from 1; all with enough history where left out. */
  readonly range?: readonly number[];
  /** Years back. */
  readonly b: number;
  /** Half width of the window around the same time of the year, in periods. */
  readonly w: number;
  readonly reweight: boolean;
  /** Standardised residual above which a past count counts for less. */
  readonly weightsThreshold: number;
  /** Probability of a false alarm, one-sided. */
  readonly alpha: number;
  readonly trend: boolean;
  readonly pThresholdTrend: number;
  /** No alarm with fewer than the first number of counts in as many last periods as the second says. */
  readonly limit54: readonly [number, number];
  readonly powertrans: PowerTransformation;
  /** Seasons of a year. */
  readonly noPeriods: number;
  /** Periods before the monitored one that are left out; w where null. */
  readonly pastWeeksNotIncluded: number | null;
  readonly thresholdMethod: ThresholdMethod;
  /**
   * After reweighting, R takes the dispersion by prior weights and without floor for the error of the mean and the test
   * of the line; corrected is the dispersion of the model for all.
   */
  readonly mode: Mode;
  /**
   * With `nbPlugin` and `muan`, R subtracts the logarithm of the mean from counts in its score; corrected subtracts the
   * mean. Alarms are the same.
   */
  readonly scores: Mode;
}

/** The defaults of R surveillance, with the corrected score. */
export const farringtonFlexibleDefaults: FarringtonFlexibleOptions = {
  b: 5,
  w: 3,
  reweight: true,
  weightsThreshold: 2.58,
  alpha: 0.05,
  trend: true,
  pThresholdTrend: 0.05,
  limit54: [5, 4],
  powertrans: '2/3',
  noPeriods: 1,
  pastWeeksNotIncluded: null,
  thresholdMethod: 'delta',
  mode: 'as-r',
  scores: 'corrected',
};

/** What the method says, with the model behind it. */
export interface FarringtonDetection extends Detection {
  /** Dispersion, at least one. */
  readonly dispersion: Float64Array;
  /** Slope by period on the logarithmic scale; not a number where the model has no line. */
  readonly slope: Float64Array;
}

/**
 * The improved Farrington method (Noufaily et al., Statistics in Medicine 2013, 32:1206-1222): each point is compared with a
 * quasi-Poisson regression on the years before it, with seasons, a line of time and less weight on past outbreaks. Equal to R
 * surveillance 1.24.1; where R errs and why both are kept: docs/reference/detection.md.
 */
export const farringtonFlexible = (
  observed: Observed,
  given: Partial<FarringtonFlexibleOptions> = {},
): FarringtonDetection => {
  const options = { ...farringtonFlexibleDefaults, ...given };
  const { b, w, noPeriods, alpha, limit54, thresholdMethod, powertrans } = options;
  const { counts, perYear, exposure } = observed;
  const at = monitored(counts, perYear * b + w, options.range);
  const detection: FarringtonDetection = {
    ...emptyDetection(at),
    dispersion: new Float64Array(at.length).fill(Number.NaN),
    slope: new Float64Array(at.length).fill(Number.NaN),
  };
  const seasons = seasonsByDistance(perYear, {
    b,
    w,
    noPeriods,
    leftOut: options.pastWeeksNotIncluded ?? w,
  });
  const rows = rowsFor(seasons.length);
  const dispersion = dispersionOf(options);
  const model = new FarringtonModel(seasons.length, noPeriods - 1, {
    ...options,
    slopeDispersion: dispersion,
    errorDispersion: dispersion,
  });
  const saturated = saturatedParts(counts);
  const z = normalQuantile(1 - alpha);
  at.forEach((k, index) => {
    gather(rows, counts, saturated, seasons, k, exposure);
    const prediction = model.predict(rows);
    if (prediction === undefined) return;
    detection.dispersion[index] = prediction.dispersion;
    detection.slope[index] = prediction.slope;
    const count = counts[k] as number;
    const { upper, pValue } =
      thresholdMethod === 'delta'
        ? deltaThreshold(count, prediction, z, powertrans)
        : quantileThreshold(count, prediction, z, alpha, thresholdMethod);
    const mean = Math.max(Math.exp(prediction.eta), Number.EPSILON);
    const origin = thresholdMethod !== 'delta' && options.scores === 'as-r' ? prediction.eta : mean;
    const score = (count - origin) / (upper - origin);
    detection.pValue[index] = pValue;
    detection.score[index] = score;
    detection.alarm[index] = Number.isNaN(count) ? -1 : 0;
    if (lastCounts(counts, k, limit54[1]) < limit54[0]) return;
    detection.expected[index] = mean;
    detection.upperBound[index] = upper;
    detection.alarm[index] = exceeds(count, upper);
  });
  return detection;
};

const dispersionOf = (options: FarringtonFlexibleOptions): DispersionKind => {
  if (options.mode === 'corrected') return 'floored';
  return options.reweight ? 'prior' : 'working';
};

/** y ln y - y of each count. */
export const saturatedParts = (counts: Float64Array): Float64Array =>
  counts.map((count) => (count > 0 ? count * Math.log(count) - count : 0));

/**
 * The rows of the model for the point k: what was reported in the seasons before it. With an exposure a row counts for what
 * it would be under that of k; where one of the two is not known the row is left out.
 */
export const gather = (
  rows: Rows,
  counts: Float64Array,
  saturated: Float64Array,
  seasons: Int16Array,
  k: number,
  exposure?: Float64Array,
): void => {
  let length = 0;
  for (let distance = seasons.length - 1; distance > 0; distance -= 1) {
    const season = seasons[distance] as number;
    const count = counts[k - distance] as number;
    if (season < 0 || Number.isNaN(count)) continue;
    if (exposure !== undefined) {
      const offset = Math.log((exposure[k - distance] as number) / (exposure[k] as number));
      if (!Number.isFinite(offset)) continue;
      rows.offset[length] = offset;
    }
    rows.count[length] = count;
    rows.saturated[length] = saturated[k - distance] as number;
    rows.time[length] = -distance;
    rows.level[length] = season;
    length += 1;
  }
  rows.length = length;
};

/** Sum of the last counts up to and with k, without those that were not reported. */
export const lastCounts = (counts: Float64Array, k: number, periods: number): number => {
  let sum = 0;
  for (let i = Math.max(0, k - periods + 1); i <= k; i += 1) {
    const count = counts[i] as number;
    if (!Number.isNaN(count)) sum += count;
  }
  return sum;
};
