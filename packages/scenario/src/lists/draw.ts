import { seedWords } from '../random/stream.ts';

/**
 * Pseudo-random numbers for things that are counted in millions. It is the generator of the rest of
 * the world (xoshiro128** of Blackman and Vigna), but its state is set from two numbers, without a
 * path to be put together and read for each thing. Whole numbers only, so that it gives the same on
 * every machine.
 */
export interface Draw {
  /** Goes to the thing of this number, 0 to 4294967295. What was drawn before has no part in it. */
  readonly at: (number: number) => void;
  /** The next 32 bits, 0 to 4294967295. */
  readonly next: () => number;
  /** An integer from 0 up to, not including, `n` (1 to 2,097,152). */
  readonly below: (n: number) => number;
  /** An integer from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  /** True with the given probability per thousand. */
  readonly chance: (permille: number) => boolean;
  /** One of the items; an empty list is a programmer's mistake and throws. */
  readonly pick: <T>(items: readonly T[]) => T;
}

/** The stream of a purpose such as `lists/1/person`, positioned at thing 0. */
export const drawFor = (purpose: string): Draw => {
  const words = seedWords(purpose);
  // A typed array, not four variables: 32-bit values in variables are boxed one by one.
  const state = new Int32Array(4);
  const at = (number: number): void => {
    // Both mixings are one to one, so two numbers never have one state.
    state[0] = mix32(number ^ words[0]);
    state[1] = mix32((number + words[1]) | 0);
    state[2] = words[2];
    state[3] = words[3]; // never zero (seedWords), so the state is never all zeros
  };
  const next = (): number => {
    // Read one by one: destructuring would go through an iterator.
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const d = state[3] ?? 0;
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const third = c ^ a;
    const fourth = d ^ b;
    state[1] = b ^ third;
    state[0] = a ^ fourth;
    state[2] = third ^ (b << 9);
    state[3] = rotate(fourth, 11);
    return result;
  };
  const below = (n: number): number => Math.floor((next() * n) / 4294967296);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('scenario/lists: nothing to pick from');
    return item;
  };
  at(0);
  return {
    at,
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (permille) => below(1000) < permille,
    pick,
  };
};

/** The last step of MurmurHash3 (Appleby, public domain): mixes 32 bits, one to one. */
export const mix32 = (value: number): number => {
  let hash = value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
