/**
 * Numbers from 0 to below 1 from a seed, the same on every machine: xoshiro128** 1.1 (Blackman and Vigna, Scrambled linear
 * pseudorandom number generators, ACM TOMS 47, 2021), its state filled by splitmix32. 32 bits each.
 */
export const uniformFrom = (seed: number): (() => number) => {
  let word = seed >>> 0;
  const fill = (): number => {
    word = (word + 0x9e3779b9) >>> 0;
    let mixed = word ^ (word >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed ^= mixed >>> 15;
    mixed = Math.imul(mixed, 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  };
  const next = xoshiro128(fill(), fill(), fill(), fill());
  return () => next() / 2 ** 32;
};

/** The generator itself on a given state: whole numbers of 32 bits. */
export const xoshiro128 = (a: number, b: number, c: number, d: number): (() => number) => {
  const s = Uint32Array.of(a, b, c, d);
  return () => {
    const [s0 = 0, s1 = 0, s2 = 0, s3 = 0] = s;
    const result = Math.imul(rotate(Math.imul(s1, 5), 7), 9) >>> 0;
    s[2] = s2 ^ s0;
    s[3] = s3 ^ s1;
    s[1] = s1 ^ (s[2] ?? 0);
    s[0] = s0 ^ (s[3] ?? 0);
    s[2] = (s[2] ?? 0) ^ (s1 << 9);
    s[3] = rotate(s[3] ?? 0, 11);
    return result;
  };
};

const rotate = (word: number, by: number): number => (word << by) | (word >>> (32 - by));
