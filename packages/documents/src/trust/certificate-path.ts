import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import {
  type Certificate,
  type Crl,
  formatName,
  type SignatureCheck,
  verifyCertificate,
  verifyCrl,
} from '../x509/index.ts';
import { isWithin } from './instants.ts';
import {
  type Budget,
  type IssuerKey,
  issuerKeyOf,
  keyText,
  type NoIssuerKey,
} from './issuer-key.ts';
import { limits } from './limits.ts';
import type { Instant, TrustCertificate, TrustFinding } from './model.ts';
import type { CertificatePool } from './pool.ts';
import { type Authority, authorityOf, isRollOver } from './roles.ts';
import { finding } from './say.ts';

/** Result of the path search. */
type PathOutcome =
  /** Ends at a trusted certificate. */
  | 'trusted'
  /** Ends at an untrusted certificate, or an issuer is missing. */
  | 'undetermined'
  /** Ends at a certificate that may not certify others, a forged signature, or one refused by the store. */
  | 'failed';

/** Path from a certificate to a trusted one. */
export interface CertificatePath {
  readonly outcome: PathOutcome;
  /** Result for the signature of the first certificate. */
  readonly first: IssuerKey | NoIssuerKey;
  /** From the issuer of the first certificate up. Incomplete if it does not reach a trusted one. */
  readonly path: readonly TrustCertificate[];
  readonly findings: Check['findings'];
}

/** Options of the path search. */
export interface PathOptions {
  readonly pool: CertificatePool;
  /** True for a trust anchor. */
  readonly isTrusted: (entry: TrustCertificate) => boolean;
  /** Issue date of the first certificate. Of several holders of a key, one valid then comes first. */
  readonly on: Instant | undefined;
}

/**
 * Searches a path from a certificate to a trusted one, direct or through link certificates (Doc 9303-12, 4.1.4.3: an old key
 * certifies a new one, never the reverse). Depth and signature checks are limited. Each key is used once.
 */
export const buildPath = (certificate: Certificate, options: PathOptions): Steps<CertificatePath> =>
  buildPathFrom(certificate, (key) => verifyCertificate(certificate, key), options);

/** As {@link buildPath} from a revocation list, through the holders of its key that may have issued it. */
export const buildCrlPath = (
  crl: Crl,
  options: PathOptions,
  isIssuer: (holder: TrustCertificate) => boolean,
): Steps<CertificatePath> => buildPathFrom(crl, (key) => verifyCrl(crl, key), options, isIssuer);

function* buildPathFrom(
  signed: Certificate | Crl,
  verify: (key: Certificate['publicKey']) => Steps<SignatureCheck>,
  options: PathOptions,
  isIssuer: (holder: TrustCertificate) => boolean = () => true,
): Steps<CertificatePath> {
  const budget: Budget = { tries: limits.tries };
  const first = yield* issuerKeyOf(signed, verify, options.pool, budget);
  if (first.outcome !== 'verified')
    return {
      outcome: first.outcome === 'invalid' ? 'failed' : 'undetermined',
      first,
      path: [],
      findings: first.outcome === 'out-of-tries' ? [tooLong()] : first.findings,
    };
  const own = 'publicKey' in signed ? [keyText(signed)] : [];
  const key = { ...first, holders: first.holders.filter(isIssuer) };
  return { first, ...(yield* upFrom(key, options, budget, new Set(own), 0)) };
}

const tooLong = (): TrustFinding =>
  finding('document.trust.chain.too-long', { limit: limits.steps, tries: limits.tries });

interface Way extends Pick<CertificatePath, 'outcome' | 'path' | 'findings'> {
  /** The path ends at a trusted authority that does not allow that many authorities below it. */
  readonly isTooLong?: true;
}

