import { concat, fromNumber, toNumber } from '../encoding/bytes.ts';
import type { HashName } from './hashes.ts';
import { digestInfo, RSA_BYTES } from './rsa.ts';

/**
 * A number whose cube, in the length of a 2048-bit modulus, begins like a PKCS #1 block with eight bytes of
 * padding and the digest of a message, and goes on with whatever comes (Bleichenbacher 2006). Who does not count
 * the padding takes it for a signature by any key with exponent 3.
 */
export const looseSignature = (hash: HashName, message: Uint8Array): Uint8Array => {
  const block = concat(
    Uint8Array.of(0, 1),
    new Uint8Array(8).fill(0xff),
    Uint8Array.of(0),
    digestInfo(hash, message),
  );
  const start = toNumber(block) << BigInt(8 * (RSA_BYTES - block.length));
  return fromNumber(cubeRoot(start) + 1n, RSA_BYTES);
};

/** The whole part, by Newton's method from above. */
const cubeRoot = (value: bigint): bigint => {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 3));
  for (;;) {
    const next = (2n * root + value / (root * root)) / 3n;
    if (next >= root) return root;
    root = next;
  }
};
