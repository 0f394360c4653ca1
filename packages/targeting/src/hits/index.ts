export { indexEntriesOf } from './entries.ts';
export type { HitFigures, HitShare } from './figures.ts';
export { hitFigures, tallyHits } from './figures.ts';
export { hitFinding } from './finding.ts';
export { defaultFoundLimits, isWorthSeeing } from './found.ts';
export type {
  HitCommand,
  HitEndCode,
  HitFault,
  HitRecipient,
  HitReview,
  HitState,
  Judgement,
} from './machine.ts';
export {
  hasLeft,
  hitStates,
  hitTransitions,
  isOwnReason,
  judgements,
  stepHit,
  waitingHit,
} from './machine.ts';
export { comesUp, comparedText, hitKeyText, isIdentified } from './memory.ts';
export type {
  BorneDocument,
  ComparedList,
  CriterionEvidence,
  HitEvidence,
  HitSystem,
  ListEvidence,
  ScreenedPerson,
  SoughtEntry,
} from './model.ts';
export { hitSystems, sourceOf } from './model.ts';
export type { HitReason, HitReasonCode, HitReasons } from './reasons.ts';
export { reasonsOf } from './reasons.ts';
