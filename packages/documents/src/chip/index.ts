/**
 * The chip of a travel document: its files read, its security object verified, its authentications replayed.
 *
 *     const { checks, chain, contents } = runNow(examineChip({ files, store, at }), nodeCrypto);
 */
export type { Check } from '../check/check.ts';
export type { BytePlace, DocumentFinding } from '../check/finding.ts';
export type { CheckResult } from '../check/result.ts';
export type {
  ChipCheckName,
  ChipExamination,
  ChipState,
  ChipVerification,
  ExaminedContents,
  SignerFile,
  SodContent,
} from './examination.ts';
export { chipCheckNames } from './examination.ts';
export { examineChip } from './examine.ts';
export type { ChipFile, GatheredFiles, GatherLimits, GivenFile } from './files/gather.ts';
export { DEFAULT_GATHER_LIMITS, gatherChipFiles } from './files/gather.ts';
export type { ChipFileName } from './files/names.ts';
export { chipFileNames } from './files/names.ts';
export type { ChipFindingCode } from './finding-codes.ts';
export { type PictureHeader, pictureHeader } from './images/picture-header.ts';
export { withKnownDefects } from './known-defects.ts';
export type {
  BiometricImage,
  ChipImage,
  MrzContent,
} from './lds/model.ts';
export type { ChipContents, LdsReading } from './lds/read.ts';
export { readLds } from './lds/read.ts';
export type { SecurityInfo } from './lds/security-infos.ts';
export type { GroupHash, SecurityObject } from './lds/security-object.ts';
export { chipFinding } from './say.ts';
export { openSod } from './sod/open-sod.ts';
export { verifySod } from './sod/verify-sod.ts';
export type { ChipTranscript, NotRead, TranscriptFile } from './transcript/transcript.ts';
