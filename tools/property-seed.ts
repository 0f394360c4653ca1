/** From which properties draw unless another seed is asked for: a run in CI can be run again anywhere, and gives the same. */
export const USUAL_SEED = 20_261_126;

/**
 * The seed of a run: the usual one where nothing is asked for, `random` a fresh one, and any whole number itself.
 * @throws RangeError where what is asked for is neither.
 */
export const propertySeed = (asked: string | undefined, draw: () => number): number => {
  if (asked === undefined || asked === '') return USUAL_SEED;
  if (asked === 'random') return draw();
  const seed = Number(asked);
  if (!/^-?\d+$/.test(asked) || seed !== (seed | 0))
    throw new RangeError(`AMIRANI_SEED is "random" or a whole number of 32 bits, not ${asked}`);
  return seed;
};
