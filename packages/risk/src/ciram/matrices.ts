import { type ImpactLevel, type Level5, levels5 } from './scales.ts';

/** A table with a row for each level from 1 up, and five columns. */
type Table5<T> = readonly (readonly T[])[];

/**
 * Lookup tables of one version. Tables, not products: a product makes 2×5 equal to 5×2 and gives figures from 1 to 125 without
 * a measurement. Ours: the model publishes no matrix.
 */
export interface MatrixSet {
  readonly version: string;
  readonly basis: 'ours';
  /** Likelihood (rows from 1) by magnitude: threat. */
  readonly threat: Table5<Level5>;
  /** Threat (rows from 1) by vulnerability: exposure. */
  readonly exposure: Table5<Level5>;
  /** Exposure (rows from 1) by impact, low to critical: the rating. */
  readonly rating: Table5<ImpactLevel>;
}

const five: Table5<Level5> = [
  [1, 1, 2, 2, 3],
  [1, 2, 2, 3, 4],
  [1, 2, 3, 4, 4],
  [2, 3, 4, 4, 5],
  [2, 3, 4, 5, 5],
];

/** Every version that a stored rating may name; a version is never changed, a new one is added. */
export const matrixSets: readonly MatrixSet[] = [
  {
    version: 'amirani-1',
    basis: 'ours',
    threat: five,
    exposure: five,
    rating: [
      ['low', 'low', 'medium', 'medium'],
      ['low', 'medium', 'medium', 'high'],
      ['low', 'medium', 'high', 'high'],
      ['medium', 'high', 'high', 'critical'],
      ['medium', 'high', 'critical', 'critical'],
    ],
  },
];

/** The version that new assessments use. */
export const CURRENT_MATRICES = 'amirani-1';

/** The tables of a version. */
export const matricesOf = (version: string): MatrixSet | undefined =>
  matrixSets.find((one) => one.version === version);

/** How the four attributes of vulnerability make one level (ours). */
export const vulnerabilityRules = ['worst-two', 'mean'] as const;

/** One of {@link vulnerabilityRules}. */
export type VulnerabilityRule = (typeof vulnerabilityRules)[number];

/**
 * Vulnerability of its attributes: the mean of the two worst rounded up, so that one weak place is not averaged away by
 * three good ones; or the mean of all, rounded half up.
 */
export const vulnerabilityOf = (
  levels: readonly number[],
  rule: VulnerabilityRule = 'worst-two',
): Level5 | undefined => {
  if (levels.length === 0) return undefined;
  const sorted = [...levels].sort((a, b) => b - a);
  const taken = rule === 'worst-two' ? sorted.slice(0, 2) : sorted;
  const mean = taken.reduce((sum, one) => sum + one, 0) / taken.length;
  return levels5[(rule === 'worst-two' ? Math.ceil(mean) : Math.round(mean)) - 1];
};
