/**
 * A stream of pseudo-random integers. Two streams with the same path give the same numbers on every
 * machine; streams with different paths do not disturb one another, so that adding one thing to a
 * world does not move the others.
 */
export interface Stream {
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
  /** One of the values, each as often as its weight says (whole numbers). */
  readonly weighted: <T>(rows: readonly (readonly [weight: number, value: T])[]) => T;
  /** The items in a new order (Fisher and Yates). */
  readonly shuffled: <T>(items: readonly T[]) => readonly T[];
  /** A string of random decimal digits. */
  readonly digits: (count: number) => string;
  /** A string of random letters of the given alphabet. */
  readonly letters: (count: number, alphabet?: string) => string;
  /** The stream of a thing inside this one. It depends on the path alone, not on what was drawn. */
  readonly child: (name: string | number) => Stream;
}

/** The stream of a path such as `1/2026-03-31/flight/3/party/7`. */
export const stream = (path: string): Stream =>
  drawing(xoshiro128(seedWords(path)), (name) => stream(`${path}/${name}`));

/** A stream over any source of 32-bit words; `child` gives the stream of a thing inside it. */
export const drawing = (next: () => number, child: (name: string | number) => Stream): Stream => {
  const below = (n: number): number => Math.floor((next() * n) / 4294967296);
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)];
    if (item === undefined) throw new RangeError('scenario/random: nothing to pick from');
    return item;
  };
  const letters = (count: number, alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ'): string => {
    let text = '';
    for (let i = 0; i < count; i++) text += alphabet.charAt(below(alphabet.length));
    return text;
  };
  return {
    next,
    below,
    between: (low, high) => low + below(high - low + 1),
    chance: (permille) => below(1000) < permille,
    pick,
    weighted: (rows) => weighted(rows, below),
    shuffled: (items) => shuffled(items, below),
    digits: (count) => letters(count, '0123456789'),
    letters,
    child,
  };
};

/**
 * xoshiro128** 1.1 of Blackman and Vigna (public domain; prng.di.unimi.it/xoshiro128starstar.c), in
 * 32-bit integer arithmetic only. A state of four zeros would stay zero and must not be given.
 */
export const xoshiro128 = (state: readonly [number, number, number, number]): (() => number) => {
  let [a, b, c, d] = state;
  return () => {
    const result = Math.imul(rotate(Math.imul(b, 5), 7), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = rotate(d, 11);
    return result;
  };
};

/** Four words of a text: FNV-1a over its UTF-16 units from four bases, each finished as in MurmurHash3. */
export const seedWords = (text: string): [number, number, number, number] => {
  const word = (basis: number): number => {
    let hash = basis;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  };
  // The last word is never zero, so the state is never all zeros.
  return [word(0x811c9dc5), word(0x1b873593), word(0xcc9e2d51), word(0x27d4eb2f) | 1];
};

const rotate = (value: number, by: number): number => (value << by) | (value >>> (32 - by));

const weighted = <T>(rows: readonly (readonly [number, T])[], below: (n: number) => number): T => {
  let left = below(rows.reduce((sum, [weight]) => sum + weight, 0));
  for (const [weight, value] of rows) {
    if (left < weight) return value;
    left -= weight;
  }
  throw new RangeError('scenario/random: no weight above zero');
};

const shuffled = <T>(items: readonly T[], below: (n: number) => number): readonly T[] => {
  const keyed = [...items];
  const out: T[] = [];
  while (keyed.length > 0) out.push(...keyed.splice(below(keyed.length), 1));
  return out;
};
