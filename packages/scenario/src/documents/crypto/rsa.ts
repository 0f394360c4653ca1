import { concat, fromNumber, toNumber } from '../encoding/bytes.ts';
import { bits, integer, nothing, oid, sequence } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';
import { fixturePrimes } from './fixture-primes.ts';
import type { HashName } from './hashes.ts';
import { digest, digestLength, hashIdentifier } from './hashes.ts';
import { modPow } from './rsa-primes.ts';

/** An RSA key of 2048 bits, made of two fixture primes. */
export interface RsaKey {
  readonly kind: 'rsa';
  readonly n: bigint;
  readonly e: bigint;
  readonly p: bigint;
  readonly q: bigint;
  readonly dp: bigint;
  readonly dq: bigint;
  readonly qInverse: bigint;
}

/** Bytes of every modulus. */
export const RSA_BYTES = 256;

/**
 * The key of a number: the n-th pair of fixture primes. Forty primes give 780 keys at no cost, and different
 * numbers different keys. Keys share primes, so they can be factored; they are public anyway.
 */
export const rsaKey = (number: number, e: 3n | 65537n = 65537n): RsaKey => {
  const [first, second] = pairOf(number % PAIRS);
  const p = prime(first);
  const q = prime(second);
  return {
    kind: 'rsa',
    n: p * q,
    e,
    p,
    q,
    dp: inverse(e, p - 1n),
    dq: inverse(e, q - 1n),
    qInverse: inverse(q, p),
  };
};

/** SubjectPublicKeyInfo (RFC 3279, 2.3.1). */
export const rsaPublicKey = (key: RsaKey): Uint8Array =>
  sequence(sequence(oid(oids.rsaEncryption), nothing), bits(rsaKeyBits(key)));

/** RSAPublicKey: what a key identifier is the digest of. */
export const rsaKeyBits = ({ n, e }: RsaKey): Uint8Array => sequence(integer(n), integer(e));

/** The private operation on a block of the modulus's length, by the Chinese remainder theorem. */
const rsaPrivate = (key: RsaKey, block: Uint8Array): Uint8Array => {
  const { p, q, dp, dq, qInverse } = key;
  const x = toNumber(block);
  const a = modPow(x, dp, p);
  const b = modPow(x, dq, q);
  const h = ((((a - b) * qInverse) % p) + p) % p;
  return fromNumber(b + h * q, RSA_BYTES);
};

/** RSASSA-PKCS1-v1_5 (RFC 8017, 8.2.1). */
export const signPkcs1 = (key: RsaKey, hash: HashName, bytes: Uint8Array): Uint8Array => {
  const info = digestInfo(hash, bytes);
  const padding = new Uint8Array(RSA_BYTES - info.length - 3).fill(0xff);
  return rsaPrivate(key, concat(Uint8Array.of(0, 1), padding, Uint8Array.of(0), info));
};

/** DigestInfo of a message (RFC 8017, 9.2). */
export const digestInfo = (hash: HashName, bytes: Uint8Array): Uint8Array => {
  const value = digest(hash, bytes);
  return sequence(hashIdentifier(hash), concat(Uint8Array.of(4, value.length), value));
};

/** RSASSA-PSS with MGF1 over the same hash (RFC 8017, 8.1.1 and 9.1.1); the salt is given. */
export const signPss = (
  key: RsaKey,
  hash: HashName,
  bytes: Uint8Array,
  salt: Uint8Array,
): Uint8Array => {
  const h = digest(hash, concat(new Uint8Array(8), digest(hash, bytes), salt));
  const length = RSA_BYTES - digestLength[hash] - 1;
  const db = new Uint8Array(length);
  db[length - salt.length - 1] = 1;
  db.set(salt, length - salt.length);
  const mask = mgf1(hash, h, length);
  const masked = db.map((byte, at) => byte ^ (mask[at] ?? 0));
  masked[0] = (masked[0] ?? 0) & 0x7f;
  return rsaPrivate(key, concat(masked, h, Uint8Array.of(0xbc)));
};

/**
 * ISO/IEC 9796-2 scheme 1 with partial recovery, as active authentication uses it (Doc 9303-11, 6.1): the chip
 * fills what the block has room for with bytes of its own, and signs them together with the challenge.
 */
export const signRecoverable = (
  key: RsaKey,
  hash: 'sha1' | 'sha256',
  own: Uint8Array,
  challenge: Uint8Array,
): Uint8Array => {
  const trailer = hash === 'sha1' ? Uint8Array.of(0xbc) : Uint8Array.of(0x34, 0xcc);
  const room = RSA_BYTES - 1 - digestLength[hash] - trailer.length;
  if (own.length !== room) throw new RangeError(`scenario/documents: the chip's part has ${room}`);
  const h = digest(hash, concat(own, challenge));
  return rsaPrivate(key, concat(Uint8Array.of(0x6a), own, h, trailer));
};

/** Bytes that a chip adds of its own. */
export const recoverableRoom = (hash: 'sha1' | 'sha256'): number =>
  RSA_BYTES - 1 - digestLength[hash] - (hash === 'sha1' ? 1 : 2);

/** The inverse of a modulo m. */
export const inverse = (a: bigint, m: bigint): bigint => {
  let [r, next] = [m, ((a % m) + m) % m];
  let [t, step] = [0n, 1n];
  while (next !== 0n) {
    const quotient = r / next;
    [r, next] = [next, r - quotient * next];
    [t, step] = [step, t - quotient * step];
  }
  if (r !== 1n) throw new RangeError('scenario/documents: no inverse');
  return ((t % m) + m) % m;
};

const PAIRS = (fixturePrimes.length * (fixturePrimes.length - 1)) / 2;

/** Pairs in the order (1,0), (2,0), (2,1), (3,0) and so on. */
const pairOf = (number: number): readonly [number, number] => {
  let first = 1;
  let left = number;
  for (; left >= first; first++) left -= first;
  return [first, left];
};

const prime = (index: number): bigint => BigInt(`0x${fixturePrimes[index] ?? '0'}`);

const mgf1 = (hash: HashName, seed: Uint8Array, length: number): Uint8Array => {
  const mask = new Uint8Array(length);
  for (let at = 0, counter = 0; at < length; counter++) {
    const block = digest(hash, concat(seed, fromNumber(BigInt(counter), 4)));
    mask.set(block.subarray(0, length - at), at);
    at += block.length;
  }
  return mask;
};
