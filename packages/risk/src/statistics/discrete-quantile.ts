/** A distribution on 0, 1, 2, ... */
export interface Discrete {
  readonly mean: number;
  readonly deviation: number;
  /** Skewness, for the first guess. */
  readonly skewness: number;
  readonly density: (x: number) => number;
  readonly below: (x: number) => number;
}

/** How far a quantile is walked to one by one before the next leap. */
const WALK = 24;

/**
 * The smallest count whose probability of not being exceeded is at least p. `z` is the normal quantile of p: the first
 * guess is that of Cornish and Fisher (1938), Newton's leaps come near, and the rest is walked.
 */
export const discreteQuantile = (p: number, z: number, distribution: Discrete): number => {
  const { mean, deviation, skewness, density, below } = distribution;
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0 || mean === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  // A sum that rounds to just below p counts as p: left-continuous, as the definition is.
  const target = p * (1 - 64 * Number.EPSILON);
  let x = Math.max(0, Math.floor(mean + deviation * (z + (skewness * (z * z - 1)) / 6) + 0.5));
  let sum = below(x);
  for (let leap = 0; leap < 64; leap += 1) {
    const gap = (target - sum) / density(x);
    if (!(Math.abs(gap) > WALK)) break;
    const limited = Math.sign(gap) * Math.min(Math.abs(gap), Math.max(WALK, deviation));
    x = Math.max(0, Math.round(x + limited));
    sum = below(x);
  }
  while (sum < target) {
    x += 1;
    sum += density(x);
  }
  while (x > 0 && sum - density(x) >= target) {
    sum -= density(x);
    x -= 1;
  }
  return x;
};
