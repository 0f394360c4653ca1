import { digest, type Steps } from '../crypto/index.ts';
import { hexOf, sameBytes } from '../der/index.ts';
import {
  type Certificate,
  formatName,
  looseNameKey,
  sameName,
  sameRawName,
} from '../x509/index.ts';
import type { CmsFindingCode } from './finding-codes.ts';
import type { SignedData, Signer, SignerId } from './model.ts';
import { type CmsFinding, cmsFinding } from './say.ts';

/** The certificate of a signer, and how it was found. */
export interface FoundSigner {
  readonly certificate: Certificate | undefined;
  /** It stood inside the signed data. */
  readonly inside: boolean;
  readonly findings: readonly CmsFinding[];
}

/**
 * Looks for the certificate of a signer: first inside the signed data, then among `others`. A name with other string types
 * or in another order, and inside also one with another issuer, is taken and said; that a certificate was found says
 * nothing about the signature.
 */
export function* findSigner(
  { certificates }: Pick<SignedData, 'certificates'>,
  { id, place }: Pick<Signer, 'id' | 'place'>,
  others: readonly Certificate[] = [],
): Steps<FoundSigner> {
  const found = (
    certificate: Certificate,
    inside: boolean,
    code?: CmsFindingCode,
    facts: CmsFinding['facts'] = {},
  ): FoundSigner => ({
    certificate,
    inside,
    findings: code === undefined ? [] : [cmsFinding(code, place, facts)],
  });
  for (const [from, inside] of [
    [certificates, true],
    [others, false],
  ] as const) {
    const match = id.kind === 'key-id' ? yield* byKeyId(from, id.keyId) : byIssuer(from, id);
    if (match !== undefined) return found(match.certificate, inside, match.code);
  }
  const [only] = certificates;
  if (only !== undefined) {
    const sameSerial =
      id.kind === 'issuer-serial' ? certificates.filter(({ serial }) => serial === id.serial) : [];
    const [same] = sameSerial;
    if (id.kind === 'issuer-serial' && same !== undefined && sameSerial.length === 1) {
      const facts = { named: formatName(id.issuer), issuer: formatName(same.issuer) };
      return found(same, true, 'document.cms.signer-id.issuer-differs', facts);
    }
    if (certificates.length === 1) return found(only, true, 'document.cms.signer-id.not-named');
  }
  const facts = { signer: formatSignerId(id) };
  const finding = cmsFinding('document.cms.signer-id.not-found', place, facts);
  return { certificate: undefined, inside: false, findings: [finding] };
}

interface Match {
  readonly certificate: Certificate;
  readonly code?: CmsFindingCode;
}

const byIssuer = (
  certificates: readonly Certificate[],
  { issuer, serial }: Extract<SignerId, { kind: 'issuer-serial' }>,
): Match | undefined => {
  for (const certificate of certificates)
    if (certificate.serial === serial && sameRawName(certificate.issuer, issuer))
      return { certificate };
  const same = certificates.filter((certificate) => certificate.serial === serial);
  for (const certificate of same)
    if (sameName(certificate.issuer, issuer))
      return { certificate, code: 'document.cms.signer-id.string-type' };
  for (const certificate of same)
    if (looseNameKey(certificate.issuer) === looseNameKey(issuer))
      return { certificate, code: 'document.cms.signer-id.order' };
  return undefined;
};

function* byKeyId(
  certificates: readonly Certificate[],
  keyId: Uint8Array,
): Steps<Match | undefined> {
  for (const certificate of certificates) {
    const { subjectKeyId } = certificate.extensions;
    if (subjectKeyId !== undefined && sameBytes(subjectKeyId, keyId)) return { certificate };
  }
  for (const certificate of certificates) {
    if (certificate.extensions.subjectKeyId !== undefined) continue;
    // RFC 5280, 4.2.1.2, method (1)
    if (sameBytes(yield* digest('SHA-1', certificate.publicKey.keyBytes), keyId))
      return { certificate, code: 'document.cms.signer-id.key-digest' };
  }
  return undefined;
}

/** How a signer is named, as people write it. */
export const formatSignerId = (id: SignerId): string =>
  id.kind === 'key-id' ? hexOf(id.keyId) : `${formatName(id.issuer)}, ${id.serial}`;
