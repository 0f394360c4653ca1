export type { Check } from '../check/check.ts';
export type { BytePlace, DocumentFinding } from '../check/finding.ts';
export type { CheckResult } from '../check/result.ts';
export { checkResults } from '../check/result.ts';
export type {
  ChipEvidence,
  ChipState,
  DocumentRole,
  Equipment,
  EvidenceFile,
  Examination,
  ExaminedDocument,
  ImageEvidence,
  MrzEvidence,
  Observation,
  ObservedCheck,
  SealEvidence,
  TrustMaterial,
  VisualZone,
} from './examination.ts';
export type {
  AppliedDefect,
  Colour,
  DocumentVerdict,
  Missing,
  Verdict,
  VerdictCheck,
  VerdictEvidence,
  VerdictGroup,
  VerdictGroupName,
} from './model.ts';
export type {
  AlertKind,
  DocumentModel,
  DocumentProfile,
  LongestValidity,
  NumberAlert,
  NumberRange,
  NumberSeries,
  StateProfile,
  StateTransliteration,
} from './state-profile.ts';
