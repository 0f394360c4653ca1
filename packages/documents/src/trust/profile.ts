import type { Check } from '../check/check.ts';
import { type Certificate, extensionOids, readCertificate } from '../x509/index.ts';
import type { CertificateRole } from './model.ts';
import { bodyDeviations } from './profile-body.ts';
import { extensionDeviations } from './profile-extensions.ts';
import { keyDeviations } from './profile-key.ts';
import { listPurposes, roleOf } from './roles.ts';
import { finding } from './say.ts';
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
 * Whether a signer's certificate has the form that it must have to be relied upon. The signer of a document is compared with
 * the profile of document signers, whatever it claims to be: they have no extended key usage (Doc 9303-12, table 6). Signers
 * of seals may have one of their own (Doc 9303-13); those of list signers and of the Internet are for something else.
 */
export const checkProfile = (
  certificate: Certificate,
  signed: 'document' | 'seal' = 'document',
): Check<'signer.profile'> => {
  const { extendedKeyUsage, all } = certificate.extensions;
  const hasPurposes = all.some(({ oid }) => oid === extensionOids.extendedKeyUsage);
  const isForDocuments = signed === 'document' || !hasPurposes;
  const foreign =
    signed === 'document' ? (extendedKeyUsage ?? []) : (extendedKeyUsage ?? []).filter(isNoSeals);
  const findings = [
    ...profileOf(certificate, isForDocuments ? 'signer' : roleOf(certificate)),
    // An extension that cannot be read names a purpose all the same.
    ...((isForDocuments && hasPurposes) || foreign.length > 0
      ? [
          finding(
            'document.trust.profile.extended-key-usage.other-purpose',
            { purpose: foreign.join(', ') || 'unreadable' },
            [certificate.place],
          ),
        ]
      : []),
  ];
  return { name: 'signer.profile', result: resultOf(findings), findings };
};

/** Purposes of RFC 5280, 4.2.1.12: TLS, code, e-mail, time stamps. */
const INTERNET_PURPOSES = '1.3.6.1.5.5.7.3.';

const isNoSeals = (purpose: string): boolean =>
  purpose.startsWith(INTERNET_PURPOSES) || Object.values<string>(listPurposes).includes(purpose);
