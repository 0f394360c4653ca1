import { sha256 } from '@noble/hashes/sha2.js';
import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { drawing, type Stream, xoshiro128 } from '../random/stream.ts';

/** The key of a world: 32 bytes. */
export type WorldKey = Uint8Array;

/**
 * The key of a seed. 64 hexadecimal digits are 256 bits and are used as the key: the seed of a measured block, which cannot be
 * guessed. Any other text is hashed, and is as secret as it is hard to guess.
 */
export const worldKey = (seed: string): WorldKey =>
  /^[0-9a-f]{64}$/i.test(seed)
    ? hexToBytes(seed.toLowerCase())
    : sha256(utf8ToBytes(`amirani.world-seed/1\n${seed}`));

/** SHA-256 of the key, a name (letters of ASCII) with its length, and a number: the key of one thing of the world (specification A3). */
export const childKey = (key: WorldKey, name: string, index: number): WorldKey => {
  const bytes = new Uint8Array(32 + 4 + name.length + 4);
  bytes.set(key);
  // Its length first, so that no two pairs of name and number are written alike.
  writeUint32(bytes, 32, name.length);
  for (let at = 0; at < name.length; at++) bytes[36 + at] = name.charCodeAt(at);
  writeUint32(bytes, 36 + name.length, index);
  return sha256(bytes);
};

/**
 * The stream of one thing of the world. The first half of its key is its start state; the keys of its children come from the
 * whole key. So the drawn values of one stream reveal nothing about another: the generator is open, and the truth of a
 * measured world depends only on the seed. The key is computed at first use, because most streams are never used.
 */
export const keyedStream = (key: WorldKey, name: string, index: number): Stream => {
  let own: WorldKey | undefined;
  let words: (() => number) | undefined;
  const ownKey = (): WorldKey => {
    own ??= childKey(key, name, index);
    return own;
  };
  const next = (): number => {
    // A state of four zeros would stay zero; one bit is set for good.
    words ??= xoshiro128([
      readUint32(ownKey(), 0),
      readUint32(ownKey(), 4),
      readUint32(ownKey(), 8),
      (readUint32(ownKey(), 12) | 1) >>> 0,
    ]);
    return words();
  };
  return drawing(next, (child) => keyedStream(ownKey(), String(child), 0));
};

/** The first 32 bits of a key: one draw, without a stream. */
export const firstWord = (key: WorldKey): number => readUint32(key, 0);

const readUint32 = (bytes: Uint8Array, at: number): number =>
  (((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)) >>>
  0;

const writeUint32 = (bytes: Uint8Array, at: number, value: number): void => {
  bytes[at] = value >>> 24;
  bytes[at + 1] = value >>> 16;
  bytes[at + 2] = value >>> 8;
  bytes[at + 3] = value;
};
