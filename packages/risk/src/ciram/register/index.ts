export type { Measure, MeasureState, Tier, TierCell } from './measures.ts';
export { measureStates, tiers, tiersSource, tierTable } from './measures.ts';
export type {
  Override,
  RatingChange,
  RegisterEntry,
  RegisterFault,
  RegisterRow,
  Risk,
} from './register.ts';
export { addRow, ratingChanges, ratingOf, rowOn } from './register.ts';
export type {
  LevelReaction,
  SectionDecision,
  SectionFacts,
  SectionFault,
  SectionProposal,
  SectionReason,
  SectionRules,
} from './sections.ts';
export {
  decideSectionLevel,
  levelReactions,
  proposeSectionLevel,
  SECTION_RULES,
  sectionLevelOn,
  sectionReasons,
} from './sections.ts';
