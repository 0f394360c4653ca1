import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Stream } from '../../random/stream.ts';
import { stream } from '../../random/stream.ts';

/** Streams of a secret by name. The state of one stream reveals nothing about the others. */
export type Secret = (name: string) => Stream;

/**
 * The streams of a seed of 256 bits for one block. Each begins with the SHA-256 of seed, block and name: the generator of numbers is open and fast, not
 * cryptographic, and what it gave away of itself in one item must not open the next. Throws a `RangeError` for anything but 64 digits.
 */
export const secretOf = (seed: string, block: string): Secret => {
  if (!/^[0-9a-f]{64}$/.test(seed))
    throw new RangeError('scenario/items: a seed is 64 hexadecimal digits in lower case');
  return (name) =>
    stream(`items/1/${bytesToHex(sha256(utf8ToBytes(`${seed}\n${block}\n${name}`)))}`);
};
