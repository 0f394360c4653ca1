export type { RatedAssessment, RatingSettings } from './assess.ts';
export { assess, DEFAULT_RATING } from './assess.ts';
export type { Attribute, AttributeCode, Component, LevelledCode } from './attributes.ts';
export { attributes, components, levelled } from './attributes.ts';
export type { AssessmentItem, EvidenceLink, ItemFault, ItemProblem } from './items.ts';
export type { MatrixSet, VulnerabilityRule } from './matrices.ts';
export { CURRENT_MATRICES, matricesOf, matrixSets, vulnerabilityRules } from './matrices.ts';
export type { Rating } from './rate.ts';
export type { Basis, Confidence, Direction, Horizon, ImpactLevel, Level5 } from './scales.ts';
export {
  confidences,
  directions,
  horizons,
  impactLevels,
  levels5,
  likelihoodOf,
  likelihoodRanges,
  magnitudeOf,
  magnitudeQuantiles,
} from './scales.ts';
export type { OffByOne, RatingSensitivity } from './sensitivity.ts';
export { moreProbableThan } from './sensitivity.ts';
