export type { EvidenceScore, HypothesisScore, MatrixResult } from './evaluate.ts';
export { evaluateMatrix } from './evaluate.ts';
export type {
  ConsistencyMark,
  EvidencePiece,
  Hypothesis,
  HypothesisMatrix,
  MatrixCell,
  MatrixFault,
  MatrixProblem,
  Relevance,
} from './matrix.ts';
export { consistencyMarks, relevances } from './matrix.ts';
export type { OrderChange } from './order-change.ts';
export { orderChanges } from './order-change.ts';
export type { Weighting } from './weights.ts';
export { DEFAULT_WEIGHTING, weightings, weightOf } from './weights.ts';
