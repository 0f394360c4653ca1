import { hexOf } from '../der/index.ts';
import { type Certificate, sameName } from '../x509/index.ts';
import type { CertificateRole } from './model.ts';

/** Purposes of list signers (Doc 9303-12, 7.1.1.3). */
export const listPurposes = {
  'master-list': '2.23.136.1.1.3',
  'deviation-list': '2.23.136.1.1.8',
} as const;

/**
 * What a certificate is for by its extensions (Doc 9303-12, table 6); says nothing about whether it may be relied upon. A
 * self-signed authority is told from a link by the key that it names as its issuer, and by its names where it names none.
 */
export const roleOf = (certificate: Certificate): CertificateRole => {
  const { extendedKeyUsage, keyUsage } = certificate.extensions;
  if (extendedKeyUsage?.includes(listPurposes['master-list']) === true) return 'master-list-signer';
  if (extendedKeyUsage?.includes(listPurposes['deviation-list']) === true)
    return 'deviation-list-signer';
  if (claimsAuthority(certificate)) return isSelfSigned(certificate) ? 'csca' : 'link';
  if (extendedKeyUsage === undefined && keyUsage?.includes('digitalSignature') === true)
    return 'signer';
  return 'other';
};

/** Whether it says that it may certify others: basic constraints, or where it has none, its key usage. */
const claimsAuthority = ({ version, extensions, subject, issuer }: Certificate): boolean => {
  const { basicConstraints, keyUsage } = extensions;
  if (basicConstraints !== undefined) return basicConstraints.authority;
  if (keyUsage !== undefined) return keyUsage.includes('keyCertSign');
  // Before version 3 there was nothing to say it by (RFC 5280, 6.1.4 (k)).
  return version < 3 && sameName(subject, issuer);
};

const isSelfSigned = ({ subject, issuer, extensions }: Certificate): boolean => {
  if (!sameName(subject, issuer)) return false;
  const named = extensions.authorityKeyId?.keyId;
  const own = extensions.subjectKeyId;
  return named === undefined || own === undefined || hexOf(named) === hexOf(own);
};

/** Why a certificate may or may not have certified another. */
export type Authority =
  /** It says so by its constraints, and its key may sign certificates. */
  | 'marked'
  /** It has no basic constraints, but is an authority by its key usage, or older than extensions. */
  | 'unmarked'
  /** Its basic constraints, or its silence, say that it is none (RFC 5280, 6.1.4 (k)). */
  | 'none'
  /** It is an authority whose key may not sign certificates (RFC 5280, 6.1.4 (n)). */
  | 'key-usage';

/** Whether a certificate may have certified another. */
export const authorityOf = (certificate: Certificate): Authority => {
  const { basicConstraints, keyUsage } = certificate.extensions;
  if (!claimsAuthority(certificate)) return 'none';
  if (keyUsage !== undefined && !keyUsage.includes('keyCertSign')) return 'key-usage';
  return basicConstraints === undefined ? 'unmarked' : 'marked';
};
