/**
 * Where a rule comes from. The model is published as a framework without a scoring formula: `public` is what public sources
 * say, `ours` is what this project chose where they say nothing, and is never shown as the model's own.
 */
export type Basis = 'public' | 'ours';

/** A level of five: likelihood, magnitude, vulnerability, and what the tables make of them. */
export type Level5 = 1 | 2 | 3 | 4 | 5;

/** Every {@link Level5}. */
export const levels5: readonly Level5[] = [1, 2, 3, 4, 5];

/** Levels of impact, and ratings: the names that Reg. (EU) 2019/1896, Art. 34, gives to sections of the border. */
export const impactLevels = ['low', 'medium', 'high', 'critical'] as const;

/** One of {@link impactLevels}. */
export type ImpactLevel = (typeof impactLevels)[number];

/** How sure the analyst is: always beside likelihood, never part of it. */
export const confidences = ['low', 'moderate', 'high'] as const;

/** One of {@link confidences}. */
export type Confidence = (typeof confidences)[number];

/** Where a risk is going. */
export const directions = ['rising', 'stable', 'falling', 'new'] as const;

/** One of {@link directions}. */
export type Direction = (typeof directions)[number];

/** How far ahead an assessment looks, in months (ours). */
export const horizons = [1, 6, 24] as const;

/** One of {@link horizons}. */
export type Horizon = (typeof horizons)[number];

/**
 * Probability of each step of likelihood, from (inclusive) and below (exclusive); the last one includes 1. The words are
 * printed with these ranges. Ours: public texts use words without bounds.
 */
export const likelihoodRanges: Readonly<
  Record<Level5, { readonly from: number; readonly below: number }>
> = {
  1: { from: 0, below: 0.05 },
  2: { from: 0.05, below: 0.25 },
  3: { from: 0.25, below: 0.55 },
  4: { from: 0.55, below: 0.85 },
  5: { from: 0.85, below: 1 },
};

/** Likelihood level; undefined outside 0 to 1. */
export const likelihoodOf = (probability: number): Level5 | undefined =>
  probability >= 0 && probability <= 1
    ? levels5.findLast((level) => probability >= likelihoodRanges[level].from)
    : undefined;

/** Quantiles of the own history at which magnitude rises by a step (ours). */
export const magnitudeQuantiles: readonly number[] = [0.5, 0.75, 0.9, 0.97];

/** Fewer known periods than these say nothing of the 97th percentile (ours): a year of months, not of weeks. */
const LEAST_HISTORY = 12;

/**
 * The step of a count against the history of the same series, usually five years: what is high at an airport is not high
 * at a quiet green border. Quantiles as in R's type 7 (Hyndman and Fan 1996). Undefined with fewer than
 * {@link LEAST_HISTORY} known periods: too little is not low.
 */
export const magnitudeOf = (value: number, history: readonly number[]): Level5 | undefined => {
  const known = history.filter((one) => Number.isFinite(one)).sort((a, b) => a - b);
  if (known.length < LEAST_HISTORY || !Number.isFinite(value)) return undefined;
  const above = magnitudeQuantiles.filter((p) => value > quantile(known, p)).length;
  return levels5[above];
};

const quantile = (sorted: readonly number[], p: number): number => {
  const place = p * (sorted.length - 1);
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? Number.NaN;
  return low + (place - Math.floor(place)) * (high - low);
};
