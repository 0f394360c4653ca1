import { type Certificate, type Extension, sameName } from '../x509/index.ts';
import { normalCountry, signingCodesOf } from './countries.ts';
import { daysBetween } from './instants.ts';
import type { CertificateRole, TrustFinding } from './model.ts';
import { extensionRows, lifetimes, type ProfiledRole } from './profile-table.ts';
import { listPurposes } from './roles.ts';
import { finding } from './say.ts';

/** Deviations of extensions (Doc 9303-12, table 6 and 7.1.1.2 to 7.1.1.6). */
export const extensionDeviations = (
  certificate: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  const { extensions, place } = certificate;
  if (extensions.all.length === 0)
    return [finding('document.trust.profile.extensions.none', {}, [place])];
  return [
    ...(role === 'other' ? [] : presence(certificate, role)),
    ...encoding(extensions.all, certificate),
    ...contents(certificate, role),
  ];
};

/** What must be there and is not, what is there and must not, and what is marked critical wrongly. */
const presence = (
  { extensions: { all, keyUsage }, place }: Certificate,
  role: ProfiledRole,
): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  for (const { oid, name, presence: columns, critical } of extensionRows.values()) {
    const found = all.find((extension) => extension.oid === oid);
    const facts = { extension: name };
    if (found === undefined) {
      // Of the key usage more depends; it has a code of its own.
      if (columns[role] === 'm' && (name !== 'key-usage' || keyUsage !== undefined))
        findings.push(finding('document.trust.profile.extension.missing', facts, [place]));
      continue;
    }
    if (columns[role] === 'x')
      findings.push(finding('document.trust.profile.extension.forbidden', facts, [place]));
    else if (found.critical !== critical)
      findings.push(
        finding(
          critical
            ? 'document.trust.profile.extension.not-critical'
            : 'document.trust.profile.extension.critical',
          facts,
          [place],
        ),
      );
  }
  return findings;
};

const encoding = (
  all: readonly Extension[],
  { extensions: { basicConstraints }, place }: Certificate,
): readonly TrustFinding[] => {
  const written = all.filter(({ criticalWritten }) => criticalWritten).map(({ oid }) => oid);
  if (basicConstraints?.defaultWritten === true) written.push('2.5.29.19');
  return written.map((extension) =>
    finding('document.trust.profile.extensions.default-encoded', { extension }, [place]),
  );
};

const contents = (certificate: Certificate, role: CertificateRole): readonly TrustFinding[] => [
  ...keyIdentifiers(certificate),
  ...keyUsages(certificate, role),
  ...constraints(certificate, role),
  ...usagePeriod(certificate, role),
  ...alternativeNames(certificate),
  ...purposes(certificate, role),
  ...addresses(certificate),
  ...nameChanges(certificate, role),
  ...documentTypes(certificate),
];

const keyIdentifiers = ({ extensions: { authorityKeyId }, place }: Certificate) =>
  authorityKeyId !== undefined && authorityKeyId.keyId === undefined
    ? [finding('document.trust.profile.authority-key-identifier.no-key', {}, [place])]
    : [];

/** Which usages a role asks for; no other must be there. */
const neededUsages: Readonly<Partial<Record<CertificateRole, readonly string[]>>> = {
  csca: ['keyCertSign', 'cRLSign'],
  link: ['keyCertSign', 'cRLSign'],
  signer: ['digitalSignature'],
  'master-list-signer': ['digitalSignature'],
  'deviation-list-signer': ['digitalSignature'],
};

