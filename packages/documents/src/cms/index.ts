/**
 * CMS signed data (RFC 5652) as chips, master lists and defect lists carry it, read in BER or DER, and its signers checked.
 *
 *     const { signedData, findings } = readSignedData(bytes, { source: 'EF.SOD' });
 *     const found = runNow(findSigner(signedData, signer), nodeCrypto);
 *     const { digest, signature } = runNow(verifySigner(signedData, signer, found.certificate), nodeCrypto);
 */
export type { FoundSigner } from './find-signer.ts';
export { findSigner, formatSignerId } from './find-signer.ts';
export type { CmsFindingCode } from './finding-codes.ts';
export { cmsFindings } from './finding-codes.ts';
export type { DigestAlgorithm, SignedAttributes, SignedData, Signer, SignerId } from './model.ts';
export type { SignedDataOptions, SignedDataReading } from './read.ts';
export { readSignedData } from './read.ts';
export type { CmsFinding } from './say.ts';
export type { SignerCheck } from './verify-signer.ts';
export { verifySigner } from './verify-signer.ts';
