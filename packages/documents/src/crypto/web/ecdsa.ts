import { orderOctets } from '../curves.ts';
import type { EcKey } from '../keys.ts';
import type { SignatureResult } from '../port.ts';
import { pointOf, pointsOf } from './curve-points.ts';
import { inverseModulo, numberOf } from './numbers.ts';

/** Verifies ECDSA (FIPS 186-4, 6.4; SEC 1, 4.1.4) on any known curve: r and s plain, the digest made already. */
export const verifyEcdsaByPoints = (
  key: EcKey,
  digest: Uint8Array,
  signature: Uint8Array,
): SignatureResult => {
  const point = pointOf(key);
  if (point === undefined) return 'unsupported';
  const octets = orderOctets(key.curve);
  if (signature.length !== 2 * octets) return 'invalid';
  const points = pointsOf(key.curve);
  const order = points.Fn.ORDER;
  const r = numberOf(signature.subarray(0, octets));
  const s = numberOf(signature.subarray(octets));
  if (r === 0n || s === 0n || r >= order || s >= order) return 'invalid';
  const inverse = inverseModulo(s, order);
  if (inverse === undefined) return 'invalid';
  const message = leftmostBits(digest, order.toString(2).length);
  const sum = points.BASE.multiplyUnsafe((message * inverse) % order).add(
    point.multiplyUnsafe((r * inverse) % order),
  );
  if (sum.is0()) return 'invalid';
  return sum.toAffine().x % order === r ? 'valid' : 'invalid';
};

/** As many bits of a digest as the order has, from the left (FIPS 186-4, 6.4). */
export const leftmostBits = (digest: Uint8Array, bits: number): bigint => {
  const surplus = digest.length * 8 - bits;
  return surplus > 0 ? numberOf(digest) >> BigInt(surplus) : numberOf(digest);
};
