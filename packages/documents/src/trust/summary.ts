import { type Certificate, formatAlgorithm, formatName } from '../x509/index.ts';
import type { Instant } from './model.ts';

/** A certificate in words. */
export interface CertificateSummary {
  /** As people write names: `CN=CSCA07, O=bund, C=DE`. */
  readonly subject: string;
  readonly issuer: string;
  /** The country of the subject in capitals; empty where it names none. */
  readonly country: string;
  /** Hexadecimal; two's complement. */
  readonly serial: string;
  /** Empty where it cannot be read. */
  readonly notBefore: Instant;
  readonly notAfter: Instant;
  /** `RSA 4096`, `EC brainpoolP384r1 (explicit)`. */
  readonly key: string;
  /** `ECDSA SHA-384` */
  readonly algorithm: string;
}

/** What a certificate says, for people and for export. */
export const certificateSummary = (certificate: Certificate): CertificateSummary => ({
  subject: formatName(certificate.subject),
  issuer: formatName(certificate.issuer),
  country: certificate.subject.country,
  serial: certificate.serial,
  notBefore: certificate.notBefore?.at ?? '',
  notAfter: certificate.notAfter?.at ?? '',
  key: keyText(certificate),
  algorithm: formatAlgorithm(certificate.algorithm),
});

const keyText = ({ publicKey: { key, parameters, bits, algorithm } }: Certificate): string => {
  if (key?.type === 'ec') return `EC ${key.curve} (${parameters})`;
  if (key === undefined) return `unknown (${algorithm})`;
  return `${key.type.toUpperCase()} ${bits}`;
};
