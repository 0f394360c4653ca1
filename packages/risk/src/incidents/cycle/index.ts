export type {
  CollectionItem,
  CollectionPlanStatus,
  CollectionState,
  CollectionStatus,
  Receipt,
} from './collection.ts';
export { collectionStates, collectionStatus } from './collection.ts';
export type { FeedbackSummary, ProductFeedback } from './feedback.ts';
export { summariseFeedback } from './feedback.ts';
export type {
  IntelligenceRequirement,
  RequirementFault,
  RequirementState,
  RequirementStep,
} from './requirement.ts';
export { advance, requirementStates } from './requirement.ts';
