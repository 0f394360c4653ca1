/** A distribution on 0, 1, 2, ... */
export interface Discrete {
  readonly mean: number;
  readonly deviation: number;
  /** Skewness, for the first guess. */
  readonly skewness: number;
  readonly density: (x: number) => number;
  readonly below: (x: number) => number;
}

/** How far a quantile is walked to one by one. */
const WALK = 24;

/** So far a walk goes at most. */
const LONGEST = 4 * WALK;

/** A mean beyond any count of persons, where a quantile is that of the normal distribution. */
const LARGE = 1e12;

/**
 * The smallest count whose probability of not being exceeded is at least p. `z` is the normal quantile of p: the first
 * guess is that of Cornish and Fisher (1938), Newton's leaps between bounds that close in come near, and the rest is walked.
 */
export const discreteQuantile = (p: number, z: number, distribution: Discrete): number => {
  const { mean, deviation, skewness } = distribution;
  if (!(p >= 0 && p <= 1) || Number.isNaN(mean)) return Number.NaN;
  if (p === 0 || mean === 0) return 0;
  if (p === 1 || !Number.isFinite(deviation)) return Number.POSITIVE_INFINITY;
  if (mean > LARGE) return Math.ceil(mean + z * deviation);
  // A sum that rounds to just below p counts as p: left-continuous, as the definition is.
  const target = p * (1 - 64 * Number.EPSILON);
  // Too low, and high enough.
  let low = -1;
  let high = Number.POSITIVE_INFINITY;
  let x = Math.max(0, Math.floor(mean + deviation * (z + (skewness * (z * z - 1)) / 6) + 0.5));
  for (let stride = deviation + 1; ; stride *= 2) {
    const sum = distribution.below(x);
    if (sum >= target) high = x;
    else low = x;
    const gap = (target - sum) / distribution.density(x);
    if (Math.abs(gap) <= WALK) {
      const found = walked(x, sum, target, distribution);
      if (found !== undefined) return found;
      // Probabilities fall faster than at x: the search continues in leaps from where the walk stopped.
      low = Math.max(low, x + LONGEST);
    }
    const leap = Math.round(x + gap);
    if (leap > low && leap < high) x = leap;
    else if (high === Number.POSITIVE_INFINITY) x = Math.ceil(low + stride);
    else x = Math.floor(low + (high - low) / 2);
    // Nothing lies between: next to each other, or as close as numbers of that size are.
    if (x <= low || x >= high) return high;
  }
};

/** Goes one by one from x, where the probability of not being exceeded is `sum`; undefined where the way up is too long. */
const walked = (
  x: number,
  sum: number,
  target: number,
  { density }: Discrete,
): number | undefined => {
  let at = x;
  let reached = sum;
  for (let step = 0; reached < target && step < LONGEST; step += 1) {
    at += 1;
    reached += density(at);
  }
  if (reached < target) return undefined;
  while (at > 0 && reached - density(at) >= target) {
    reached -= density(at);
    at -= 1;
  }
  return at;
};
