export { indexEntriesOf } from './entries.ts';
export type { HitFigures, HitShare, HitTally } from './figures.ts';
export { hitFigures, tallyHits } from './figures.ts';
export type { FoundHit } from './finding.ts';
export { hitFinding } from './finding.ts';
export type { FoundLimits } from './found.ts';
export { defaultFoundLimits, isWorthSeeing } from './found.ts';
export type {
  HitCommand,
  HitEndCode,
  HitFault,
  HitPart,
  HitRecipient,
  HitReview,
  HitState,
  HitStatement,
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
export type { KnownHit } from './memory.ts';
export { comesUp, comparedText, hitKeyText } from './memory.ts';
export type {
  BorneDocument,
  ComparedList,
  CriterionEvidence,
  HitEvidence,
  HitSource,
  HitSystem,
  ListEvidence,
  ScreenedPerson,
  SoughtEntry,
} from './model.ts';
export { hitSystems, sourceOf } from './model.ts';
export type { HitReason, HitReasonCode, HitReasons } from './reasons.ts';
export { reasonsOf } from './reasons.ts';
