import { hmac } from '@noble/hashes/hmac.js';
import { sha1 } from '@noble/hashes/legacy.js';
import { sha256, sha384, sha512 } from '@noble/hashes/sha2.js';
import { utf8 } from '../../truth/canonical-json.ts';
import { nothing, oid, sequence } from '../encoding/der.ts';
import { oids } from '../encoding/oids.ts';

/** The hash functions of these documents. */
export type HashName = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** The digest of bytes. */
export const digest = (hash: HashName, bytes: Uint8Array): Uint8Array => functions[hash](bytes);

/** Bytes in a digest. */
export const digestLength: Readonly<Record<HashName, number>> = {
  sha1: 20,
  sha256: 32,
  sha384: 48,
  sha512: 64,
};

/** AlgorithmIdentifier of a hash, with NULL or, as RFC 5754 prefers for writers, without. */
export const hashIdentifier = (hash: HashName, withNull = true): Uint8Array =>
  withNull ? sequence(oid(oids[hash]), nothing) : sequence(oid(oids[hash]));

/** The given number of bytes, derived from a label alone: fixture keys, serial numbers, salts. */
export const derived = (label: string, length: number): Uint8Array => {
  const key = utf8(label);
  const bytes = new Uint8Array(Math.ceil(length / 64) * 64);
  for (let block = 0; block * 64 < length; block++)
    bytes.set(hmac(sha512, key, Uint8Array.of(block)), block * 64);
  return bytes.slice(0, length);
};

const functions = { sha1, sha256, sha384, sha512 } as const;
