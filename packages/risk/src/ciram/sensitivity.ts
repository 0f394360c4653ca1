import { uniformFrom } from '../statistics/xoshiro.ts';
import { type LevelledCode, levelled } from './attributes.ts';
import type { GivenLevel } from './items.ts';
import type { MatrixSet, VulnerabilityRule } from './matrices.ts';
import { type RatingInput, rate, ratingInputs } from './rate.ts';
import { type Confidence, type ImpactLevel, impactLevels } from './scales.ts';

/** How many times the levels are drawn (ours). */
export const DRAWS = 2000;

/** Share that stays on the level that was given, by confidence; the rest goes to its neighbours (ours). */
const massOnLevel: Readonly<Record<Confidence, number>> = {
  high: 0.9,
  moderate: 0.7,
  low: 0.5,
};

/** A rating whose share of draws is below this is not robust (ours). */
export const ROBUST_SHARE = 0.6;

/** What one level more or less of one attribute would make of the rating. */
export interface OffByOne {
  readonly attribute: LevelledCode;
  /** Undefined without a lower or higher level. */
  readonly lower: ImpactLevel | undefined;
  readonly higher: ImpactLevel | undefined;
}

/** How far a rating rests on the levels as they were given. */
export interface RatingSensitivity {
  readonly seed: number;
  readonly draws: number;
  /** Share of the draws for each rating; they add up to 1. */
  readonly shares: Readonly<Record<ImpactLevel, number>>;
  /** Whether the most frequent rating has at least {@link ROBUST_SHARE} of the draws and is the one that was given. */
  readonly robust: boolean;
  /** Every attribute with its neighbours, in the order of the tables. */
  readonly offByOne: readonly OffByOne[];
}

/**
 * A level that more draws gave than the rating by the tables, or undefined. A page with the rating as its headline names it
 * too.
 */
export const moreProbableThan = (
  rating: ImpactLevel,
  shares: Readonly<Partial<Record<ImpactLevel, number>>>,
): ImpactLevel | undefined => {
  const share = (level: ImpactLevel): number => shares[level] ?? 0;
  const best = impactLevels.reduce(
    (one, level) => (share(level) > share(one) ? level : one),
    rating,
  );
  return best === rating ? undefined : best;
};

/**
 * Draws each level around the one that was given and looks the rating up again. The same seed gives the same shares,
 * byte for byte: draws are made attribute by attribute in the order of {@link ratingInputs}.
 */
export const sensitivityOf = (
  input: RatingInput,
  matrices: MatrixSet,
  rule: VulnerabilityRule,
  seed: number,
  draws: number = DRAWS,
): RatingSensitivity => {
  const uniform = uniformFrom(seed);
  const counts = new Map<ImpactLevel, number>();
  for (let i = 0; i < draws; i += 1) {
    const drawn = new Map(
      ratingInputs.map((code) => [code, draw(input[code], levelled.get(code) ?? 5, uniform())]),
    );
    const { rating } = rate((code) => drawn.get(code) ?? 1, matrices, rule);
    counts.set(rating, (counts.get(rating) ?? 0) + 1);
  }
  const shares = Object.fromEntries(
    impactLevels.map((level) => [level, (counts.get(level) ?? 0) / draws]),
  ) as Record<ImpactLevel, number>;
  const given = rate((code) => input[code].level, matrices, rule).rating;
  return {
    seed,
    draws,
    shares,
    robust: shares[given] >= ROBUST_SHARE,
    offByOne: ratingInputs.map((attribute) => ({
      attribute,
      lower: shifted(input, attribute, -1, matrices, rule),
      higher: shifted(input, attribute, 1, matrices, rule),
    })),
  };
};

/** The level itself, or a neighbour: both alike, and at an end the only one. */
const draw = ({ level, confidence }: GivenLevel, highest: number, u: number): number => {
  const mass = massOnLevel[confidence];
  if (u < mass) return level;
  if (level === 1) return 2;
  if (level === highest) return highest - 1;
  return u < mass + (1 - mass) / 2 ? level - 1 : level + 1;
};

const shifted = (
  input: RatingInput,
  attribute: LevelledCode,
  by: number,
  matrices: MatrixSet,
  rule: VulnerabilityRule,
): ImpactLevel | undefined => {
  const level = input[attribute].level + by;
  if (level < 1 || level > (levelled.get(attribute) ?? 5)) return undefined;
  return rate((code) => (code === attribute ? level : input[code].level), matrices, rule).rating;
};
