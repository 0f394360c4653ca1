import { sameBytes } from '../der/index.ts';
import { type CertificateReading, readCertificate } from './certificate.ts';
import type { PublicKeyInfo } from './public-key.ts';
import type { X509Finding } from './say.ts';

/** How many readings are kept, and how large a certificate may be for it. */
const MOST_KEPT = 512;
const MOST_OCTETS = 8192;

interface Kept {
  readonly bytes: Uint8Array;
  readonly reading: CertificateReading;
}

const kept = new Map<number, Kept>();

/**
 * As `readCertificate`, but a certificate that was read before is not read again: a signer signs tens of thousands of
 * documents, and each of them carries its certificate. Compared are all bytes. The last {@link MOST_KEPT} are kept.
 */
export const readCertificateOnce = (
  bytes: Uint8Array,
  source: string,
  base: number,
): CertificateReading => {
  const sum = sumOf(bytes);
  const known = kept.get(sum);
  if (known !== undefined && sameBytes(known.bytes, bytes))
    return placed(known.reading, source, base);
  if (bytes.length > MOST_OCTETS) return readCertificate(bytes, source, base);
  // Not slice, which of a Buffer shares the octets.
  const own = new Uint8Array(bytes);
  const reading = readCertificate(own, '', 0);
  if (reading.certificate !== undefined) {
    if (kept.size >= MOST_KEPT && known === undefined) forgetOldest();
    kept.set(sum, { bytes: own, reading });
  }
  return placed(reading, source, base);
};

const forgetOldest = (): void => {
  for (const oldest of kept.keys()) {
    kept.delete(oldest);
    return;
  }
};

/** Only to find the place in the map: the end of a certificate is its signature, and differs from all others. */
const sumOf = (bytes: Uint8Array): number => {
  let sum = bytes.length;
  for (let at = Math.max(0, bytes.length - 32); at < bytes.length; at++)
    sum = (Math.imul(sum, 31) + (bytes[at] ?? 0)) | 0;
  return sum;
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
