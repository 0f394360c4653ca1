import { derElement, derNull, derOid, joined, sameBytes, tags } from '../der/index.ts';
import { digestOctets, type HashName, hashNames } from './algorithms.ts';

/** The object identifier of a hash function (RFC 8017, appendix B.1). */
export const hashOids: Readonly<Record<HashName, string>> = {
  'SHA-1': '1.3.14.3.2.26',
  'SHA-224': '2.16.840.1.101.3.4.2.4',
  'SHA-256': '2.16.840.1.101.3.4.2.1',
  'SHA-384': '2.16.840.1.101.3.4.2.2',
  'SHA-512': '2.16.840.1.101.3.4.2.3',
};

/** DigestInfo (RFC 8017, 9.2) up to the digest, with NULL parameters or with none. */
const prefix = (hash: HashName, withNull: boolean): Uint8Array => {
  const algorithm = derElement(
    tags.sequence,
    derOid(hashOids[hash]),
    ...(withNull ? [derNull] : []),
  );
  const octets = digestOctets[hash];
  const whole = derElement(
    tags.sequence,
    algorithm,
    derElement(tags.octetString, new Uint8Array(octets)),
  );
  return whole.subarray(0, whole.length - octets);
};

/** What a decrypted PKCS1 block holds. */
export type Pkcs1Verdict =
  /** Exactly the block that the digest makes (RFC 8017, 9.2). */
  | 'exact'
  /** The same without NULL in DigestInfo, which RFC 8017 (note in 9.2) allows a verifier to take. */
  | 'without-null'
  /**
   * It contains the digest, but the padding is too short or bytes follow: this is how signatures with small exponents are
   * forged.
   */
  | 'loose'
  /** A well-formed block with the digest of other bytes, or of another hash function. */
  | 'other-digest'
  /** No block of this form: another key, another scheme, or damage. */
  | 'none';

/** Compares a decrypted block, whole and octet by octet, with the only ones that a digest may make. */
export const pkcs1Verdict = (
  block: Uint8Array,
  hash: HashName,
  digest: Uint8Array,
): Pkcs1Verdict => {
  const withNull = joined([prefix(hash, true), digest]);
  const bare = joined([prefix(hash, false), digest]);
  if (sameBytes(block, padded(withNull, block.length))) return 'exact';
  if (sameBytes(block, padded(bare, block.length))) return 'without-null';
  if (block[0] !== 0 || block[1] !== 1) return 'none';
  let at = 2;
  while (block[at] === 0xff) at++;
  if (block[at] !== 0) return 'none';
  const info = block.subarray(at + 1);
  if (startsWith(info, withNull) || startsWith(info, bare)) return 'loose';
  return hashNames.some(
    (name) => startsWith(info, prefix(name, true)) || startsWith(info, prefix(name, false)),
  )
    ? 'other-digest'
    : 'none';
};

/** 00 01 FF … FF 00 and the rest; empty if eight octets of padding do not fit. */
const padded = (rest: Uint8Array, length: number): Uint8Array => {
  const fill = length - rest.length - 3;
  if (fill < 8) return new Uint8Array(0);
  return joined([Uint8Array.of(0, 1), new Uint8Array(fill).fill(0xff), Uint8Array.of(0), rest]);
};

const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  sameBytes(bytes.subarray(0, start.length), start);
