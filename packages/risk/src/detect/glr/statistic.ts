import type { Mode } from '../detection.ts';

/**
 * Log-likelihood ratios of a change in level: counts of the given means against counts whose means are all e^shift times
 * as great. `alpha` is the inverse of the size of a negative binomial count, zero for Poisson counts.
 */

/** A stretch of a chart: what was observed and what was expected. */
export interface Stretch {
  readonly counts: Float64Array;
  readonly means: Float64Array;
}

/** How a level may change: up, or down. */
export type Direction = 'inc' | 'dec';

/** The log-likelihood ratio of one count for a given shift. */
export const ratioOf = (count: number, mean: number, shift: number, alpha: number): number =>
  alpha === 0
    ? shift * count - mean * Math.expm1(shift)
    : shift * count - (count + 1 / alpha) * spread(mean, shift, alpha);

/** The count at which the ratio reaches a value. */
export const countForRatio = (
  value: number,
  mean: number,
  shift: number,
  alpha: number,
): number => {
  if (alpha === 0) return (value + mean * Math.expm1(shift)) / shift;
  const part = spread(mean, shift, alpha);
  return (value + part / alpha) / (shift - part);
};

/** ln((1 + alpha mean e^shift) / (1 + alpha mean)). */
const spread = (mean: number, shift: number, alpha: number): number =>
  Math.log1p((alpha * mean * Math.expm1(shift)) / (1 + alpha * mean));

/** How the greatest ratio is looked for. */
export interface Search {
  /** Inverse size of the counts. */
  readonly alpha: number;
  readonly direction: Direction;
  /** R's search for the shift of negative binomial counts fails after a great jump, and R reports no change. */
  readonly mode: Mode;
  /** The shift found last, from where R looks for the next one; {@link FIRST_SHIFT} at the start of a chart. */
  shift: number;
}

/** Where R begins to look for a shift. */
export const FIRST_SHIFT = 0.5;

/**
 * The greatest log-likelihood ratio over all shifts in a direction, for the counts from `first` up to and with `last`; zero
 * where no shift in that direction helps.
 */
export const greatestRatio = (
  { counts, means }: Stretch,
  first: number,
  last: number,
  search: Search,
): number => {
  const { alpha, direction, mode } = search;
  const observed = sum(counts, first, last);
  const towards = direction === 'inc' ? 1 : -1;
  if (alpha === 0) {
    // The best shift of Poisson counts is in closed form.
    const excess = observed - sum(means, first, last);
    if (excess * towards <= 0) return 0;
    const own = observed > 0 ? observed * Math.log(observed / (observed - excess)) : 0;
    return own - excess;
  }
  const slopeOf = (shift: number) => slope(counts, means, first, last, shift, alpha);
  if (slopeOf(0).slope * towards <= 0) return 0;
  const best = mode === 'as-r' ? freeSearch(slopeOf, search.shift) : heldSearch(slopeOf);
  search.shift = best * towards > 0 ? best : 0;
  if (search.shift === 0) return 0;
  let ratio = 0;
  for (let t = first; t <= last; t += 1)
    ratio += ratioOf(counts[t] as number, means[t] as number, best, alpha);
  return ratio;
};

const sum = (values: Float64Array, first: number, last: number): number => {
  let total = 0;
  for (let t = first; t <= last; t += 1) total += values[t] as number;
  return total;
};

/** A shift that leaves nothing of a level: where nothing was counted, the best one lies below all others. */
const FLOOR = -50;

/** Derivatives of the summed log-likelihood ratio by the shift. */
const slope = (
  counts: Float64Array,
  means: Float64Array,
  first: number,
  last: number,
  shift: number,
  alpha: number,
): { slope: number; curvature: number } => {
  let sum = 0;
  let curvature = 0;
  const factor = Math.exp(shift);
  for (let t = first; t <= last; t += 1) {
    const mean = (means[t] as number) * factor;
    const count = counts[t] as number;
    const below = 1 + alpha * mean;
    sum += (count - mean) / below;
    curvature += (mean * (1 + alpha * count)) / (below * below);
  }
  return { slope: sum, curvature };
};

/** Slope and curvature of the likelihood at a shift. */
type SlopeOf = (shift: number) => { readonly slope: number; readonly curvature: number };

/** Newton's rule as R has it: far from the greatest likelihood it overshoots and may not come back. */
const freeSearch = (slopeOf: SlopeOf, start: number): number => {
  let shift = start;
  for (let step = 0; step < 200; step += 1) {
    const { slope, curvature } = slopeOf(shift);
    const next = shift + slope / curvature;
    if (Math.abs(next - shift) < 1e-12) return next;
    shift = next;
  }
  return shift;
};

/** Newton's rule held between bounds that close in: the likelihood has one greatest value. */
const heldSearch = (slopeOf: SlopeOf): number => {
  let low = FLOOR;
  let high = -FLOOR;
  let shift = 0;
  for (let step = 0; step < 200; step += 1) {
    const { slope, curvature } = slopeOf(shift);
    if (slope > 0) low = shift;
    else high = shift;
    const newton = shift + slope / curvature;
    const next = newton > low && newton < high ? newton : (low + high) / 2;
    if (Math.abs(next - shift) < 1e-12) return next;
    shift = next;
  }
  return shift;
};