const keyUsages = (
  { extensions: { keyUsage }, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  if (keyUsage === undefined)
    return [finding('document.trust.profile.key-usage.missing', {}, [place])];
  const needed = neededUsages[role];
  if (needed === undefined) return [];
  const have: readonly string[] = keyUsage;
  return [
    ...needed
      .filter((usage) => !have.includes(usage))
      .map((usage) => finding('document.trust.profile.key-usage.lacks', { usage }, [place])),
    ...have
      .filter((usage) => !needed.includes(usage))
      .map((usage) => finding('document.trust.profile.key-usage.exceeds', { usage }, [place])),
  ];
};

const isAuthority = (role: CertificateRole): boolean => role === 'csca' || role === 'link';

const constraints = (
  { extensions: { basicConstraints }, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  if (basicConstraints === undefined) return [];
  if (!isAuthority(role))
    return basicConstraints.authority
      ? [finding('document.trust.profile.basic-constraints.authority', {}, [place])]
      : [];
  if (!basicConstraints.authority)
    return [finding('document.trust.profile.basic-constraints.no-authority', {}, [place])];
  const length = basicConstraints.pathLength;
  return length === 0
    ? []
    : [
        finding(
          'document.trust.profile.basic-constraints.path-length',
          { length: length ?? 'none' },
          [place],
        ),
      ];
};

const usagePeriod = (
  { extensions: { privateKeyUsagePeriod: period }, notBefore, notAfter, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  if (period === undefined) return [];
  const [from, to] = [period.from?.at, period.to?.at];
  if (from === undefined && to === undefined)
    return [finding('document.trust.profile.private-key-usage-period.empty', {}, [place])];
  if (from !== undefined && to !== undefined && to < from)
    return [
      finding('document.trust.profile.private-key-usage-period.order', { from, to }, [place]),
    ];
  const findings: TrustFinding[] = [];
  const early = from !== undefined && notBefore !== undefined && from < notBefore.at;
  const late = to !== undefined && notAfter !== undefined && to > notAfter.at;
  if (early || late)
    findings.push(
      finding(
        'document.trust.profile.private-key-usage-period.outside',
        { from: from ?? 'open', to: to ?? 'open' },
        [place],
      ),
    );
  const usual = lifetimes[role]?.usage;
  const begin = from ?? notBefore?.at;
  if (usual === undefined || begin === undefined || to === undefined) return findings;
  const days = daysBetween(begin, to);
  if (days > usual)
    findings.push(
      finding('document.trust.profile.private-key-usage-period.long', { days, usual }, [place]),
    );
  return findings;
};

const alternativeNames = ({
  extensions: { subjectAltName, issuerAltName },
  subject,
  issuer,
  place,
}: Certificate): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  for (const [of, names, { country }] of [
    ['subject', subjectAltName, subject],
    ['issuer', issuerAltName, issuer],
  ] as const) {
    if (names === undefined) continue;
    if (names.localities.length === 0)
      findings.push(finding('document.trust.profile.alternative-name.no-state', { of }, [place]));
    for (const locality of names.localities) {
      const codes = signingCodesOf(locality);
      if (codes.length > 0 && country !== '' && !codes.includes(normalCountry(country)))
        findings.push(
          finding(
            'document.trust.profile.alternative-name.state-differs',
            { of, locality, country },
            [place],
          ),
        );
    }
  }
  return findings;
};

/** A list signer has its one purpose; the table says that others must not have it. */
const purposes = (
  { extensions: { extendedKeyUsage }, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  const own =
    role === 'master-list-signer'
      ? listPurposes['master-list']
      : role === 'deviation-list-signer'
        ? listPurposes['deviation-list']
        : undefined;
  if (own === undefined) return [];
  return (extendedKeyUsage ?? [])
    .filter((purpose) => purpose !== own)
    .map((purpose) =>
      finding('document.trust.profile.extended-key-usage.purpose', { purpose }, [place]),
    );
};

const addresses = ({
  extensions: { distributionPoints },
  place,
}: Certificate): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  if (
    distributionPoints !== undefined &&
    !distributionPoints.some((address) => /^(?:ldap|https?):/i.test(address))
  )
    findings.push(finding('document.trust.profile.crl-distribution-points.scheme', {}, [place]));
  return findings;
};

/** A self-signed certificate may say that the name was changed; a link whose names are the same does not. */
const nameChanges = (
  { extensions: { nameChange }, subject, issuer, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] =>
  nameChange === true && role === 'link' && sameName(subject, issuer)
    ? [finding('document.trust.profile.name-change.unneeded', {}, [place])]
    : [];

const documentTypes = ({
  extensions: { documentTypes: list },
  place,
}: Certificate): readonly TrustFinding[] => {
  if (list === undefined) return [];
  if (list.types.length === 0)
    return [finding('document.trust.profile.document-type.empty', {}, [place])];
  return list.types
    .filter((type) => !/^[A-Z]{1,2}$/.test(type))
    .map((type) => finding('document.trust.profile.document-type.form', { type }, [place]));
};
