/**
 * Seeds whose lists may be looked at, tuned on and measured as often as one likes while a matcher is
 * written.
 */
export const developmentSeeds: readonly number[] = [1, 2, 3, 4, 5];

/**
 * Seeds reserved for the final figures. Their lists are made only after the matcher is finished, because a matcher is always
 * tuned to a test set that its author has seen. Request them with `seeds: 'finalSeeds'`.
 */
export const finalSeeds: readonly number[] = [510_367, 510_611, 510_989];

/** What a caller says to be given a reserved seed. */
export type SeedUse = 'development' | 'finalSeeds';

/**
 * The seed, if it may be used so. Throws a `RangeError`, since the choice is a programmer's: for a
 * number outside 1 to 4294967295, for a final seed that was not asked for by name, and for any other
 * seed under the name of the final ones.
 */
export const permittedSeed = (seed: number, use: SeedUse = 'development'): number => {
  if (!Number.isInteger(seed) || seed < 1 || seed > 4_294_967_295)
    throw new RangeError(
      `scenario/lists: a seed is a whole number from 1 to 4294967295, not ${seed}`,
    );
  if (finalSeeds.includes(seed) !== (use === 'finalSeeds'))
    throw new RangeError(
      use === 'finalSeeds'
        ? `scenario/lists: ${seed} is not one of the final seeds`
        : `scenario/lists: seed ${seed} is kept for the final measurement; ask for it by "finalSeeds"`,
    );
  return seed;
};
