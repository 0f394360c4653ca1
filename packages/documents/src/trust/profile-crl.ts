import type { Check } from '../check/check.ts';
import { hexOf } from '../der/index.ts';
import { type Certificate, type Crl, extensionOf, readCrl } from '../x509/index.ts';
import { daysBetween } from './instants.ts';
import type { TrustFinding } from './model.ts';
import { finding } from './say.ts';
import { countriesIn } from './synthetic.ts';

/** The most days from one revocation list to the next (Doc 9303-12, 4.1.5). */
const MOST_DAYS = 90;

/**
 * Where a revocation list departs from its profile (Doc 9303-12, 7.1.4), and what reading it took in its stride. `issuer` is
 * the certificate whose key verifies it, as far as one is known.
 */
export const profileOfCrl = (crl: Crl, issuer?: Certificate): Check['findings'] => {
  const { raw, place } = crl;
  return [...readCrl(raw, place.source, place.offset).findings, ...deviations(crl, issuer)];
};

const deviations = (crl: Crl, issuer: Certificate | undefined): readonly TrustFinding[] => {
  const { version, number, thisUpdate, nextUpdate, emptyWritten, algorithm, place } = crl;
  const findings: TrustFinding[] = [];
  if (version !== 2)
    findings.push(finding('document.trust.profile.crl.version', { version }, [place]));
  if (number === undefined)
    findings.push(finding('document.trust.profile.crl.number.missing', {}, [place]));
  else if (number < 0n || number >= 1n << 159n)
    findings.push(finding('document.trust.profile.crl.number.form', {}, [place]));
  if (thisUpdate !== undefined && nextUpdate !== undefined) {
    const days = daysBetween(thisUpdate.at, nextUpdate.at);
    if (days > MOST_DAYS)
      findings.push(finding('document.trust.profile.crl.next-update.late', { days }, [place]));
  }
  if (emptyWritten) findings.push(finding('document.trust.profile.crl.empty', {}, [place]));
  const hash = algorithm.scheme?.hash;
  if (hash === 'SHA-1')
    findings.push(finding('document.trust.profile.crl.algorithm.hash', { hash }, [place]));
  for (const country of countriesIn(crl.issuer))
    if (country !== country.toUpperCase())
      findings.push(finding('document.trust.profile.crl.country-case', { country }, [place]));
  return [...findings, ...keyDeviations(crl, issuer), ...extensionDeviations(crl)];
};

const keyDeviations = (
  { extensions, place }: Crl,
  issuer: Certificate | undefined,
): readonly TrustFinding[] => {
  const named = extensions.authorityKeyId?.keyId;
  if (named === undefined)
    return [finding('document.trust.profile.crl.authority-key-identifier.missing', {}, [place])];
  const own = issuer?.extensions.subjectKeyId;
  return own === undefined || hexOf(own) === hexOf(named)
    ? []
    : [finding('document.trust.profile.crl.authority-key-identifier.differs', {}, [place])];
};

/** Table 10: delta indicator, distribution point and freshest list; all that RFC 5280 has for entries. */
const FORBIDDEN = ['2.5.29.27', '2.5.29.28', '2.5.29.46'];
const FORBIDDEN_IN_ENTRIES: ReadonlySet<string> = new Set([
  '2.5.29.21',
  '2.5.29.23',
  '2.5.29.24',
  '2.5.29.29',
]);

const extensionDeviations = ({ extensions, revoked, place }: Crl): readonly TrustFinding[] => {
  const inEntries = new Set<string>();
  for (const entry of revoked.values())
    for (const oid of entry.extensions) if (FORBIDDEN_IN_ENTRIES.has(oid)) inEntries.add(oid);
  return [
    ...FORBIDDEN.filter((oid) => extensionOf(extensions, oid) !== undefined).map((extension) =>
      finding('document.trust.profile.crl.extension.forbidden', { extension }, [place]),
    ),
    ...[...inEntries].map((extension) =>
      finding('document.trust.profile.crl.entry-extension.forbidden', { extension }, [place]),
    ),
  ];
};
