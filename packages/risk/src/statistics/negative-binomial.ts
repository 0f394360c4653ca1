import { discreteQuantile } from './discrete-quantile.ts';
import { incompleteBeta } from './incomplete-beta.ts';
import { normalQuantile } from './normal.ts';
import { binomialDensity } from './saddle-point.ts';

/**
 * Probability of x under the negative binomial distribution of mean `mean` and variance mean + mean^2 / size
 * (Johnson, Kemp and Kotz, Univariate discrete distributions, 2005, 5.1).
 */
export const negativeBinomialDensity = (x: number, size: number, mean: number): number => {
  if (mean === 0) return x === 0 ? 1 : 0;
  const q = mean / (size + mean);
  if (x === 0) return Math.exp(-size * Math.log1p(mean / size));
  return (size / (size + x)) * binomialDensity(size, size + x, size / (size + mean), q);
};

/** Probability that such a count is at most x (DLMF 8.17.5). */
export const negativeBinomialBelow = (x: number, size: number, mean: number): number =>
  x < 0
    ? 0
    : incompleteBeta(size, Math.floor(x) + 1, size / (size + mean), mean / (size + mean)).lower;

/** Probability that such a count is above x. */
export const negativeBinomialAbove = (x: number, size: number, mean: number): number =>
  x < 0
    ? 1
    : incompleteBeta(size, Math.floor(x) + 1, size / (size + mean), mean / (size + mean)).upper;

/** The smallest count that such a variable exceeds with a probability of at most 1 - p. */
export const negativeBinomialQuantile = (p: number, size: number, mean: number): number => {
  const deviation = Math.sqrt(mean * (1 + mean / size));
  return discreteQuantile(p, normalQuantile(p), {
    mean,
    deviation,
    skewness: (1 + (2 * mean) / size) / deviation,
    density: (x) => negativeBinomialDensity(x, size, mean),
    below: (x) => negativeBinomialBelow(x, size, mean),
  });
};
