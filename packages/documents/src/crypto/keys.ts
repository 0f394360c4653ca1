import { derBitString, derElement, derNull, derOid, derUnsigned, tags } from '../der/index.ts';
import type { CurveName } from './curve-data.ts';
import { curveOf } from './curves.ts';

/** RSA, whatever its certificate restricts it to. */
export interface RsaKey {
  readonly type: 'rsa';
  /** Magnitude without leading zeros. */
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
  /** SubjectPublicKeyInfo as rsaEncryption. */
  readonly spki: Uint8Array;
}

/** A point on a known curve. */
export interface EcKey {
  readonly type: 'ec';
  readonly curve: CurveName;
  /** Encoded (SEC 1, 2.3.3), as in the source. */
  readonly point: Uint8Array;
  /** SubjectPublicKeyInfo with the curve by name. */
  readonly spki: Uint8Array;
}

/** DSA. */
export interface DsaKey {
  readonly type: 'dsa';
  readonly spki: Uint8Array;
}

/** Diffie-Hellman in a prime field. */
export interface DhKey {
  readonly type: 'dh';
  /** Magnitudes without leading zeros. */
  readonly prime: Uint8Array;
  readonly generator: Uint8Array;
  readonly value: Uint8Array;
}

/** A public key in the one form that both platforms take. */
export type PublicKey = RsaKey | EcKey | DsaKey | DhKey;

const RSA_ALGORITHM = derElement(tags.sequence, derOid('1.2.840.113549.1.1.1'), derNull);
const EC_ALGORITHM = derOid('1.2.840.10045.2.1');

/** An RSA key from its numbers. `spki` only where the source already has it as rsaEncryption in DER. */
export const rsaKey = (modulus: Uint8Array, exponent: Uint8Array, spki?: Uint8Array): RsaKey => ({
  type: 'rsa',
  modulus,
  exponent,
  spki:
    spki ??
    derElement(
      tags.sequence,
      RSA_ALGORITHM,
      derBitString(derElement(tags.sequence, derUnsigned(modulus), derUnsigned(exponent))),
    ),
});

const ecAlgorithms = new Map<CurveName, Uint8Array>();

/** A key on a known curve. `spki` only where the source already names the curve by its identifier. */
export const ecKey = (curve: CurveName, point: Uint8Array, spki?: Uint8Array): EcKey => {
  if (spki !== undefined) return { type: 'ec', curve, point, spki };
  let algorithm = ecAlgorithms.get(curve);
  if (algorithm === undefined) {
    algorithm = derElement(tags.sequence, EC_ALGORITHM, derOid(curveOf(curve).oid));
    ecAlgorithms.set(curve, algorithm);
  }
  return {
    type: 'ec',
    curve,
    point,
    spki: derElement(tags.sequence, algorithm, derBitString(point)),
  };
};
