import type { Check } from '../check/check.ts';
import type { CheckResult } from '../check/result.ts';
import { type Certificate, formatName } from '../x509/index.ts';
import { dayOf, isWithin } from './instants.ts';
import type { Instant, TrustCertificate, TrustFinding } from './model.ts';
import { finding } from './say.ts';

/** The result that findings come to: the worst of them. */
export const resultOf = (findings: Check['findings']): CheckResult => {
  if (findings.some(({ result }) => result === 'failed')) return 'failed';
  return findings.some(({ result }) => result === 'undetermined') ? 'undetermined' : 'successful';
};

/** Whether the signer's certificate is valid at the inspection (BSI TR-03135-1, 5.6.4.3.4). */
export const checkSignerValidity = (
  { notBefore, notAfter, place }: Certificate,
  at: Instant,
): Check<'signer.validity'> => {
  const findings: TrustFinding[] = [];
  if (notBefore === undefined || notAfter === undefined)
    findings.push(finding('document.trust.signer.no-validity', {}, [place]));
  if (notBefore !== undefined && at < notBefore.at)
    findings.push(finding('document.trust.signer.not-yet-valid', { date: notBefore.at }, [place]));
  if (notAfter !== undefined && at > notAfter.at)
    findings.push(finding('document.trust.signer.expired', { date: notAfter.at }, [place]));
  return { name: 'signer.validity', result: resultOf(findings), findings };
};

/**
 * Whether the document was signed while the signer's key was in use (Doc 9303-12, 4.1.1.2) and its certificate valid. A
 * document that does not say when it was signed has nothing to compare: not supported.
 */
export const checkUsagePeriod = (
  { notBefore, notAfter, extensions, place }: Certificate,
  signingTime: Instant | undefined,
  at: Instant,
): Check<'signer.usage-period'> => {
  const name = 'signer.usage-period';
  if (signingTime === undefined)
    return {
      name,
      result: 'not-supported',
      findings: [finding('document.trust.signer.no-signing-time', {}, [place])],
    };
  const findings: TrustFinding[] = [];
  const { from, to } = extensions.privateKeyUsagePeriod ?? { from: undefined, to: undefined };
  const date = signingTime;
  // Periods are compared by days: a signing time may be local, and the day of signing is not in the future.
  if (dayOf(date) > dayOf(at))
    findings.push(finding('document.trust.signer.signed-in-future', { date }));
  // Both are dates in certificates: a signature on the last day of the period is in it.
  if (from !== undefined && dayOf(date) < dayOf(from.at))
    findings.push(
      finding('document.trust.signer.signed-before-usage', { date, from: from.at }, [place]),
    );
  if (to !== undefined && dayOf(date) > dayOf(to.at))
    findings.push(
      finding('document.trust.signer.signed-after-usage', { date, until: to.at }, [place]),
    );
  if (!isWithin(dayOf(date), daysOf(notBefore?.at), daysOf(notAfter?.at)))
    findings.push(
      finding(
        'document.trust.signer.signed-outside-validity',
        { date, from: notBefore?.at ?? '', to: notAfter?.at ?? '' },
        [place],
      ),
    );
  if (from === undefined && to === undefined)
    findings.push(finding('document.trust.signer.no-usage-period', {}, [place]));
  return { name, result: resultOf(findings), findings };
};

const daysOf = (instant: Instant | undefined): string | undefined =>
  instant === undefined ? undefined : dayOf(instant);

/**
 * Whether each authority of the way was in force when it signed what is below it. A later expiry is reported and is not a
 * failure: an anchor is a key, and its dates are not part of the validation of a path (Doc 9303-12, D.1.1).
 */
export const checkChainValidity = (
  signer: Certificate,
  path: readonly TrustCertificate[],
  at: Instant,
): Check<'chain.validity'> => {
  const findings: TrustFinding[] = [];
  let below = signer;
  for (const { certificate } of path) {
    findings.push(...authorityDates(certificate, below, at));
    below = certificate;
  }
  if (path.length === 0)
    findings.push(
      finding('document.trust.chain.no-issuer', { issuer: formatName(signer.issuer) }, [
        signer.place,
      ]),
    );
  return { name: 'chain.validity', result: resultOf(findings), findings };
};

const authorityDates = (
  { subject: name, notBefore, notAfter, extensions, place }: Certificate,
  below: Certificate,
  at: Instant,
): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  const subject = formatName(name);
  const places = [place];
  if (notBefore !== undefined && at < notBefore.at)
    findings.push(
      finding('document.trust.issuer.not-yet-valid', { subject, date: notBefore.at }, places),
    );
  if (notAfter !== undefined && at > notAfter.at)
    findings.push(finding('document.trust.issuer.expired', { subject, date: notAfter.at }, places));
  const date = below.notBefore?.at;
  if (date === undefined) return findings;
  if (!isWithin(dayOf(date), daysOf(notBefore?.at), daysOf(notAfter?.at)))
    findings.push(
      finding(
        'document.trust.issuer.certified-outside-validity',
        { subject, date, from: notBefore?.at ?? '', to: notAfter?.at ?? '' },
        places,
      ),
    );
  const until = extensions.privateKeyUsagePeriod?.to?.at;
  if (until !== undefined && dayOf(date) > dayOf(until))
    findings.push(
      finding('document.trust.issuer.certified-after-usage', { subject, date, until }, places),
    );
  const [end, own] = [below.notAfter?.at, notAfter?.at];
  if (end !== undefined && own !== undefined && end > own)
    findings.push(finding('document.trust.issuer.outlived', { signer: end, issuer: own }, places));
  return findings;
};

/**
 * Whether the signer may sign this kind of document (Doc 9303-12, 7.1.1.6): its list contains the code of the zone, or its
 * first letter alone.
 */
export const checkDocumentType = (
  { extensions, place }: Certificate,
  documentType: string | undefined,
): Check<'signer.document-type'> => {
  const name = 'signer.document-type';
  const types = extensions.documentTypes?.types;
  if (types === undefined)
    return {
      name,
      result: 'not-supported',
      findings: [finding('document.trust.document-type.absent', {}, [place])],
    };
  const code = (documentType ?? '').replaceAll('<', '').trim().toUpperCase();
  const allowed = types.join(', ');
  const facts = { allowed, code };
  if (code === '')
    return {
      name,
      result: 'undetermined',
      findings: [finding('document.trust.document-type.unknown', facts, [place])],
    };
  const found = fits(code, types);
  const said = {
    whole: 'document.trust.document-type.allowed',
    'first-letter': 'document.trust.document-type.first-letter',
    none: 'document.trust.document-type.not-allowed',
  } as const;
  return {
    name,
    result: found === 'none' ? 'failed' : 'successful',
    findings: [finding(said[found], facts, [place])],
  };
};

/** Whether a document code is named: whole, or by its first letter alone, which stands for all codes that begin so. */
const fits = (code: string, types: readonly string[]): 'whole' | 'first-letter' | 'none' => {
  const named = types.map((type) => type.replaceAll('<', '').trim().toUpperCase());
  if (named.includes(code)) return 'whole';
  return named.includes(code.slice(0, 1)) ? 'first-letter' : 'none';
};

/** Whether a list of document types names a document code; see {@link checkDocumentType}. */
export const namesDocumentType = (code: string, types: readonly string[]): boolean =>
  fits(code.replaceAll('<', '').trim().toUpperCase(), types) !== 'none';
