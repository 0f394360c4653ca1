import { incompleteGamma } from './incomplete-gamma.ts';

/** Density of the standard normal distribution. */
const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);

/** Probability that a standard normal variable lies above z, exact far out (DLMF 7.11.2). */
export const normalAbove = (z: number): number => {
  if (Number.isNaN(z)) return Number.NaN;
  const { lower, upper } = incompleteGamma(0.5, 0.5 * z * z);
  return z > 0 ? 0.5 * upper : 0.5 + 0.5 * lower;
};

/**
 * The point below which a standard normal variable lies with probability p: infinite for 0 and 1, not a number
 * outside. Starts from Abramowitz and Stegun 26.2.23 and ends when Halley's step moves no more.
 */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0.5) return 0;
  // The tail is solved for, where p itself is exact; above the middle by symmetry.
  const tail = Math.min(p, 1 - p);
  if (tail === 0) return p === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const t = Math.sqrt(-2 * Math.log(tail));
  let z =
    t -
    (2.515517 + t * (0.802853 + t * 0.010328)) /
      (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
  for (let step = 0; step < 4; step += 1) {
    const ratio = (normalAbove(z) - tail) / normalDensity(z);
    z += ratio / (1 - 0.5 * z * ratio);
  }
  return p < 0.5 ? -z : z;
};
