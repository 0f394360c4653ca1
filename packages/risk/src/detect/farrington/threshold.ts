import {
  negativeBinomialAbove,
  negativeBinomialQuantile,
} from '../../statistics/negative-binomial.ts';
import { normalAbove } from '../../statistics/normal.ts';
import { poissonAbove, poissonQuantile } from '../../statistics/poisson.ts';
import type { Prediction } from './model.ts';

/** The power after which a count is taken as normal. */
export type PowerTransformation = '2/3' | '1/2' | 'none';

/** How the bound is drawn from a prediction. */
export type ThresholdMethod = 'delta' | 'nbPlugin' | 'muan';

/** A bound, and how probable the count or a higher one was. */
export interface Threshold {
  upper: number;
  pValue: number;
}

const powers: Readonly<Record<PowerTransformation, number>> = {
  '2/3': 2 / 3,
  '1/2': 1 / 2,
  none: 1,
};

/**
 * The bound of Farrington et al. 1996, 3.3: a power of the count is taken as normal, its variance by the delta method from
 * the dispersion and the error of the mean. `z` is the normal quantile of the bound. Never below zero.
 */
export const deltaThreshold = (
  count: number,
  { eta, error, dispersion }: Prediction,
  z: number,
  transformation: PowerTransformation,
): Threshold => {
  const power = powers[transformation];
  // The floor of R's logarithmic link.
  const mean = Math.max(Math.exp(eta), Number.EPSILON);
  const tau = dispersion + mean * error * error;
  const centre = mean ** power;
  const deviation = power * mean ** (power - 0.5) * Math.sqrt(tau);
  return {
    upper: Math.max(0, centre + z * deviation) ** (1 / power),
    pValue: normalAbove((count ** power - centre) / deviation),
  };
};

/**
 * The bounds of Noufaily et al. 2013, 3.4: the quantile of a negative binomial count with the mean predicted (`nbPlugin`), or
 * with the upper limit of that mean (`muan`); Poisson without overdispersion.
 */
export const quantileThreshold = (
  count: number,
  { eta, error, dispersion }: Prediction,
  z: number,
  alpha: number,
  method: 'nbPlugin' | 'muan',
): Threshold => {
  const mean = Math.exp(method === 'muan' ? eta + z * error : eta);
  // A season without any count has a mean whose upper limit is anything.
  if (mean === Number.POSITIVE_INFINITY) return { upper: Number.NaN, pValue: Number.NaN };
  if (dispersion <= 1)
    return { upper: poissonQuantile(1 - alpha, mean), pValue: poissonAbove(count - 1, mean) };
  const size = mean / (dispersion - 1);
  return {
    upper: negativeBinomialQuantile(1 - alpha, size, mean),
    pValue: negativeBinomialAbove(count - 1, size, mean),
  };
};
