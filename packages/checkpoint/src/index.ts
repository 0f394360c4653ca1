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
export type {
  FirstLineVerdict,
  SourceState,
  VerdictReason,
  VerdictSource,
  VerdictWord,
} from './verdict/model.ts';
export { verdictSources, verdictWords } from './verdict/model.ts';
