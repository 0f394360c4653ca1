/** Numbers from 0 to 1 by a seed, the same everywhere (xorshift32, Marsaglia 2003). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
};
