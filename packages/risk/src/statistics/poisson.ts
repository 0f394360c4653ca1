import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteGamma } from './incomplete-gamma.ts';
import { normalQuantile } from './normal.ts';
import { poissonDensity } from './saddle-point.ts';

export { poissonDensity } from './saddle-point.ts';

/** Probability that a Poisson count is at most x (DLMF 8.4.10). */
export const poissonBelow = (x: number, mean: number): number =>
  x < 0 ? 0 : incompleteGamma(Math.floor(x) + 1, mean).upper;

/** Probability that a Poisson count is above x. */
export const poissonAbove = (x: number, mean: number): number =>
  x < 0 ? 1 : incompleteGamma(Math.floor(x) + 1, mean).lower;

/** The smallest count that a Poisson variable exceeds with a probability of at most 1 - p. */
export const poissonQuantile = (p: number, mean: number): number =>
  discreteQuantile(p, normalQuantile(p), {
    mean,
    deviation: Math.sqrt(mean),
    skewness: 1 / Math.sqrt(mean),
    density: (x) => poissonDensity(x, mean),
    below: (x) => poissonBelow(x, mean),
  });
