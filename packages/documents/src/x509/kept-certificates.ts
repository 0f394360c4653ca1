import { type DerNode, KeptByBytes } from '../der/index.ts';
import { type CertificateReading, readCertificate } from './certificate.ts';
import type { PublicKeyInfo } from './public-key.ts';
import type { X509Finding } from './say.ts';

const kept = new KeptByBytes<CertificateReading>(512, 8192);

/**
 * As `readCertificate`, of the octets of an element; but a certificate that was read before is not read again: a signer signs
 * tens of thousands of documents, and each of them carries its certificate.
 */
export const readCertificateOnce = (
  { source: bytes, start, end }: Pick<DerNode, 'source' | 'start' | 'end'>,
  source: string,
  base: number,
): CertificateReading => {
  const known = kept.find(bytes, start, end);
  if (known !== undefined) return placed(known, source, base + start);
  // Not slice, which of a Buffer shares the octets.
  const own = new Uint8Array(bytes.subarray(start, end));
  const reading = readCertificate(own, '', 0);
  if (reading.certificate !== undefined) kept.keep(own, reading);
  return placed(reading, source, base + start);
};

/** The reading with its places where the certificate stands this time. */
const placed = (
  { certificate, findings }: CertificateReading,
  source: string,
  base: number,
): CertificateReading => {
  const at = findings.length === 0 ? findings : findings.map((one) => moved(one, source, base));
  if (certificate === undefined) return { certificate, findings: at };
  const place = { ...certificate.place, source, offset: base + certificate.place.offset };
  const publicKey = keyPlaced(certificate.publicKey, source, base);
  return { certificate: { ...certificate, place, publicKey }, findings: at };
};

const keyPlaced = (key: PublicKeyInfo, source: string, base: number): PublicKeyInfo =>
  key.findings.length === 0
    ? key
    : { ...key, findings: key.findings.map((one) => moved(one, source, base)) };

const moved = (finding: X509Finding, source: string, base: number): X509Finding => ({
  ...finding,
  places: finding.places.map((place) => ({ ...place, source, offset: base + place.offset })),
});
