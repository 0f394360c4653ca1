import { bitString, DerReader, tags, unsignedBytes } from '../../der/index.ts';
import { plainFromDer } from '../ecdsa-signature.ts';
import type { DsaKey } from '../keys.ts';
import type { SignatureResult } from '../port.ts';
import { leftmostBits } from './ecdsa.ts';
import { inverseModulo, numberOf, powerModulo } from './numbers.ts';

/** Bits of q that FIPS 186-4, 4.2 has, and that OpenSSL takes. */
const ORDER_BITS: readonly number[] = [160, 224, 256];
const MOST_PRIME_BITS = 10_000;

/** Verifies DSA (FIPS 186-4, 4.7): the signature in DER, the digest made already. */
export const verifyDsaByNumbers = (
  { spki }: DsaKey,
  digest: Uint8Array,
  signature: Uint8Array,
): SignatureResult => {
  const key = numbersOf(spki);
  if (key === undefined) return 'unsupported';
  const { p, q, g, y, bits } = key;
  const octets = Math.ceil(bits / 8);
  const plain = plainFromDer(signature, octets);
  if (plain === undefined) return 'invalid';
  const r = numberOf(plain.subarray(0, octets));
  const s = numberOf(plain.subarray(octets));
  if (r === 0n || s === 0n || r >= q || s >= q) return 'invalid';
  const inverse = inverseModulo(s, q);
  if (inverse === undefined) return 'invalid';
  const first = powerModulo(g, (leftmostBits(digest, bits) * inverse) % q, p);
  const second = powerModulo(y, (r * inverse) % q, p);
  return ((first * second) % p) % q === r ? 'valid' : 'invalid';
};

interface DsaNumbers {
  readonly p: bigint;
  readonly q: bigint;
  readonly g: bigint;
  readonly y: bigint;
  /** Of q. */
  readonly bits: number;
}

/** RFC 3279, 2.3.2; undefined if parameters are missing or unusable. */
const numbersOf = (spki: Uint8Array): DsaNumbers | undefined => {
  const reader = DerReader.over(spki);
  const body = reader.enter(tags.sequence);
  const algorithm = body.enter(tags.sequence);
  algorithm.take(tags.oid);
  const parameters = algorithm.enter(tags.sequence);
  const [p, q, g] = [tags.integer, tags.integer, tags.integer].map((tag) =>
    numberOf(unsignedBytes(parameters.take(tag))),
  );
  const bytes = bitString(body.take(tags.bitString))?.bytes ?? new Uint8Array(0);
  const value = DerReader.over(bytes);
  const y = numberOf(unsignedBytes(value.take(tags.integer)));
  if (reader.fault !== undefined || value.fault !== undefined) return undefined;
  if (p === undefined || q === undefined || g === undefined) return undefined;
  const bits = q.toString(2).length;
  if (!ORDER_BITS.includes(bits) || p.toString(2).length > MOST_PRIME_BITS) return undefined;
  return { p, q, g, y, bits };
};
