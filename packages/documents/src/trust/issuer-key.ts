import type { Check } from '../check/check.ts';
import type { Steps } from '../crypto/index.ts';
import { hexOf } from '../der/index.ts';
import {
  type Certificate,
  type Crl,
  formatName,
  looseNameKey,
  type Name,
  type SignatureCheck,
} from '../x509/index.ts';
import type { TrustCertificate, TrustFinding } from './model.ts';
import type { CertificatePool } from './pool.ts';
import { finding } from './say.ts';

/** How many signatures may still be tried. */
export interface Budget {
  tries: number;
}

/** A key that verifies something signed, with everyone on hand who holds it. */
export interface IssuerKey {
  readonly outcome: 'verified';
  /** Certificates of this one key; at least one. */
  readonly holders: readonly TrustCertificate[];
  /** What is to be said of the signature and of how the key was found. */
  readonly findings: Check['findings'];
}

/** Why no key was found. */
export interface NoIssuerKey {
  /** `missing`: no key on hand; `invalid`: the named key does not verify it; `unsupported`: it cannot be checked. */
  readonly outcome: 'missing' | 'invalid' | 'unsupported' | 'out-of-tries';
  /** Holders of the key that is named and does not verify it. */
  readonly holders: readonly TrustCertificate[];
  readonly findings: IssuerKey['findings'];
}

/** Something signed by an authority. */
type Signed = Pick<Certificate | Crl, 'issuer' | 'extensions' | 'place' | 'raw'>;

/** Checks its signature with a key. */
type Verify = (key: Certificate['publicKey']) => Steps<SignatureCheck>;

/**
 * The key that signed, found by trying keys: first those that its authority key identifier names, then those of its issuer's
 * name, then all of its country (Doc 9303-12, D.1.1.1: the anchor is chosen by key). A name never decides; it only says
 * where to look first. Each key is tried once, however many certificates hold it.
 */
export function* issuerKeyOf(
  signed: Signed,
  verify: Verify,
  pool: CertificatePool,
  budget: Budget,
): Steps<IssuerKey | NoIssuerKey> {
  const tried = new Map<string, SignatureCheck>();
  const named = keysOf(namedByKey(signed, pool));
  // Each index takes its time, and most chains need the first one only.
  for (const candidates of [
    () => named,
    () => keysOf(namedByName(signed, pool)),
    () => keysOf(pool.byCountry(signed.issuer.country)),
  ])
    for (const [key, holders] of candidates()) {
      const [first] = holders;
      if (first === undefined || tried.has(key)) continue;
      if (budget.tries-- <= 0) return none('out-of-tries', [], []);
      const check = yield* verify(first.certificate.publicKey);
      tried.set(key, check);
      if (check.result === 'valid')
        return {
          outcome: 'verified',
          holders,
          findings: [...check.findings, ...howFound(signed, holders)],
        };
    }
  return whyNone(signed, [...named], tried, namedByName(signed, pool).length > 0);
}

const namedByName = ({ issuer }: Signed, pool: CertificatePool): readonly TrustCertificate[] => [
  ...pool.bySubject(issuer),
  ...pool.byLooseSubject(issuer),
];

const none = (
  outcome: NoIssuerKey['outcome'],
  holders: readonly TrustCertificate[],
  findings: NoIssuerKey['findings'],
): NoIssuerKey => ({ outcome, holders, findings });

/** By key identifier, else by the issuer and serial number of the issuer's own certificate. */
const namedByKey = ({ extensions }: Signed, pool: CertificatePool): readonly TrustCertificate[] => {
  const { keyId, issuers, serial } = extensions.authorityKeyId ?? NOT_NAMED;
  if (keyId !== undefined) return pool.byKeyId(keyId);
  return serial === undefined
    ? []
    : issuers.flatMap((issuer) => pool.byIssuerAndSerial(issuer, serial));
};

const NOT_NAMED = { keyId: undefined, issuers: [] as readonly Name[], serial: undefined };

/** Certificates by the key that they hold; those of refused keys stay among them, so that the refusal is said. */
const keysOf = (
  certificates: readonly TrustCertificate[],
): ReadonlyMap<string, readonly TrustCertificate[]> =>
  Map.groupBy(new Set(certificates), ({ certificate }) => keyText(certificate));

/** A text that two certificates share exactly if they hold the same key, however each writes the curve. */
export const keyText = ({ publicKey: { key, raw } }: Pick<Certificate, 'publicKey'>): string =>
  hexOf(key === undefined || key.type === 'dh' ? raw : key.spki);

const howFound = (
  { issuer, extensions }: Signed,
  holders: readonly TrustCertificate[],
): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  const [first] = holders;
  if (first === undefined) return findings;
  const subject = formatName(first.certificate.subject);
  const sameBytewise = holders.some(
    ({ certificate }) => hexOf(certificate.subject.raw) === hexOf(issuer.raw),
  );
  if (!sameBytewise) {
    const byName = new Set(holders.map(({ certificate }) => looseNameKey(certificate.subject)));
    findings.push(
      byName.has(looseNameKey(issuer))
        ? finding('document.trust.chain.name-case', { subject })
        : finding('document.trust.chain.name-differs', { subject, issuer: formatName(issuer) }),
    );
  }
  const keyId = extensions.authorityKeyId?.keyId;
  const found = first.certificate.extensions.subjectKeyId;
  if (keyId !== undefined && found !== undefined && hexOf(keyId) !== hexOf(found))
    findings.push(
      finding('document.trust.chain.key-id-differs', {
        named: hexOf(keyId),
        found: hexOf(found),
      }),
    );
  return findings;
};

const whyNone = (
  { issuer, place }: Signed,
  named: readonly (readonly [string, readonly TrustCertificate[]])[],
  tried: ReadonlyMap<string, SignatureCheck>,
  nameIsKnown: boolean,
): NoIssuerKey => {
  const text = formatName(issuer);
  for (const [key, holders] of named) {
    const check = tried.get(key);
    if (check === undefined) continue;
    const unsupported = check.result === 'unsupported';
    const code = unsupported
      ? 'document.trust.chain.signature-unsupported'
      : 'document.trust.chain.signature-invalid';
    return none(unsupported ? 'unsupported' : 'invalid', holders, [
      finding(code, { issuer: text }, [place]),
      ...check.findings,
    ]);
  }
  const findings: Check['findings'][number][] = [
    finding('document.trust.chain.no-issuer', { issuer: text }, [place]),
  ];
  if (nameIsKnown) findings.push(finding('document.trust.chain.same-name', { issuer: text }));
  const unsupported = [...tried.values()].find(({ result }) => result === 'unsupported');
  if (unsupported === undefined) return none('missing', [], findings);
  return none('unsupported', [], [...findings, ...unsupported.findings]);
};
