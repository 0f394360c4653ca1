import type { Check } from '../check/check.ts';
import { type Certificate, readCertificate } from '../x509/index.ts';
import type { CertificateRole } from './model.ts';
import { bodyDeviations } from './profile-body.ts';
import { extensionDeviations } from './profile-extensions.ts';
import { keyDeviations } from './profile-key.ts';
import { roleOf } from './roles.ts';
import { resultOf } from './signer-checks.ts';

/**
 * Where a certificate departs from the profile of its role (Doc 9303-12, 7.1.1), and what reading it took in its stride
 * (`document.x509.…`). Most genuine certificates have some: most are of form only.
 */
export const profileOf = (
  certificate: Certificate,
  role: CertificateRole = roleOf(certificate),
): Check['findings'] => {
  const { raw, place } = certificate;
  return [
    ...readCertificate(raw, place.source, place.offset).findings,
    ...bodyDeviations(certificate, role),
    ...extensionDeviations(certificate, role),
    ...keyDeviations(certificate),
  ];
};

/**
 * Whether a signer's certificate has the form that it must have to be relied upon. It signed a document: unless it is for
 * a purpose of its own, such as seals, it is held against the profile of document signers, whatever it says it is.
 */
export const checkProfile = (certificate: Certificate): Check<'signer.profile'> => {
  const isForDocuments = certificate.extensions.extendedKeyUsage === undefined;
  const findings = profileOf(certificate, isForDocuments ? 'signer' : roleOf(certificate));
  return { name: 'signer.profile', result: resultOf(findings), findings };
};
