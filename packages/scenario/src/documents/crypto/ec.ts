import type { ECDSA } from '@noble/curves/abstract/weierstrass.js';
import { ecdsa, weierstrass } from '@noble/curves/abstract/weierstrass.js';
import { brainpoolP256r1, brainpoolP384r1 } from '@noble/curves/misc.js';
import { p256, p384 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, fromNumber, toNumber } from '../encoding/bytes.ts';
import { bits, integer, octets, oid, sequence } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import type { HashName } from './hashes.ts';
import { derived, digest } from './hashes.ts';
import { inverse } from './rsa.ts';

/** The curves of these documents. */
export type CurveName = 'P-256' | 'P-384' | 'brainpoolP256r1' | 'brainpoolP384r1';

/** How a key names its curve: by identifier, or by all its parameters as Doc 9303-12, 4.1.6.3 asks. */
export type CurveEncoding = 'named' | 'explicit';

/** A key on a curve. */
export interface EcKey {
  readonly kind: 'ec';
  readonly curve: CurveName;
  readonly encoding: CurveEncoding;
  readonly secret: Uint8Array;
  /** The uncompressed point. */
  readonly point: Uint8Array;
  /** The curve to compute on: the named one, or one whose generator a forger replaced. */
  readonly arithmetic: ECDSA;
}

/** The key of a label: the label's digest, brought into the range of the curve. */
export const ecKey = (label: string, curve: CurveName, encoding: CurveEncoding): EcKey => {
  const arithmetic = curves[curve];
  const { Point } = arithmetic;
  const { n } = Point.CURVE();
  const number = (toNumber(derived(`ec/${curve}/${label}`, 64)) % (n - 1n)) + 1n;
  const secret = fromNumber(number, fieldBytes(curve));
  // These secrets are public: their multiplication need not hide how long it takes, and takes two thirds of the time.
  const point = Point.BASE.multiplyUnsafe(number).toBytes(false);
  return { kind: 'ec', curve, encoding, secret, point, arithmetic };
};

/**
 * A key with the public point of another, whose secret a forger knows because he chose the generator for it:
 * with G' = Q / s, the point Q is s times G' (the flaw of CVE-2020-0601). The curve has a prime order.
 */
export const keyOfPoint = (label: string, other: EcKey): EcKey => {
  const { Point } = curves[other.curve];
  const parameters = Point.CURVE();
  const { n } = parameters;
  const s = (toNumber(derived(`generator/${label}`, 64)) % (n - 2n)) + 2n;
  const generator = Point.fromBytes(other.point).multiply(inverse(s, n)).toAffine();
  const own = weierstrass({ ...parameters, Gx: generator.x, Gy: generator.y });
  const secret = fromNumber(s, fieldBytes(other.curve));
  // One signature does not pay for a table of multiples.
  own.BASE.precompute(1);
  return { ...other, encoding: 'explicit', secret, arithmetic: ecdsa(own, sha256) };
};

/** SubjectPublicKeyInfo (RFC 5480; RFC 3279, 2.3.5 for explicit parameters). */
export const ecPublicKey = (key: EcKey): Uint8Array =>
  sequence(sequence(oid(oids.ecPublicKey), curveParameters(key)), bits(key.point));

/** ECDSA with the nonce of RFC 6979; r and s in DER, or one after the other. */
export const signEcdsa = (
  key: EcKey,
  hash: HashName,
  bytes: Uint8Array,
  format: 'der' | 'compact' = 'der',
): Uint8Array =>
  key.arithmetic.sign(digest(hash, bytes), key.secret, { prehash: false, lowS: false, format });

/** The x coordinate that both sides of a key agreement compute, in the length of the field (TR-03111, 4.3.1). */
export const sharedSecret = (own: EcKey, point: Uint8Array): Uint8Array => {
  const { Point } = own.arithmetic;
  const { x } = Point.fromBytes(point).multiplyUnsafe(toNumber(own.secret)).toAffine();
  return fromNumber(x, fieldBytes(own.curve));
};

/** The same, where both secrets are known: one multiplication of the generator, which has a table. */
export const agreedSecret = (one: EcKey, other: EcKey): Uint8Array => {
  const { Point } = one.arithmetic;
  const product = (toNumber(one.secret) * toNumber(other.secret)) % Point.CURVE().n;
  return fromNumber(Point.BASE.multiplyUnsafe(product).toAffine().x, fieldBytes(one.curve));
};

/**
 * Chip authentication data of PACE with chip authentication mapping (Doc 9303-11, 4.4.3.3.3): the secret of the
 * mapping over the static one, so that the static point times it is the mapping's point.
 */
export const mappingData = (own: EcKey, mapping: EcKey): Uint8Array => {
  const { n } = own.arithmetic.Point.CURVE();
  const value = (toNumber(mapping.secret) * inverse(toNumber(own.secret), n)) % n;
  return fromNumber(value, fieldBytes(own.curve));
};

/** Bytes of a coordinate. */
const fieldBytes = (curve: CurveName): number => (curve.includes('384') ? 48 : 32);

const curves: Readonly<Record<CurveName, ECDSA>> = {
  'P-256': p256,
  'P-384': p384,
  brainpoolP256r1,
  brainpoolP384r1,
};

const curveParameters = ({ curve, encoding, arithmetic }: EcKey): Uint8Array => {
  if (encoding === 'named') return oid(oids[curve]);
  const { p, n, h, a, b, Gx, Gy } = arithmetic.Point.CURVE();
  const field = (value: bigint): Uint8Array => fromNumber(value, fieldBytes(curve));
  return sequence(
    integer(1),
    sequence(oid(oids.primeField), integer(p)),
    sequence(octets(field(a)), octets(field(b))),
    octets(concat(Uint8Array.of(4), field(Gx), field(Gy))),
    integer(n),
    integer(h),
  );
};
