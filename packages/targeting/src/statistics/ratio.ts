import { type Interval, Z95 } from './wilson.ts';

/** A part and its total. */
export interface Counted {
  readonly count: number;
  readonly of: number;
}

/**
 * The ratio of two shares and its interval of 95 in 100 on the scale of logarithms; undefined where either side has
 * nobody, or no event was counted on both. With no event on one side half an event is added to each side, so that the
 * ratio stays finite and its interval wide.
 * Source: D. Katz et al., Biometrics 34 (1978) 469-474; the half after J. B. S. Haldane (1956).
 */
export const ratioInterval = (
  one: Counted,
  other: Counted,
): { readonly ratio: number; readonly interval: Interval } | undefined => {
  if (one.of === 0 || other.of === 0 || one.count + other.count === 0) return undefined;
  const half = one.count === 0 || other.count === 0 ? 0.5 : 0;
  const [a, n] = [one.count + half, one.of + half];
  const [b, m] = [other.count + half, other.of + half];
  const ratio = a / n / (b / m);
  const width = Z95 * Math.sqrt(Math.max(0, 1 / a - 1 / n + 1 / b - 1 / m));
  return { ratio, interval: { lower: ratio * Math.exp(-width), upper: ratio * Math.exp(width) } };
};
