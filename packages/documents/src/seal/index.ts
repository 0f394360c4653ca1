export type { Check } from '../check/check.ts';
export type { BytePlace, DocumentFinding } from '../check/finding.ts';
export type { CheckResult } from '../check/result.ts';
export { checkResults } from '../check/result.ts';
export type { C40Reading } from './c40.ts';
export { decodeC40, encodeC40 } from './c40.ts';
export type { SealedPrint } from './compare.ts';
export { compareSealToMrz, compareSealToPassport, compareSealToPrint } from './compare.ts';
export type { SealFindingCode } from './finding-codes.ts';
export { sealFindings } from './finding-codes.ts';
export type {
  SealFeature,
  SealFinding,
  SealForm,
  SealHeader,
  SealInput,
  SealKind,
  SealReading,
  SealSignature,
} from './model.ts';
export type { SealCoding, SealFeatureSpec, SealProfile } from './profile.ts';
export { sealProfiles } from './profiles.ts';
export { readSeal } from './read.ts';
export { type SealCheckName, sealCheckNames, sealComparisonNames } from './seal-check.ts';
export { sealedZone } from './sealed-zone.ts';
export type { SealSignerFile } from './signers.ts';
export { sealSuits } from './suits.ts';
export { type SealTrust, type SealVerification, verifySeal } from './verify.ts';
