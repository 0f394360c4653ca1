import type { Check } from '../check/check.ts';
import { type Certificate, formatName, looseNameKey, revocationOf } from '../x509/index.ts';
import { ageOf } from './crl-trust.ts';
import type { Instant, TrustCertificate, TrustCrl, TrustFinding } from './model.ts';
import { type RevocationLists, revocationFacts } from './revocation-lists.ts';
import { finding } from './say.ts';

/**
 * Whether the signer, or an authority above it, was revoked (Doc 9303-12, 6.1.2, 4.1.5 and D.1.2). The newest trusted list of
 * the issuer decides; without one, that of the same country under another name. Only a list that is in force at the inspection
 * can say that a certificate was not revoked; any trusted one can say that it was.
 */
export const checkRevocation = (
  certificate: Certificate,
  path: readonly TrustCertificate[],
  lists: RevocationLists,
  at: Instant,
): Check<'signer.revocation'> => {
  const [issuer] = path;
  const above = path.flatMap((authority, index) =>
    issuerRevoked(authority, path[index + 1], lists),
  );
  const own = statusOf(certificate, issuer, lists, at);
  const findings = [...own.findings, ...above];
  if (issuer === undefined && own.result === 'successful')
    return {
      name: 'signer.revocation',
      result: 'undetermined',
      findings: [
        ...findings,
        finding('document.trust.revocation.no-issuer', {}, [certificate.place]),
      ],
    };
  return { name: 'signer.revocation', result: above.length > 0 ? 'failed' : own.result, findings };
};

type Status = Pick<Check, 'result'> & { readonly findings: readonly TrustFinding[] };

const statusOf = (
  certificate: Certificate,
  issuer: TrustCertificate | undefined,
  lists: RevocationLists,
  at: Instant,
): Status => {
  const { own, others, untrusted } = lists.of(certificate, issuer);
  const newest = own.slice(0, 1);
  const names = ({ crl }: TrustCrl): boolean => revocationOf(crl, certificate) !== undefined;
  const unnumbered = own.slice(1).find((list) => isUnnumberedSince(list, own[0]) && names(list));
  // One from the future takes the place of another only once its day has come.
  const current = own.filter(({ crl }) => (crl.thisUpdate?.at ?? '') <= at).slice(0, 1);
  const naming = unnumbered ?? [...newest, ...current, ...others].find(names);
  const inForce = newest.find((crl) => isInForce(crl, at));
  if (
    naming !== undefined &&
    (inForce === undefined || naming === inForce || naming === unnumbered)
  )
    return {
      result: 'failed',
      findings: [revoked(certificate, naming, at), ...otherName(naming, own)],
    };
  const fresh = inForce ?? others.find((crl) => isInForce(crl, at));
  if (fresh !== undefined)
    return {
      result: 'successful',
      findings: [notListed(fresh), ...otherName(fresh, own), ...superseded(own)],
    };
  const suspected = untrusted.flatMap((crl) => {
    const facts = revocationFacts(certificate, crl);
    return facts === undefined
      ? []
      : [finding('document.trust.revocation.unverified', facts, [crl.crl.place])];
  });
  const reasons = [...newest, ...others].flatMap(({ crl }) => [
    ...ageOf(crl, at),
    ...(crl.partial
      ? [finding('document.trust.crl.partial', { issuer: formatName(crl.issuer) }, [crl.place])]
      : []),
  ]);
  const none =
    reasons.length > 0
      ? []
      : [finding('document.trust.revocation.no-list', { issuer: formatName(certificate.issuer) })];
  return { result: 'undetermined', findings: [...suspected, ...reasons, ...none] };
};

/** Without a number it does not take the place of one that has one; whom it names was revoked after that. */
const isUnnumberedSince = ({ crl }: TrustCrl, numbered: TrustCrl | undefined): boolean =>
  crl.number === undefined &&
  numbered?.crl.number !== undefined &&
  (crl.thisUpdate?.at ?? '') > (numbered.crl.thisUpdate?.at ?? '');

const isInForce = ({ crl }: TrustCrl, at: Instant): boolean =>
  !crl.partial && crl.thisUpdate !== undefined && ageOf(crl, at).length === 0;

const revoked = (certificate: Certificate, list: TrustCrl, at: Instant): TrustFinding => {
  const facts = revocationFacts(certificate, list) ?? {};
  const entry = revocationOf(list.crl, certificate);
  const code =
    entry?.at !== undefined && entry.at.at > at
      ? 'document.trust.revocation.revoked-later'
      : 'document.trust.revocation.revoked';
  return finding(code, facts, entry === undefined ? [] : [entry.place]);
};

const notListed = ({ crl }: TrustCrl): TrustFinding =>
  finding(
    'document.trust.revocation.number',
    {
      number: crl.number === undefined ? 'without number' : String(crl.number),
      issuer: formatName(crl.issuer),
      date: crl.thisUpdate?.at ?? '',
    },
    [crl.place],
  );

const otherName = (list: TrustCrl, own: readonly TrustCrl[]): readonly TrustFinding[] =>
  own.includes(list)
    ? []
    : [finding('document.trust.revocation.other-name', { list: formatName(list.crl.issuer) })];

const superseded = (own: readonly TrustCrl[]): readonly TrustFinding[] => {
  const [newest, ...older] = own;
  const newer = newest?.crl.number;
  return older.flatMap(({ crl }) =>
    newer === undefined || crl.number === undefined
      ? []
      : [
          finding('document.trust.crl.superseded', {
            issuer: formatName(crl.issuer),
            newer: String(newer),
            number: String(crl.number),
          }),
        ],
  );
};

/**
 * An authority is revoked by a list of its own issuer, and a self-signed one by itself (Doc 9303-12, 4.1.5.1): with it falls all
 * that it signed.
 */
const issuerRevoked = (
  authority: TrustCertificate,
  above: TrustCertificate | undefined,
  lists: RevocationLists,
): readonly TrustFinding[] => {
  const { certificate } = authority;
  const isSelfSigned = looseNameKey(certificate.subject) === looseNameKey(certificate.issuer);
  const { own } = lists.of(certificate, above ?? (isSelfSigned ? authority : undefined));
  const naming = own.find(({ crl }) => revocationOf(crl, authority.certificate));
  if (naming === undefined) return [];
  const facts = revocationFacts(authority.certificate, naming) ?? {};
  return [finding('document.trust.revocation.issuer-revoked', facts, [naming.crl.place])];
};
