import { logGamma, stirlingError } from './gamma.ts';

/*
 * Poisson and binomial probabilities by their saddle point: the great terms of x ln(mu) - mu - ln x! cancel on paper
 * and not in the computer, so that nothing is lost where counts are in the millions.
 * C. Loader, Fast and accurate computation of binomial probabilities, 2000.
 */

/** ln x! less Stirling's formula. */
const errorOf = (x: number): number =>
  x >= 16
    ? stirlingError(x)
    : logGamma(x + 1) - (x + 0.5) * Math.log(x) + x - 0.5 * Math.log(2 * Math.PI);

/** x ln(x / mean) + mean - x, which is near zero where the two are close. */
const deviancePart = (x: number, mean: number): number => {
  const v = (x - mean) / (x + mean);
  if (!(Math.abs(v) < 0.1)) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * v;
  let power = 2 * x * v;
  for (let j = 1; ; j += 1) {
    power *= v * v;
    const next = sum + power / (2 * j + 1);
    if (next === sum) return sum;
    sum = next;
  }
};

/** mean^x e^-mean / x! for real x >= 0, with x! the gamma function at x + 1. */
export const poissonDensity = (x: number, mean: number): number => {
  if (mean === 0) return x === 0 ? 1 : 0;
  if (x === 0) return Math.exp(-mean);
  return Math.exp(-errorOf(x) - deviancePart(x, mean)) / Math.sqrt(2 * Math.PI * x);
};

/** n! / (x! (n - x)!) p^x (1 - p)^(n - x) for real x from 0 to n; `q` is 1 - p, given apart so that nothing is lost. */
export const binomialDensity = (x: number, n: number, p: number, q: number): number => {
  if (p === 0) return x === 0 ? 1 : 0;
  if (q === 0) return x === n ? 1 : 0;
  // Near the ends the logarithm of one factor is all there is.
  if (x === 0) return n === 0 ? 1 : Math.exp(p < 0.1 ? n * Math.log1p(-p) : n * Math.log(q));
  if (x === n) return Math.exp(q < 0.1 ? n * Math.log1p(-q) : n * Math.log(p));
  const exponent =
    errorOf(n) - errorOf(x) - errorOf(n - x) - deviancePart(x, n * p) - deviancePart(n - x, n * q);
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * x * (n - x)));
};
