import type { TripleDesChain } from '../retail-mac.ts';

/** Tables of FIPS 46-3: each names the bits of its input, counted from 1 at the left. */
const table = (text: string): readonly number[] => text.split(' ').map((bit) => Number(bit) - 1);

const INITIAL = table(
  '58 50 42 34 26 18 10 2 60 52 44 36 28 20 12 4 62 54 46 38 30 22 14 6 64 56 48 40 32 24 16 8 ' +
    '57 49 41 33 25 17 9 1 59 51 43 35 27 19 11 3 61 53 45 37 29 21 13 5 63 55 47 39 31 23 15 7',
);
const FINAL = table(
  '40 8 48 16 56 24 64 32 39 7 47 15 55 23 63 31 38 6 46 14 54 22 62 30 37 5 45 13 53 21 61 29 ' +
    '36 4 44 12 52 20 60 28 35 3 43 11 51 19 59 27 34 2 42 10 50 18 58 26 33 1 41 9 49 17 57 25',
);
const EXPANSION = table(
  '32 1 2 3 4 5 4 5 6 7 8 9 8 9 10 11 12 13 12 13 14 15 16 17 16 17 18 19 20 21 20 21 22 23 24 25 ' +
    '24 25 26 27 28 29 28 29 30 31 32 1',
);
const PERMUTATION = table(
  '16 7 20 21 29 12 28 17 1 15 23 26 5 18 31 10 2 8 24 14 32 27 3 9 19 13 30 6 22 11 4 25',
);
const CHOICE_1 = table(
  '57 49 41 33 25 17 9 1 58 50 42 34 26 18 10 2 59 51 43 35 27 19 11 3 60 52 44 36 ' +
    '63 55 47 39 31 23 15 7 62 54 46 38 30 22 14 6 61 53 45 37 29 21 13 5 28 20 12 4',
);
const CHOICE_2 = table(
  '14 17 11 24 1 5 3 28 15 6 21 10 23 19 12 4 26 8 16 7 27 20 13 2 ' +
    '41 52 31 37 47 55 30 40 51 45 33 48 44 49 39 56 34 53 46 42 50 36 29 32',
);
const SHIFTS: readonly number[] = [1, 1, 2, 2, 2, 2, 2, 2, 1, 2, 2, 2, 2, 2, 2, 1];

/** The eight selection functions: four rows of sixteen values, a hexadecimal digit each. */
const SELECTIONS: readonly (readonly string[])[] = [
  'e4d12fb83a6c5907 0f74e2d1a6cb9538 41e8d62bfc973a50 fc8249175b3ea06d',
  'f18e6b34972dc05a 3d47f28ec01a69b5 0e7ba4d158c6932f d8a13f42b67c05e9',
  'a09e63f51dc7b428 d709346a285ecbf1 d6498f30b12c5ae7 1ad069874fe3b52c',
  '7de3069a1285bc4f d8b56f03472c1ae9 a690cb7df13e5284 3f06a1d8945bc72e',
  '2c417ab6853fd0e9 eb2c47d150fa3986 421bad78f9c5630e b8c71e2d6f09a453',
  'c1af92680d34e75b af427c9561de0b38 9ef528c3704a1db6 432c95fabe17608d',
  '4b2ef08d3c975a61 d0b7491ae35c2f86 14bdc37eaf680592 6bd814a7950fe23c',
  'd2846fb1a93e50c7 1fd8a374c56b0e92 7b419ce206adf358 21e74a8dfc90356b',
].map((rows) => rows.split(' '));

type Bits = readonly number[];

const bitsOf = (octets: Uint8Array): Bits =>
  [...octets].flatMap((octet) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => (octet >> bit) & 1));

const octetsOfBits = (bits: Bits): Uint8Array => {
  const octets = new Uint8Array(bits.length / 8);
  for (const [at, bit] of bits.entries()) octets[at >> 3] = ((octets[at >> 3] ?? 0) << 1) | bit;
  return octets;
};

const chosen = (bits: Bits, places: readonly number[]): Bits => places.map((at) => bits[at] ?? 0);

const exclusiveOr = (a: Bits, b: Bits): Bits => a.map((bit, at) => bit ^ (b[at] ?? 0));

/** The sixteen keys of the rounds. */
const roundKeys = (key: Uint8Array): readonly Bits[] => {
  let halves = chosen(bitsOf(key), CHOICE_1);
  return SHIFTS.map((shift) => {
    const [left, right] = [halves.slice(0, 28), halves.slice(28)];
    halves = [left, right].flatMap((half) => [...half.slice(shift), ...half.slice(0, shift)]);
    return chosen(halves, CHOICE_2);
  });
};

/** f(R, K) of FIPS 46-3. */
const mixed = (right: Bits, key: Bits): Bits => {
  const input = exclusiveOr(chosen(right, EXPANSION), key);
  const output = SELECTIONS.flatMap((rows, box) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = input.slice(box * 6, box * 6 + 6);
    const digit = rows[a * 2 + f]?.[b * 8 + c * 4 + d * 2 + e] ?? '0';
    const value = Number.parseInt(digit, 16);
    return [value >> 3, (value >> 2) & 1, (value >> 1) & 1, value & 1];
  });
  return chosen(output, PERMUTATION);
};

const permuted = (block: Uint8Array, keys: readonly Bits[]): Uint8Array => {
  const bits = chosen(bitsOf(block), INITIAL);
  let [left, right] = [bits.slice(0, 32), bits.slice(32)];
  for (const key of keys) [left, right] = [right, [...exclusiveOr(left, mixed(right, key))]];
  return octetsOfBits(chosen([...right, ...left], FINAL));
};

/**
 * The last block of a chain (CBC) under triple DES (encrypt, decrypt, encrypt) with a key of 24 octets. Written for the few
 * blocks of a message authentication code, by the tables of the standard and not for speed.
 */
export const tripleDesChain: TripleDesChain = (key, start, blocks) => {
  const first = roundKeys(key.subarray(0, 8));
  const second = roundKeys(key.subarray(8, 16)).toReversed();
  const third = roundKeys(key.subarray(16, 24));
  let last = start;
  for (let from = 0; from < blocks.length; from += 8) {
    const block = last.map((octet, at) => octet ^ (blocks[from + at] ?? 0));
    last = permuted(permuted(permuted(block, first), second), third);
  }
  return last;
};
