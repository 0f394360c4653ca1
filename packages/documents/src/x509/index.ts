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
  schemeWith,
} from './algorithm.ts';
export type { Certificate } from './certificate.ts';
export { readCertificate } from './certificate.ts';
export type { Crl } from './crl.ts';
export { readCrl, revocationOf } from './crl.ts';

export type { AlternativeName, Extension } from './extensions.ts';
export { extensionOf, extensionOids } from './extensions.ts';
export { readCertificateOnce } from './kept-certificates.ts';
export type { Name } from './names.ts';
export { formatName, looseNameKey, nameKey, readName, sameName, sameRawName } from './names.ts';

export { readPublicKey } from './public-key.ts';
export type { Say, X509Finding } from './say.ts';
export { type SerialNumber, serialOf } from './serial.ts';
export type { SignatureCheck } from './signature.ts';
export { checkSignature, verifyCertificate, verifyCrl } from './signature.ts';
export type { CertificateTime } from './time.ts';
