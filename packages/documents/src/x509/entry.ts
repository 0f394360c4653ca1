/**
 * What a stranger needs of certificates and revocation lists: reading them, saying whose they are, and whether a key made
 * their signature. Whether anything is to be trusted is `@amirani/documents/trust`.
 */
export type { Certificate, CertificateReading } from './certificate.ts';
export { readCertificate } from './certificate.ts';
export type { Crl, CrlReading, RevocationReason, RevokedCertificate } from './crl.ts';
export { readCrl, revocationOf } from './crl.ts';
export type { X509FindingCode } from './finding-codes.ts';
export { x509Findings } from './finding-codes.ts';
export type { Name, NameAttribute } from './names.ts';
export { formatName, sameName } from './names.ts';
export type { PublicKeyInfo } from './public-key.ts';
export { publicKeyInfo, readPublicKey } from './public-key.ts';
export type { X509Finding } from './say.ts';
export type { SignatureCheck } from './signature.ts';
export { verifyCertificate, verifyCrl } from './signature.ts';
