import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array;

/** SHA-256 of the concatenation of parts; the `./node` entry offers a faster one. */
export type Sha256 = (...parts: readonly Uint8Array[]) => Hash;

/** SHA-256 in plain TypeScript, for browsers and Node alike. */
export const portableSha256: Sha256 = (...parts) => {
  const state = sha256.create();
  for (const part of parts) state.update(part);
  return state.digest();
};

/** Whether two byte strings are equal. Everything in a log is public: the time it takes tells nothing. */
export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at += 1) if (a[at] !== b[at]) return false;
  return true;
};

/** Lower-case hexadecimal. */
export const toHex = (bytes: Uint8Array): string => bytesToHex(bytes);

/** Decodes a hexadecimal string. Returns undefined if invalid. */
export const fromHex = (text: string): Uint8Array | undefined =>
  /^(?:[0-9a-f]{2})*$/i.test(text) ? hexToBytes(text) : undefined;
