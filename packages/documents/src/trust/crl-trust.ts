import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import { type Certificate, type Crl, formatName, looseNameKey } from '../x509/index.ts';
import { buildCrlPath } from './certificate-path.ts';
import { isSyntheticCountry, normalCountry, sameCountry } from './countries.ts';
import type { FoundCrl } from './material.ts';
import type { Instant, TrustCertificate, TrustCrl, TrustFinding, TrustProfile } from './model.ts';
import type { CertificatePool } from './pool.ts';
import { finding } from './say.ts';
import { countriesIn } from './synthetic.ts';

/** What a revocation list is judged by. */
export interface CrlContext {
  readonly pool: CertificatePool;
  readonly profile: TrustProfile;
  readonly at: Instant;
  readonly isTrusted: (entry: TrustCertificate) => boolean;
}

/** A revocation list with what is to be said of it. */
export interface JudgedCrl {
  readonly found: FoundCrl;
  readonly crl: TrustCrl;
  readonly findings: Check['findings'];
}

/**
 * Whether a revocation list is to be relied upon (Doc 9303-12, 6.1.2 and D.1.2): a key verifies it whose holder bears the name
 * of its issuer, is trusted, by itself or through links of the same state, and may sign such lists (RFC 5280, 6.3.3 (b) and
 * (f)). Its age is looked at where it is used, and said here.
 */
export function* judgeCrl(found: FoundCrl, context: CrlContext): Steps<JudgedCrl> {
  const findings: Check['findings'][number][] = [...ageOf(found.crl, context.at)];
  return { found, crl: yield* judge(found, context, findings), findings };
}

function* judge(
  { crl, source }: FoundCrl,
  context: CrlContext,
  findings: Check['findings'][number][],
): Steps<TrustCrl> {
  const issuer = formatName(crl.issuer);
  const base = { crl, source: source.id, country: crl.issuer.country };
  if (crl.number === undefined) findings.push(finding('document.trust.crl.no-number', { issuer }));
  if (crl.partial) findings.push(finding('document.trust.crl.partial', { issuer }, [crl.place]));
  const synthetic =
    context.profile === 'duty' ? countriesIn(crl.issuer).find(isSyntheticCountry) : undefined;
  if (synthetic !== undefined) {
    const facts = { country: synthetic, subject: issuer };
    findings.push(finding('document.trust.synthetic', facts, [crl.place]));
    return { ...base, trust: 'refused' };
  }
  const on = crl.thisUpdate?.at;
  const { pool, isTrusted } = context;
  const way = yield* buildCrlPath(
    crl,
    { pool, isTrusted, on },
    (entry) => isIssuer(entry, crl) && maySignLists(entry),
  );
  const { first } = way;
  if (first.outcome !== 'verified') {
    const invalid = first.outcome === 'invalid';
    const code = invalid ? 'document.trust.crl.signature-invalid' : 'document.trust.crl.no-issuer';
    findings.push(finding(code, { issuer }, [crl.place]), ...first.findings);
    return { ...base, trust: invalid ? 'refused' : 'undetermined' };
  }
  const named = first.holders.filter((entry) => isIssuer(entry, crl));
  const other =
    named.length === 0
      ? first.holders[0]
      : way.path.find(({ certificate }) => !isOfState(certificate, crl));
  if (other !== undefined) {
    const facts = { issuer, holder: formatName(other.certificate.subject) };
    findings.push(finding('document.trust.crl.issuer-differs', facts, [crl.place]));
    return { ...base, trust: 'undetermined' };
  }
  const holder = way.path[0] ?? named[0];
  const known = { ...base, ...(holder === undefined ? {} : { issuer: holder.fingerprint }) };
  if (!named.some(maySignLists)) {
    findings.push(finding('document.trust.crl.issuer-usage', { issuer }, [crl.place]));
    return { ...known, trust: 'undetermined' };
  }
  if (way.outcome === 'trusted') return { ...known, trust: 'trusted' };
  findings.push(
    finding('document.trust.crl.not-trusted', { issuer }, [crl.place]),
    ...way.findings,
  );
  return { ...known, trust: way.outcome === 'failed' ? 'refused' : 'undetermined' };
}

/** A name is the same whatever its string types, case and order. */
const isIssuer = ({ certificate }: TrustCertificate, { issuer }: Crl): boolean =>
  looseNameKey(certificate.subject) === looseNameKey(issuer);

/** One state could certify an authority that bears the name of another's, and revoke the signers of that state with it. */
const isOfState = ({ subject }: Certificate, { issuer }: Crl): boolean =>
  sameCountry(normalCountry(issuer.country), normalCountry(subject.country));

/** An authority that says nothing of its key's usage may sign lists, too. */
const maySignLists = ({ certificate: { extensions } }: TrustCertificate): boolean =>
  extensions.keyUsage === undefined || extensions.keyUsage.includes('cRLSign');

/** Why a revocation list cannot say that a certificate was not revoked: it is of the future, or due for renewal. */
export const ageOf = (crl: Crl, at: Instant): readonly TrustFinding[] => {
  const issuer = formatName(crl.issuer);
  const [from, to] = [crl.thisUpdate?.at, crl.nextUpdate?.at];
  const findings: TrustFinding[] = [];
  if (from !== undefined && from > at)
    findings.push(finding('document.trust.crl.from-future', { issuer, date: from }, [crl.place]));
  if (to === undefined)
    findings.push(finding('document.trust.crl.no-next-update', { issuer }, [crl.place]));
  else if (to < at)
    findings.push(finding('document.trust.crl.expired', { issuer, date: to }, [crl.place]));
  return findings;
};
