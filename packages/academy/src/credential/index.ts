export type { Claim, HumanSignature } from './claim.ts';
export { bandOf, claimDigest } from './claim.ts';
export type { Alignment, Band, Credential, StatusListCredential } from './credential.ts';
export { bands } from './credential.ts';
export type { IssueCode, IssueProblem, IssueRequest } from './issue.ts';
export { issueCredential, reasonsAgainst } from './issue.ts';
export type { Issuer, IssuerDocument } from './issuer.ts';
export { didKeyDocument, didKeyIssuer, issuerDocumentOf, seedIssuer } from './issuer.ts';
export type { JsonSchema } from './json-schema.ts';
export type { QrText } from './qr.ts';
export { credentialOfQr, isNamedByQr, qrLetters, qrText } from './qr.ts';
export type { Revision } from './revise.ts';
export { reviseCredential, withdrawing } from './revise.ts';
export { credentialSchema, statusListSchema } from './schema.ts';
export type { StatusListSigning, Withdrawn } from './status-list.ts';
export { issueStatusList, STATUS_LIST_BITS } from './status-list.ts';
export type {
  CredentialCheck,
  CredentialVerification,
  VerificationInput,
  VerifyCode,
} from './verify.ts';
export { verifyCredential } from './verify.ts';
