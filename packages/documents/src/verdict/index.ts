/**
 * What an examination comes to: the tree of BSI TR-03135-1 over everything that lies on the table, its exports, and one
 * file that replays it.
 *
 *     const verdict = runNow(examine(examination), nodeCrypto);
 *     const file = runNow(writeReplay(examination, verdict), nodeCrypto);
 */
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
  Observation,
  ObservedCheck,
  SealEvidence,
  TrustMaterial,
  VisualZone,
} from './examination.ts';
export { examine } from './examine.ts';
export { sameVerdict, verdictJson } from './export/json.ts';
export { verdictXml } from './export/xml.ts';
export type {
  Colour,
  DocumentVerdict,
  Missing,
  Verdict,
  VerdictCheck,
  VerdictEvidence,
  VerdictGroup,
  VerdictGroupName,
} from './model.ts';
export type { ReplayReading } from './replay/model.ts';
export { readReplay } from './replay/read.ts';
export { writeReplay } from './replay/write.ts';
export type {
  AlertKind,
  DocumentModel,
  DocumentProfile,
  LongestValidity,
  NumberAlert,
  StateProfile,
} from './state-profile.ts';
export { checksIn } from './tree/checks-in.ts';
