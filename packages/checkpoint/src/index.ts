export type {
  Alert,
  AlertAnswer,
  AlertAnswers,
  AlertCategory,
  AlertKind,
  AlertQuestion,
  AlertSource,
  NotAsked,
} from './alerts/alert-source.ts';
export { alertCategories, alertKinds, notConnected } from './alerts/alert-source.ts';
export { buildRefusal } from './refusal/build.ts';
export { exitRequirements, groundsOf } from './refusal/grounds.ts';
export type {
  ProtectionAnswers,
  Refusal,
  RefusalGround,
  RefusalIssue,
  RefusalQuestion,
  RefusingProfile,
} from './refusal/model.ts';
export { protectionQuestions, refusalIssueCodes } from './refusal/model.ts';
export type { CheckpointCode } from './verdict/codes.ts';
export { factsOf } from './verdict/facts.ts';
export { firstLine } from './verdict/first-line.ts';
export type {
  CarrierData,
  CheckProfile,
  ExaminedPaper,
  FirstLineInput,
  GivenFacts,
  ListedTraveller,
  OtherCheck,
} from './verdict/input.ts';
export type {
  FirstLineVerdict,
  SourceState,
  VerdictReason,
  VerdictSource,
  VerdictWord,
} from './verdict/model.ts';
export { verdictSources, verdictWords } from './verdict/model.ts';
export type { CheckpointWord } from './words.gen.ts';
