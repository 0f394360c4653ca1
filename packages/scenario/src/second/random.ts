/** Whole numbers of the second generator: its own stream (SplitMix32), not the one of the first writers. */
export interface Dice {
  /** From 0 up to, not including, `n`. */
  readonly below: (n: number) => number;
  /** True in `share` of a hundred cases. */
  readonly percent: (share: number) => boolean;
  /** One of the items; an empty list is a programmer's mistake and throws. */
  readonly one: <T>(items: readonly T[]) => T;
  /** `count` digits, the first not zero. */
  readonly digits: (count: number) => string;
}

/** Dice from a seed: the same throws on every machine (Steele, Lea and Flood 2014, in 32 bits). */
export const dice = (seed: number): Dice => {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  const below = (n: number): number => {
    state = (state + 0x9e3779b9) | 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return ((z ^ (z >>> 15)) >>> 0) % n;
  };
  return {
    below,
    percent: (share) => below(100) < share,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new RangeError('scenario/second: nothing to choose from');
      return item;
    },
    digits: (count) => {
      let text = String(1 + below(9));
      while (text.length < count) text += String(below(10));
      return text;
    },
  };
};
