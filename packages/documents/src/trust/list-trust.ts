import type { CheckResult } from '../check/result.ts';
import { findSigner, type Signer, verifySigner } from '../cms/index.ts';
import { digest, type Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import { type Certificate, formatName } from '../x509/index.ts';
import { buildPath } from './certificate-path.ts';
import { daysBetween, isWithin } from './instants.ts';
import type { FoundList } from './material.ts';
import type { Instant, ListSigner, TrustCertificate, TrustProfile, TrustState } from './model.ts';
import type { CertificatePool } from './pool.ts';
import { authorityOf, listPurposes } from './roles.ts';
import { type Findings, finding } from './say.ts';
import { syntheticCodeOf } from './synthetic.ts';

/** Result for the signature of a list, and for the trust in its signer. */
export interface ListVerdict {
  readonly trust: TrustState;
  readonly signature: 'valid' | 'invalid' | 'unsupported' | undefined;
  readonly signer: ListSigner | undefined;
  readonly signerCertificate: Certificate | undefined;
  readonly edition: Instant | undefined;
  /** The anchor that vouches for it: SHA-256 of its certificate. */
  readonly anchor: string | undefined;
}

/** What a list is judged by. */
export interface ListContext {
  readonly pool: CertificatePool;
  readonly profile: TrustProfile;
  readonly at: Instant;
  /** Whether the operator chose this certificate to vouch for lists. */
  readonly isAnchor: (entry: TrustCertificate) => boolean;
  /** When a trusted revocation list says that a certificate was revoked; undefined where none does. */
  readonly revokedAt: (certificate: Certificate, issuer: TrustCertificate) => Instant | undefined;
}

/**
 * Whether a signed list is to be trusted (Doc 9303-12, 6.1): its signature computes, its signer may sign such lists, and an
 * anchor that the operator chose vouches for the signer. A list whose signer leads to no anchor is undetermined; several signers
 * must all be right, and one of them must lead to an anchor.
 */
export function* judgeList(list: FoundList, context: ListContext): Steps<ListVerdict> {
  const { source, signedData } = list;
  const verdicts: ListVerdict[] = [];
  for (const signer of signedData.signers) verdicts.push(yield* judgeSigner(list, signer, context));
  const worst =
    verdicts.find(({ trust }) => trust === 'refused') ??
    verdicts.find(({ trust }) => trust === 'trusted') ??
    verdicts[0];
  if (worst === undefined) {
    source.findings.add(finding('document.trust.list.signer-missing', {}, [signedData.place]));
    return NOBODY;
  }
  const signature = verdicts.some((verdict) => verdict.signature === 'invalid')
    ? 'invalid'
    : worst.signature;
  return list.sound ? { ...worst, signature } : { ...worst, signature, trust: 'refused' };
}

const NOBODY: ListVerdict = {
  trust: 'undetermined',
  signature: undefined,
  signer: undefined,
  signerCertificate: undefined,
  edition: undefined,
  anchor: undefined,
};

function* judgeSigner(
  { source, signedData }: FoundList,
  signer: Signer,
  context: ListContext,
): Steps<ListVerdict> {
  const { findings } = source;
  const edition = signer.attributes?.signingTime?.at;
  const found = yield* findSigner(signedData, signer, candidates(signer, context.pool));
  findings.add(...found.findings);
  const { certificate } = found;
  if (certificate === undefined) {
    findings.add(finding('document.trust.list.signer-missing', {}, [signer.place]));
    return { ...NOBODY, edition };
  }
  const check = yield* verifySigner(signedData, signer, certificate);
  findings.add(...check.findings);
  const signature = signatureOf(check.digest, check.signature);
  const known = {
    signature,
    signer: {
      subject: formatName(certificate.subject),
      country: certificate.subject.country,
      fingerprint: hexOf(yield* digest('SHA-256', certificate.raw)),
    },
    signerCertificate: certificate,
    edition,
  };
  if (signature !== 'valid') {
    findings.add(
      finding(
        signature === 'invalid'
          ? 'document.trust.list.signature-invalid'
          : 'document.trust.list.signature-unsupported',
        {},
        [signer.place],
      ),
    );
    return {
      ...known,
      trust: signature === 'invalid' ? 'refused' : 'undetermined',
      anchor: undefined,
    };
  }
  const allowed = maySign(source.kind, certificate, findings);
  const inTime = sayTime(certificate, edition, context.at, findings);
  const synthetic = context.profile === 'duty' ? syntheticCodeOf(certificate) : undefined;
  if (synthetic !== undefined) {
    const facts = { country: synthetic, subject: known.signer.subject };
    findings.add(finding('document.trust.synthetic', facts, [certificate.place]));
  }
  const way = yield* wayToAnchor(certificate, context, findings);
  if (!allowed || synthetic !== undefined || way.trust === 'refused')
    return { ...known, trust: 'refused', anchor: undefined };
  if (way.trust === 'trusted' && inTime) return { ...known, trust: 'trusted', anchor: way.anchor };
  return { ...known, trust: 'undetermined', anchor: way.anchor };
}

/**
 * Certificates of the store that a signer may mean, where the list does not bring its own. Signers of lists without a key
 * identifier are among them: the search compares the digest of their keys.
 */
const candidates = ({ id }: Signer, pool: CertificatePool): readonly Certificate[] =>
  (id.kind === 'key-id'
    ? [
        ...pool.byKeyId(id.keyId),
        ...pool.byRole('master-list-signer'),
        ...pool.byRole('deviation-list-signer'),
      ]
    : pool.byIssuerAndSerial(id.issuer, id.serial)
  ).map(({ certificate }) => certificate);

const signatureOf = (
  digestResult: CheckResult,
  signature: CheckResult,
): 'valid' | 'invalid' | 'unsupported' => {
  if (digestResult === 'failed' || signature === 'failed') return 'invalid';
  // Without signed attributes the signature is over the content, so there is no digest to compare.
  const compared = digestResult === 'successful' || digestResult === 'not-supported';
  return compared && signature === 'successful' ? 'valid' : 'unsupported';
};

/** Purposes of the guidelines for inspection systems begin so; Doc 9303-12 has one for each kind of its lists. */
const BSI_PURPOSES = '0.4.0.127.0.7.3.';

const maySign = (
  kind: FoundList['source']['kind'],
  certificate: Certificate,
  findings: Findings,
): boolean => {
  const purposes = certificate.extensions.extendedKeyUsage ?? [];
  const wanted =
    kind === 'master-list' || kind === 'deviation-list' ? listPurposes[kind] : BSI_PURPOSES;
  const has = purposes.some((purpose) =>
    kind === 'defect-list' ? purpose.startsWith(BSI_PURPOSES) : purpose === wanted,
  );
  if (has) {
    const extension = certificate.extensions.all.find(({ oid }) => oid === '2.5.29.37');
    if (extension?.critical === false)
      findings.add(finding('document.trust.list.purpose-not-critical', {}, [certificate.place]));
    return true;
  }
  if (authorityOf(certificate) === 'marked' && purposes.length === 0) {
    findings.add(finding('document.trust.list.signed-by-authority', {}, [certificate.place]));
    return true;
  }
  const facts = { purpose: wanted };
  findings.add(finding('document.trust.list.signer-purpose', facts, [certificate.place]));
  return false;
};

/** How long a list is taken as current: a roll-over of keys is announced that long before (Doc 9303-12, 4.1.4.3). */
const FRESH_DAYS = 90;

/** Whether the signer was valid when it signed, or, where it does not say when, is valid now. */
const sayTime = (
  { notBefore, notAfter, place }: Certificate,
  edition: Instant | undefined,
  at: Instant,
  findings: Findings,
): boolean => {
  const [from, to] = [notBefore?.at, notAfter?.at];
  if (edition === undefined)
    findings.add(finding('document.trust.list.no-signing-time', {}, [place]));
  else {
    const days = daysBetween(edition, at);
    if (days < 0) findings.add(finding('document.trust.list.from-future', { date: edition }));
    if (days > FRESH_DAYS) findings.add(finding('document.trust.list.stale', { days }));
  }
  const date = edition ?? at;
  if (!isWithin(date, from, to)) {
    const facts = { date, from: from ?? '', to: to ?? '' };
    findings.add(finding('document.trust.list.signed-outside-validity', facts, [place]));
    return false;
  }
  if (to !== undefined && at > to)
    findings.add(finding('document.trust.list.signer-expired', { date: to }, [place]));
  return true;
};

function* wayToAnchor(
  certificate: Certificate,
  { pool, isAnchor, revokedAt }: ListContext,
  findings: Findings,
): Steps<{ readonly trust: TrustState; readonly anchor: string | undefined }> {
  const own = pool.same(certificate);
  if (own !== undefined && isAnchor(own)) {
    findings.add(finding('document.trust.list.chosen', {}, [certificate.place]));
    return { trust: 'trusted', anchor: own.fingerprint };
  }
  const on = certificate.notBefore?.at;
  const way = yield* buildPath(certificate, { pool, isTrusted: isAnchor, on });
  const [issuer] = way.path;
  const revoked = issuer === undefined ? undefined : revokedAt(certificate, issuer);
  if (revoked !== undefined) {
    findings.add(
      finding('document.trust.list.signer-revoked', { date: revoked }, [certificate.place]),
    );
    return { trust: 'refused', anchor: undefined };
  }
  if (way.outcome === 'trusted') {
    findings.add(...way.findings.filter(({ severity }) => severity !== 'note'));
    return { trust: 'trusted', anchor: way.path.at(-1)?.fingerprint };
  }
  findings.add(...way.findings);
  if (way.outcome === 'failed') {
    findings.add(finding('document.trust.list.refused', {}, [certificate.place]));
    return { trust: 'refused', anchor: undefined };
  }
  const facts = { issuer: formatName(certificate.issuer) };
  findings.add(finding('document.trust.list.no-anchor', facts, [certificate.place]));
  return { trust: 'undetermined', anchor: undefined };
}

/**
 * Names, for a list without an anchor, the authority above its signer from a trusted list: the operator can choose it. One
 * list alone never makes another trusted.
 */
export function* proposeAnchor(
  { findings }: FoundList['source'],
  { trust, signature, signerCertificate }: ListVerdict,
  pool: CertificatePool,
  nameOf: (source: string) => string,
): Steps<void> {
  if (trust !== 'undetermined' || signature !== 'valid' || signerCertificate === undefined) return;
  const on = signerCertificate.notBefore?.at;
  const isTrusted = (entry: TrustCertificate): boolean => entry.trust === 'trusted';
  const way = yield* buildPath(signerCertificate, { pool, isTrusted, on });
  const anchor = way.path.at(-1);
  if (way.outcome !== 'trusted' || anchor === undefined) return;
  const facts = {
    subject: formatName(anchor.certificate.subject),
    fingerprint: anchor.fingerprint,
    name: nameOf(anchor.sources[0]?.source ?? ''),
  };
  findings.add(finding('document.trust.list.anchor-proposed', facts));
}
