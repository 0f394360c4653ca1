import { normalQuantile } from '../../statistics/normal.ts';
import { emptyDetection, type Mode, monitored, type Observed } from '../detection.ts';
import { type FarringtonDetection, gather, lastCounts, saturatedParts } from './flexible.ts';
import { rowsFor } from './log-linear.ts';
import { FarringtonModel } from './model.ts';
import { seasonsByDistance } from './seasons.ts';
import { deltaThreshold, type PowerTransformation } from './threshold.ts';

/** Options of {@link farrington}, named as in R surveillance's `farrington`. */
export interface FarringtonOptions {
  /** Positions to monitor, from 1; all with enough history where left out. */
  readonly range?: readonly number[];
  /** Years back. */
  readonly b: number;
  /** Half width of the window around the same time of the year, in periods. */
  readonly w: number;
  readonly reweight: boolean;
  /** Probability of a count outside the bounds on either side: half of it above. */
  readonly alpha: number;
  readonly trend: boolean;
  readonly limit54: readonly [number, number];
  readonly powertrans: PowerTransformation;
  /** With too few counts for an alarm, R gives a bound of zero; the corrected method gives no bound. */
  readonly mode: Mode;
}

/** The defaults of R surveillance. */
export const farringtonDefaults: FarringtonOptions = {
  b: 5,
  w: 3,
  reweight: true,
  alpha: 0.05,
  trend: true,
  limit54: [5, 4],
  powertrans: '2/3',
  mode: 'as-r',
};

/**
 * The method of Farrington et al. 1996 (Journal of the Royal Statistical Society A, 159:547-563): each point is compared with
 * the same weeks of the years before. Equal to R surveillance 1.24.1; deviations: docs/reference/detection.md.
 */
export const farrington = (
  { counts, perYear }: Observed,
  given: Partial<FarringtonOptions> = {},
): FarringtonDetection => {
  const options = { ...farringtonDefaults, ...given };
  const { b, w, alpha, limit54, powertrans } = options;
  const at = monitored(counts, perYear * b + w, options.range);
  const detection: FarringtonDetection = {
    ...emptyDetection(at),
    dispersion: new Float64Array(at.length).fill(Number.NaN),
    slope: new Float64Array(at.length).fill(Number.NaN),
  };
  const seasons = seasonsByDistance(perYear, { b, w, noPeriods: 1, leftOut: w });
  const rows = rowsFor(seasons.length);
  const model = new FarringtonModel(seasons.length, 0, {
    ...options,
    weightsThreshold: 1,
    pThresholdTrend: 0.05,
    slopeDispersion: 'working',
    errorDispersion: 'floored',
  });
  const saturated = saturatedParts(counts);
  const z = normalQuantile(1 - alpha / 2);
  at.forEach((k, index) => {
    gather(rows, counts, saturated, seasons, k);
    const prediction = model.predict(rows);
    if (prediction === undefined) return;
    const count = counts[k] as number;
    const { upper, pValue } = deltaThreshold(count, prediction, z, powertrans);
    const mean = Math.exp(prediction.eta);
    detection.dispersion[index] = prediction.dispersion;
    detection.slope[index] = prediction.slope;
    detection.pValue[index] = pValue;
    detection.score[index] = (count - mean) / (upper - mean);
    detection.alarm[index] = Number.isNaN(count) ? -1 : 0;
    if (lastCounts(counts, k, limit54[1]) < limit54[0]) {
      if (options.mode === 'as-r') detection.upperBound[index] = 0;
      return;
    }
    detection.expected[index] = mean;
    detection.upperBound[index] = upper;
    if (count > upper) detection.alarm[index] = 1;
  });
  return detection;
};
