import { type CurveName, ecKey, fieldOctets, type PublicKey } from '../../crypto/index.ts';
import { bitString, DerReader, oidOf, smallInteger, tags } from '../../der/index.ts';
import { readPublicKey, type X509Finding } from '../../x509/index.ts';

/** A key out of a security information. */
export interface InfoKey {
  readonly key: PublicKey | undefined;
  /** Refused, and not only unknown. */
  readonly refused: boolean;
  readonly findings: readonly X509Finding[];
}

/** standardizedDomainParameters, BSI TR-03110-3, A.2.1.1. */
const STANDARDIZED = '0.4.0.127.0.7.1.2';

/** Elliptic curves by their number, Doc 9303-11, 9.5.1, table 6. The groups of Diffie-Hellman (0 to 2) are not known here. */
const curves: Readonly<Record<number, CurveName>> = {
  8: 'P-192',
  9: 'brainpoolP192r1',
  10: 'P-224',
  11: 'brainpoolP224r1',
  12: 'P-256',
  13: 'brainpoolP256r1',
  14: 'brainpoolP320r1',
  15: 'P-384',
  16: 'brainpoolP384r1',
  17: 'brainpoolP512r1',
  18: 'P-521',
};

/** A SubjectPublicKeyInfo of a security information, which may give its domain parameters by their number alone. */
export const readInfoKey = (bytes: Uint8Array, source: string, base: number): InfoKey => {
  const reader = DerReader.over(bytes).enter(tags.sequence);
  const algorithm = reader.enter(tags.sequence);
  const oid = oidOf(algorithm.next());
  if (oid !== STANDARDIZED) return readPublicKey(bytes, source, base);
  const number = smallInteger(algorithm.maybe(tags.integer));
  const point = bitString(reader.take(tags.bitString));
  const curve = number === undefined ? undefined : curves[number];
  if (curve === undefined) return { key: undefined, refused: false, findings: [] };
  const fits =
    point?.unused === 0 &&
    point.bytes[0] === 4 &&
    point.bytes.length === 1 + 2 * fieldOctets(curve);
  return fits
    ? { key: ecKey(curve, point.bytes), refused: false, findings: [] }
    : { key: undefined, refused: true, findings: [] };
};
