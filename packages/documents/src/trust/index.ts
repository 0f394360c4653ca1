/**
 * Which keys may be relied upon, and for what: master lists, certificates, revocation lists, deviation and defect lists in
 * one store, each certificate with where it came from, and the way from a document signer to an anchor.
 *
 *     const store = runNow(openTrustStore(files, { profile: 'duty', at }), nodeCrypto);
 *     const { chain, checks } = runNow(chainOf(store, signer, { at, issuingState: 'D' }), nodeCrypto);
 */
export type { Check } from '../check/check.ts';
export type { BytePlace, DocumentFinding } from '../check/finding.ts';
export type { CheckResult } from '../check/result.ts';
export { checkResults } from '../check/result.ts';
export { applyKnownDefects } from './apply-defects.ts';
export { chainOf } from './chain.ts';
export type {
  ChainCertificate,
  ChainOptions,
  ChainReading,
  SignerCheckName,
} from './chain-model.ts';
export { signerCheckNames } from './chain-model.ts';
export { isSyntheticCountry } from './countries.ts';
export type { ListDifference, StateDifference } from './difference.ts';
export { certificatesOf, differenceOf } from './difference.ts';
export type { TrustFindingCode } from './finding-codes.ts';
export { trustFindings } from './finding-codes.ts';
export { type DefectQuery, knownDefectsOf } from './known-defects.ts';
export type {
  CertificateRole,
  KnownDefect,
  Provenance,
  TrustCertificate,
  TrustCrl,
  TrustFinding,
  TrustInput,
  TrustOptions,
  TrustProfile,
  TrustSource,
  TrustState,
  TrustStore,
} from './model.ts';
export { openTrustStore } from './open.ts';
export { profileOf } from './profile.ts';
export { profileOfCrl } from './profile-crl.ts';
export { signersOf } from './signers.ts';
export { type CertificateSummary, certificateSummary } from './summary.ts';
