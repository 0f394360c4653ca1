import { digest, digestOctets, type HashName, hashNames, type Steps } from '../../crypto/index.ts';
import { joined, sameBytes } from '../../der/index.ts';

/** What a signature with message recovery came to. */
export type RecoveryAnswer =
  | {
      readonly result: 'valid';
      readonly hash: HashName;
      /** `BC`, which names no hash, or two octets such as `34CC`. */
      readonly trailer: string;
    }
  | { readonly result: 'invalid'; readonly why: 'header' | 'trailer' | 'length' | 'digest' }
  /** The trailer names a hash function that is not computed here. */
  | { readonly result: 'unsupported'; readonly why: string };

/** Hash identifiers of ISO/IEC 10118-3, which precede CC in a trailer of two octets. */
const trailerHashes: Readonly<Record<number, HashName>> = {
  51: 'SHA-1',
  52: 'SHA-256',
  53: 'SHA-512',
  54: 'SHA-384',
  56: 'SHA-224',
};

/** RIPEMD-160, RIPEMD-128, Whirlpool. */
const OTHER_HASHES: readonly number[] = [0x31, 0x32, 0x37];

/**
 * Checks the recovered block of ISO/IEC 9796-2, digital signature scheme 1, with partial recovery: header 6A, the part M1
 * that the chip chose, the hash of M1 and the challenge, trailer. The trailer BC leaves the hash open: SHA-1 by Doc
 * 9303-11, 6.1.2.2, then the others are tried.
 */
export function* checkRecovered(block: Uint8Array, challenge: Uint8Array): Steps<RecoveryAnswer> {
  if (block[0] !== 0x6a) return { result: 'invalid', why: 'header' };
  const last = block.at(-1) ?? 0;
  if (last === 0xbc) return yield* withAnyHash(block, challenge);
  const number = block.at(-2) ?? 0;
  const hash = trailerHashes[number];
  const trailer = `${number.toString(16).toUpperCase().padStart(2, '0')}CC`;
  if (last !== 0xcc) return { result: 'invalid', why: 'trailer' };
  if (hash === undefined)
    return OTHER_HASHES.includes(number)
      ? { result: 'unsupported', why: trailer }
      : { result: 'invalid', why: 'trailer' };
  if (block.length < digestOctets[hash] + 3) return { result: 'invalid', why: 'length' };
  return (yield* hashFits(block, 2, hash, challenge))
    ? { result: 'valid', hash, trailer }
    : { result: 'invalid', why: 'digest' };
}

function* withAnyHash(block: Uint8Array, challenge: Uint8Array): Steps<RecoveryAnswer> {
  // In the order of strength, SHA-1 first: the only one that BC stands for.
  for (const hash of hashNames) {
    if (block.length < digestOctets[hash] + 2) break;
    if (yield* hashFits(block, 1, hash, challenge)) return { result: 'valid', hash, trailer: 'BC' };
  }
  return { result: 'invalid', why: 'digest' };
}

function* hashFits(
  block: Uint8Array,
  trailerOctets: number,
  hash: HashName,
  challenge: Uint8Array,
): Steps<boolean> {
  const end = block.length - trailerOctets;
  const from = end - digestOctets[hash];
  const message = joined([block.subarray(1, from), challenge]);
  return sameBytes(yield* digest(hash, message), block.subarray(from, end));
}

/**
 * The modulus less a number. ISO/IEC 9796-2 lets the signer give the smaller of a signature and its complement, so that
 * the recovered number may be the complement of the block; only the block ends in the nibble C.
 */
export const complement = (modulus: Uint8Array, number: Uint8Array): Uint8Array => {
  const rest = new Uint8Array(modulus.length);
  let borrow = 0;
  for (let at = modulus.length - 1; at >= 0; at--) {
    const value = (modulus[at] ?? 0) - (number[at - modulus.length + number.length] ?? 0) - borrow;
    borrow = value < 0 ? 1 : 0;
    rest[at] = value & 0xff;
  }
  return rest;
};
