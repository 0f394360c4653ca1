import {
  negativeBinomialAbove,
  negativeBinomialDensity,
  negativeBinomialQuantile,
} from '../../statistics/negative-binomial.ts';
import { poissonAbove, poissonDensity, poissonQuantile } from '../../statistics/poisson.ts';
import { type Detection, emptyDetection, monitored, type Observed } from '../detection.ts';
import { gather, saturatedParts } from './flexible.ts';
import { type Rows, rowsFor } from './log-linear.ts';
import { FarringtonModel, type Prediction } from './model.ts';
import { seasonsByDistance } from './seasons.ts';

/** Options of {@link farringtonPredictive}; those of the flexible method have its names. */
export interface FarringtonPredictiveOptions {
  /** Positions to monitor, from 1; all with three years before them where left out. */
  readonly range?: readonly number[];
  /** Most years back; at least three. */
  readonly b: number;
  /** Half width of the window around the same time of the year, in periods. */
  readonly w: number;
  /** Seasons of a year. */
  readonly noPeriods: number;
  /** Periods before the monitored one that are left out. */
  readonly pastWeeksNotIncluded: number;
  /** Standardised residual above which a past count counts for less. */
  readonly weightsThreshold: number;
  /** Mid-p-value that is an alarm. */
  readonly alpha: number;
  /** Mid-p-value of a period that is an alarm where it and the one before it together are below alpha. */
  readonly confirm: number;
  /** Fewest counts for an alarm. */
  readonly least: number;
}

/** Chosen on simulated series of other seeds than the comparison with R: docs/reference/detection.md. */
export const farringtonPredictiveDefaults: FarringtonPredictiveOptions = {
  b: 10,
  w: 3,
  noPeriods: 10,
  pastWeeksNotIncluded: 26,
  weightsThreshold: 1.8,
  alpha: 0.006,
  confirm: 0.01,
  least: 2,
};

/** Fewer years give no model with a line of time. */
const LEAST_YEARS = 3;

/**
 * The model of the flexible method (Noufaily et al. 2013) with another bound and more of the past: ours. As many years as
 * there are, up to b, and less weight already on smaller outbreaks of the past. The bound is drawn from the predictive
 * distribution, negative binomial with the error of the mean in its variance, by the mid-p-value (Lancaster, JASA 1961,
 * 56:223-234), which of small counts is exceeded as often as it says, where the usual one is exceeded too rarely. A period
 * that is not enough alone is an alarm where it and the one before it are too much together: an outbreak lasts.
 */
export const farringtonPredictive = (
  observed: Observed,
  given: Partial<FarringtonPredictiveOptions> = {},
): Detection => {
  const options = { ...farringtonPredictiveDefaults, ...given };
  const { w, alpha, confirm, least } = options;
  const { counts, perYear } = observed;
  const detection = emptyDetection(monitored(counts, LEAST_YEARS * perYear + w, options.range));
  const expect = expectations(observed, options);
  detection.at.forEach((k, index) => {
    const own = expect(k);
    if (own === undefined) return;
    const count = counts[k] as number;
    const spread = own.dispersion + own.mean * own.error ** 2;
    const single = firstBelow(alpha, own.mean, spread);
    const second = Math.max(
      firstBelow(confirm, own.mean, spread),
      withBefore(own, expect(k - 1), counts[k - 1] as number, alpha),
    );
    const upper = Math.max(least, Math.min(single, second)) - 1;
    detection.expected[index] = own.mean;
    detection.upperBound[index] = upper;
    if (Number.isNaN(count)) return;
    detection.score[index] = (count - own.mean) / (upper - own.mean);
    detection.pValue[index] = midP(count, own.mean, spread);
    detection.alarm[index] = count > upper ? 1 : 0;
  });
  return detection;
};

/** What is expected at a point. */
interface Expected {
  readonly mean: number;
  readonly dispersion: number;
  /** Error of the logarithm of the mean. */
  readonly error: number;
}

/** The count from which on a period is too much together with the one before it; none where that one is not known. */
const withBefore = (
  own: Expected,
  before: Expected | undefined,
  countBefore: number,
  alpha: number,
): number => {
  if (before === undefined || Number.isNaN(countBefore)) return Number.POSITIVE_INFINITY;
  const mean = own.mean + before.mean;
  const dispersion = (own.dispersion * own.mean + before.dispersion * before.mean) / mean;
  return firstBelow(alpha, mean, dispersion + mean * own.error ** 2) - countBefore;
};

/** Models by how many years they have; the last two expectations are kept, as each is asked for twice. */
const expectations = (
  { counts, perYear, exposure }: Observed,
  options: FarringtonPredictiveOptions,
): ((k: number) => Expected | undefined) => {
  const { b, w, noPeriods, weightsThreshold, pastWeeksNotIncluded } = options;
  const saturated = saturatedParts(counts);
  const models = new Map<number, { seasons: Int16Array; rows: Rows; model: FarringtonModel }>();
  const modelOf = (years: number) => {
    const seasons = seasonsByDistance(perYear, {
      b: years,
      w,
      noPeriods,
      leftOut: pastWeeksNotIncluded,
    });
    const model = new FarringtonModel(seasons.length, noPeriods - 1, {
      reweight: true,
      weightsThreshold,
      trend: true,
      pThresholdTrend: 1,
      b: years,
      slopeDispersion: 'floored',
      errorDispersion: 'floored',
    });
    return { seasons, rows: rowsFor(seasons.length), model };
  };
  const kept = new Map<number, Expected | undefined>();
  return (k) => {
    if (kept.has(k)) return kept.get(k);
    const years = Math.min(b, Math.floor((k - w) / perYear));
    let found: Expected | undefined;
    if (years >= LEAST_YEARS) {
      const { seasons, rows, model } = models.get(years) ?? modelOf(years);
      models.set(years, { seasons, rows, model });
      gather(rows, counts, saturated, seasons, k, exposure);
      found = expectedOf(model.predict(rows));
    }
    kept.delete(k - 2);
    kept.set(k, found);
    return found;
  };
};

const expectedOf = (prediction: Prediction | undefined): Expected | undefined =>
  prediction === undefined
    ? undefined
    : {
        mean: Math.max(Math.exp(prediction.eta), Number.EPSILON),
        dispersion: prediction.dispersion,
        // A season without any count has an error that says nothing.
        error: Math.min(prediction.error, MOST_ERROR),
      };

/** A mean that may as well be e times as great is not known at all. */
const MOST_ERROR = 1;

/** The least count whose mid-p-value is at most alpha. */
const firstBelow = (alpha: number, mean: number, spread: number): number => {
  const quantile =
    spread > 1
      ? negativeBinomialQuantile(1 - alpha, mean / (spread - 1), mean)
      : poissonQuantile(1 - alpha, mean);
  return midP(quantile, mean, spread) <= alpha ? quantile : quantile + 1;
};

/** Probability of more than a count, and half of that of the count itself; `spread` is variance over mean. */
const midP = (count: number, mean: number, spread: number): number => {
  if (spread <= 1) return poissonAbove(count, mean) + poissonDensity(count, mean) / 2;
  const size = mean / (spread - 1);
  return negativeBinomialAbove(count, size, mean) + negativeBinomialDensity(count, size, mean) / 2;
};
