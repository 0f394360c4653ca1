import type { LevelledCode } from './attributes.ts';
import type { GivenLevel } from './items.ts';
import { type MatrixSet, type VulnerabilityRule, vulnerabilityOf } from './matrices.ts';
import { type ImpactLevel, impactLevels, type Level5 } from './scales.ts';

/** Levels of all attributes that the tables need. */
export type RatingInput = Readonly<Record<LevelledCode, GivenLevel>>;

/** A rating and the steps to it, as a reader can follow them by hand. */
export interface Rating {
  readonly threat: Level5;
  readonly vulnerability: Level5;
  readonly exposure: Level5;
  readonly impact: ImpactLevel;
  readonly rating: ImpactLevel;
}

const VULNERABILITY = ['permeability', 'operations', 'counter-measures', 'pull-factors'] as const;
const IMPACT = ['security', 'legitimate-flow', 'humanitarian'] as const;

/** The attributes in a fixed order, so that draws from one seed are the same everywhere. */
export const ratingInputs: readonly LevelledCode[] = [
  'likelihood',
  'magnitude',
  ...VULNERABILITY,
  ...IMPACT,
];

/** Looks a rating up: threat, then exposure, then the rating; impact is the highest of its three attributes (ours). */
export const rate = (
  level: (code: LevelledCode) => number,
  matrices: MatrixSet,
  rule: VulnerabilityRule,
): Rating => {
  const threat = at(matrices.threat, level('likelihood'), level('magnitude'));
  const vulnerability = vulnerabilityOf(VULNERABILITY.map(level), rule) ?? 5;
  const exposure = at(matrices.exposure, threat, vulnerability);
  const worst = Math.max(...IMPACT.map(level));
  return {
    threat,
    vulnerability,
    exposure,
    impact: impactLevels[worst - 1] ?? 'critical',
    rating: at(matrices.rating, exposure, worst),
  };
};

/** All levels, or undefined where one is missing: what is not known is not rated. */
export const completeInput = (
  levels: Readonly<Partial<Record<LevelledCode, GivenLevel>>>,
): RatingInput | undefined =>
  ratingInputs.every((code) => levels[code] !== undefined) ? (levels as RatingInput) : undefined;

const at = <T>(table: readonly (readonly T[])[], row: number, column: number): T => {
  const found = table[row - 1]?.[column - 1];
  if (found === undefined) throw new RangeError(`no cell ${row}, ${column} in the table`);
  return found;
};
