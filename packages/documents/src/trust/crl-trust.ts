import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import { type Crl, formatName } from '../x509/index.ts';
import { climbFromCrl } from './climb.ts';
import { isSyntheticCountry } from './countries.ts';
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
 * Whether a revocation list is to be relied upon (Doc 9303-12, 6.1.2 and D.1.2): a key verifies it whose holder is trusted, by
 * itself or through links, and may sign such lists. Its age is looked at where it is used, and said here.
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
  const way = yield* climbFromCrl(crl, { pool: context.pool, isTrusted: context.isTrusted, on });
  const { first } = way;
  if (first.outcome !== 'verified') {
    const invalid = first.outcome === 'invalid';
    const code = invalid ? 'document.trust.crl.signature-invalid' : 'document.trust.crl.no-issuer';
    findings.push(finding(code, { issuer }, [crl.place]), ...first.findings);
    return { ...base, trust: invalid ? 'refused' : 'undetermined' };
  }
  const holder = way.path[0] ?? first.holders[0];
  const known = { ...base, ...(holder === undefined ? {} : { issuer: holder.fingerprint }) };
  if (!first.holders.some(maySignLists)) {
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
