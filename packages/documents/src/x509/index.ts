/**
 * Certificates, public keys and revocation lists (RFC 5280, Doc 9303-12) as they were read, and whether their signatures
 * compute. Nothing here says whether anything is to be trusted.
 *
 *     const { certificate, findings } = readCertificate(bytes, 'DSC');
 *     const { result } = runNow(verifyCertificate(certificate, issuer.publicKey), nodeCrypto);
 */
export type { SignatureAlgorithm } from './algorithm.ts';
export {
  formatAlgorithm,
  hashByOid,
  readHash,
  readSignatureAlgorithm,
  sameAlgorithm,
  schemeWith,
} from './algorithm.ts';
export type { Certificate, CertificateReading } from './certificate.ts';
export { readCertificate } from './certificate.ts';
export type { Crl, CrlReading, RevocationReason, RevokedCertificate } from './crl.ts';
export { readCrl, revocationOf } from './crl.ts';
export type { DocumentTypes } from './document-types.ts';
export type { AlternativeName, Extension, Extensions, KeyUsage } from './extensions.ts';
export { extensionOf, extensionOids } from './extensions.ts';
export type { X509FindingCode } from './finding-codes.ts';
export { x509Findings } from './finding-codes.ts';
export { readCertificateOnce } from './kept-certificates.ts';
export type { Name, NameAttribute } from './names.ts';
export { formatName, looseNameKey, nameKey, readName, sameName, sameRawName } from './names.ts';
export type { PublicKeyInfo } from './public-key.ts';
export { publicKeyInfo, readPublicKey } from './public-key.ts';
export type { Say, X509Finding } from './say.ts';
export { type SerialNumber, serialOf } from './serial.ts';
export type { SignatureCheck, SignatureInput } from './signature.ts';
export { checkSignature, verifyCertificate, verifyCrl } from './signature.ts';
export type { CertificateTime } from './time.ts';
