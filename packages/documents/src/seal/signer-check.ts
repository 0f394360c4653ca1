import type { CivilDate } from '@amirani/core';
import type { Check } from '../check/check.ts';
import type { Certificate, CertificateTime } from '../x509/index.ts';
import { sealFinding } from './findings.ts';
import type { SealFinding, SealReading } from './model.ts';
import { checkOf } from './seal-check.ts';

/**
 * Whether the signer could sign on the day on which the seal was signed, and is valid on the day of inspection
 * (Doc 9303-13, Appendix D: a signer is certified for as long as its seals are). Days are counted, as a seal knows no hours.
 */
export const checkSignerValidity = (
  { header }: SealReading,
  certificate: Certificate | undefined,
  on: CivilDate,
): Check<'seal.signer-validity'> => {
  const name = 'seal.signer-validity';
  const findings: SealFinding[] = [];
  const signedOn = header?.signedOn;
  const place = header?.places['signedOn'];
  const places = place === undefined ? [] : [place];
  if (signedOn !== undefined && signedOn > on)
    findings.push(sealFinding('document.seal.header.future', { signedOn }, ...places));
  if (certificate === undefined)
    return checkOf(name, [...findings, sealFinding('document.seal.signer.none')]);
  const { notBefore, notAfter, extensions } = certificate;
  const usage = extensions.privateKeyUsagePeriod;
  const from = dayOf(notBefore);
  const to = dayOf(notAfter);
  if (signedOn === undefined) findings.push(sealFinding('document.seal.signer.no-date'));
  else {
    if (!isWithin(signedOn, from, to))
      findings.push(
        sealFinding('document.seal.signer.validity', { signedOn, from, to }, ...places),
      );
    const period = { from: dayOf(usage?.from), to: dayOf(usage?.to) };
    if (!isWithin(signedOn, period.from, period.to))
      findings.push(
        sealFinding('document.seal.signer.usage-period', { signedOn, ...period }, ...places),
      );
  }
  if (!isWithin(on, from, to))
    findings.push(sealFinding('document.seal.signer.expired', { from, to }, certificate.place));
  return checkOf(name, findings);
};

const dayOf = (time: CertificateTime | undefined): string => time?.at.slice(0, 10) ?? '';

/** An end that is not known, or left open, bounds nothing. */
const isWithin = (day: string, from: string, to: string): boolean =>
  (from === '' || day >= from) && (to === '' || day <= to);
