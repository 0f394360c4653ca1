import { hexOf } from '../der/index.ts';
import { type Certificate, type Name, sameName } from '../x509/index.ts';
import { normalCountry, sameCountry } from './countries.ts';
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
  if (authorityOf(certificate) !== 'none') return isSelfSigned(certificate) ? 'csca' : 'link';
  if (extendedKeyUsage === undefined && keyUsage?.includes('digitalSignature') === true)
    return 'signer';
  return 'other';
};

const isSelfSigned = ({ subject, issuer, extensions }: Certificate): boolean => {
  if (!sameName(subject, issuer)) return false;
  const named = extensions.authorityKeyId?.keyId;
  const own = extensions.subjectKeyId;
  return named === undefined || own === undefined || hexOf(named) === hexOf(own);
};

/**
 * Whether a certificate of an authority hands its role on to a new key rather than to a further authority: a change of name
 * that its extension announces (Doc 9303-12, 7.1.1.5), the same common name in the same country but for what counts keys, or
 * an authority that is known to certify for another state. Ministries change without the extension: of the 121 links with a
 * change of name in published master lists and those of Indonesia (2026-11-26) 53 have it, and 55 more are told so. Such a
 * link does not count as an authority in the path: the path length of 0, which the profile asks of all authorities, would
 * forbid every one of them.
 */
export const isRollOver = ({ subject, issuer, extensions }: Certificate): boolean => {
  if (extensions.nameChange === true || sameName(subject, issuer)) return true;
  const [below, above] = [normalCountry(subject.country), normalCountry(issuer.country)];
  if (below !== above) return sameCountry(below, above);
  return commonName(subject) === commonName(issuer);
};

const COMMON_NAME = '2.5.4.3';

const commonName = (name: Name): string =>
  name.rdns
    .flat()
    .filter(({ type }) => type === COMMON_NAME)
    .map(({ value }) =>
      value
        .normalize('NFKC')
        .toLowerCase()
        .replace(/(?:\b[a-z])?\d+|\s+/gu, ''),
    )
    .join();

/** Why a certificate may or may not have certified another. */
export type Authority =
  /** It says so by its constraints, and its key may sign certificates. */
  | 'marked'
  /**
   * Its basic constraints do not say so, but its key may sign certificates; or it is older than extensions. Links and
   * authorities of Cameroon, Italy, Luxembourg, Portugal and Turkey are so (in published master lists, 2026-11-26).
   */
  | 'unmarked'
  /** By constraints and usage it is not an authority (RFC 5280, 6.1.4 (k)). */
  | 'none'
  /** It is an authority whose key may not sign certificates (RFC 5280, 6.1.4 (n)). */
  | 'key-usage';

/** Whether a certificate may have certified another, by what it says itself. */
export const authorityOf = ({ version, extensions, subject, issuer }: Certificate): Authority => {
  const { basicConstraints, keyUsage } = extensions;
  const maySign = keyUsage?.includes('keyCertSign');
  if (basicConstraints?.authority === true) return maySign === false ? 'key-usage' : 'marked';
  if (maySign === true) return 'unmarked';
  // Before version 3 there was nothing to say it by.
  return version < 3 && sameName(subject, issuer) ? 'unmarked' : 'none';
};