function* upFrom(
  { holders, findings: before }: IssuerKey,
  options: PathOptions,
  budget: Budget,
  used: ReadonlySet<string>,
  below: number,
): Steps<Way> {
  const able = holders.filter(({ certificate }) => claims(authorityOf(certificate)));
  const ranked = able.toSorted((a, b) => rank(b, options) - rank(a, options));
  if (ranked.length === 0) return noAuthority(holders);
  const sorted = ranked.filter(({ certificate }) => allows(certificate, below));
  const [best] = sorted;
  if (best === undefined) return tooManyBelow(ranked, options, below);
  const several =
    sorted.length > 1 ? [finding('document.trust.chain.several', { count: sorted.length })] : [];
  const said = [...before, ...several];
  if (options.isTrusted(best))
    return { outcome: 'trusted', path: [best], findings: [...said, ...ofAnchor(best)] };
  if (sorted.every(({ trust }) => trust === 'refused')) return refused(best, said);
  // Without an anchor no path can end: a list would try all its links in vain.
  if (!options.pool.some(options.isTrusted)) return notTrusted(best, said);
  const key = keyText(best.certificate);
  if (used.size > limits.steps || used.has(key))
    return { outcome: 'undetermined', path: [best], findings: [...said, tooLong()] };
  let tooLongWay: Way | undefined;
  for (const holder of sorted) {
    const { certificate } = holder;
    // On the way only what its basic constraints make an authority counts (RFC 5280, 6.1.4 (k)).
    if (holder.trust === 'refused' || authorityOf(certificate) !== 'marked') continue;
    const next = yield* issuerKeyOf(
      certificate,
      (issuer) => verifyCertificate(certificate, issuer),
      options.pool,
      budget,
    );
    if (next.outcome !== 'verified') continue;
    if (next.holders.some((other) => keyText(other.certificate) === key)) continue;
    // The issuer of a revocation list ends its path and does not count as an authority between (RFC 5280, 4.2.1.9).
    const isBetween = used.size > 0 && !isRollOver(certificate);
    const count = isBetween ? below + 1 : below;
    const way = yield* upFrom(next, options, budget, new Set([...used, key]), count);
    if (way.outcome !== 'trusted' && way.isTooLong !== true) continue;
    const link = finding('document.trust.chain.link', { subject: formatName(certificate.subject) });
    const whole = {
      ...way,
      path: [holder, ...way.path],
      findings: [...said, link, ...way.findings],
    };
    if (way.outcome === 'trusted') return whole;
    tooLongWay ??= whole;
  }
  if (tooLongWay !== undefined) return tooLongWay;
  if (budget.tries <= 0) said.push(tooLong());
  return notTrusted(best, said);
}

const notTrusted = (best: TrustCertificate, said: Way['findings']): Way => {
  const subject = formatName(best.certificate.subject);
  return {
    outcome: 'undetermined',
    path: [best],
    findings: [...said, finding('document.trust.chain.not-trusted', { subject })],
  };
};

/** Whether an authority allows this number of others between it and the signer (RFC 5280, 4.2.1.9). */
const allows = ({ extensions }: Certificate, below: number): boolean =>
  below <= (extensions.basicConstraints?.pathLength ?? below);

const tooManyBelow = (
  ranked: readonly TrustCertificate[],
  { isTrusted }: PathOptions,
  count: number,
): Way => {
  const [first] = ranked;
  if (first !== undefined && ranked.every(({ trust }) => trust === 'refused'))
    return refused(first, []);
  const relied = ranked.find(isTrusted);
  const { certificate } = relied ?? ranked[0] ?? {};
  const subject = certificate === undefined ? '' : formatName(certificate.subject);
  const path = ranked.filter((entry) => entry.certificate === certificate);
  // Nobody relies upon its word, so that it forbids nothing either.
  if (relied === undefined)
    return {
      outcome: 'undetermined',
      path,
      findings: [finding('document.trust.chain.not-trusted', { subject })],
    };
  const length = relied.certificate.extensions.basicConstraints?.pathLength ?? 0;
  const facts = { subject, length, count };
  return {
    outcome: 'failed',
    isTooLong: true,
    path,
    findings: [finding('document.trust.chain.path-length', facts, [relied.certificate.place])],
  };
};

const claims = (authority: Authority): boolean =>
  authority === 'marked' || authority === 'unmarked';

/** Relied upon first; then in force when the certificate below came into being; then self-signed before linked. */
const rank = (holder: TrustCertificate, { isTrusted, on }: PathOptions): number => {
  const { notBefore, notAfter, extensions } = holder.certificate;
  const usage = extensions.privateKeyUsagePeriod;
  let value = 0;
  if (holder.trust !== 'refused') value += 16;
  if (isTrusted(holder)) value += 8;
  if (on !== undefined && isWithin(on, notBefore?.at, notAfter?.at)) value += 4;
  if (on !== undefined && isWithin(on, usage?.from?.at, usage?.to?.at)) value += 2;
  if (holder.role === 'csca') value += 1;
  return value;
};

const noAuthority = (holders: readonly TrustCertificate[]): Way => {
  const [holder] = holders;
  const subject = holder === undefined ? '' : formatName(holder.certificate.subject);
  const onlyUsage = holders.every(({ certificate }) => authorityOf(certificate) === 'key-usage');
  const code = onlyUsage ? 'document.trust.chain.key-usage' : 'document.trust.chain.no-authority';
  const places = holder === undefined ? [] : [holder.certificate.place];
  return {
    outcome: 'failed',
    path: holders.slice(0, 1),
    findings: [finding(code, { subject }, places)],
  };
};

const refused = (best: TrustCertificate, said: Way['findings']): Way => ({
  outcome: 'failed',
  path: [best],
  findings: [
    ...said,
    finding('document.trust.chain.refused', { subject: formatName(best.certificate.subject) }),
  ],
});

const ofAnchor = ({ certificate }: TrustCertificate): readonly TrustFinding[] =>
  authorityOf(certificate) === 'unmarked'
    ? [
        finding('document.trust.chain.authority-unmarked', {
          subject: formatName(certificate.subject),
        }),
      ]
    : [];
