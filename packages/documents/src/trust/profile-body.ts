import { type Certificate, type Name, sameName } from '../x509/index.ts';
import { normalCountry } from './countries.ts';
import { daysBetween } from './instants.ts';
import type { CertificateRole, TrustFinding } from './model.ts';
import { lifetimes } from './profile-table.ts';
import { finding } from './say.ts';
import { countriesIn } from './synthetic.ts';

/** Deviations in the body of a certificate (Doc 9303-12, table 5, 7.1.1.1 and 4.1). */
export const bodyDeviations = (
  certificate: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  const { serial, algorithm, issuer, subject, uniqueIds, place } = certificate;
  const findings: TrustFinding[] = [];
  const octets = serial.length / 2;
  if (/^0*$/.test(serial))
    findings.push(finding('document.trust.profile.serial.zero', {}, [place]));
  if (octets > 20)
    findings.push(finding('document.trust.profile.serial.long', { octets }, [place]));
  const hash = algorithm.scheme?.hash;
  if (hash === 'SHA-1')
    findings.push(finding('document.trust.profile.algorithm.hash', { hash }, [place]));
  if (uniqueIds) findings.push(finding('document.trust.profile.unique-identifier', {}, [place]));
  // The subject of a self-signed certificate is its issuer: once is enough.
  findings.push(...nameDeviations('subject', subject, certificate));
  if (!sameName(issuer, subject)) findings.push(...nameDeviations('issuer', issuer, certificate));
  const [from, to] = [normalCountry(issuer.country), normalCountry(subject.country)];
  if (from !== '' && to !== '' && from !== to)
    findings.push(
      finding('document.trust.profile.country-differs', { issuer: from, subject: to }, [place]),
    );
  findings.push(...validityDeviations(certificate, role));
  return findings;
};

const COMMON_NAME = '2.5.4.3';

const nameDeviations = (
  of: 'subject' | 'issuer',
  name: Name,
  { place }: Certificate,
): readonly TrustFinding[] => {
  const findings: TrustFinding[] = [];
  const countries = countriesIn(name);
  if (countries.length === 0)
    findings.push(finding('document.trust.profile.name.no-country', { of }, [place]));
  for (const country of countries) {
    if (country !== country.toUpperCase())
      findings.push(finding('document.trust.profile.name.country-case', { of, country }, [place]));
    if (!/^[a-z]{2}$/i.test(country))
      findings.push(finding('document.trust.profile.name.country-form', { of, country }, [place]));
  }
  if (!name.rdns.flat().some(({ type }) => type === COMMON_NAME))
    findings.push(finding('document.trust.profile.name.no-common-name', { of }, [place]));
  return findings;
};

const validityDeviations = (
  { notBefore, notAfter, place }: Certificate,
  role: CertificateRole,
): readonly TrustFinding[] => {
  if (notBefore === undefined || notAfter === undefined) return [];
  const [from, to] = [notBefore.at, notAfter.at];
  if (to < from) return [finding('document.trust.profile.validity.order', { from, to }, [place])];
  const usual = lifetimes[role]?.validity;
  const days = daysBetween(from, to);
  return usual === undefined || days <= usual
    ? []
    : [finding('document.trust.profile.validity.long', { days, usual }, [place])];
};
