/** Worlds that a finder may be tuned on. */
const developmentSeeds: readonly number[] = [1, 2, 3, 4, 5];

/** The twenty worlds of the figures: nobody looks at them while a finder is written. */
const finalSeeds: readonly number[] = Array.from({ length: 20 }, (_, at) => 770_001 + 37 * at);

/**
 * Twenty more, drawn when contacts were separated from leads (27 November 2026). On the ones above, one innocent person had
 * been named, so the new rule is measured on unseen worlds.
 */
const freshSeeds: readonly number[] = Array.from({ length: 20 }, (_, at) => 9_350_117 + 53 * at);

/** Sets of seeds by name. */
export type SeedSet = 'development' | 'final' | 'fresh';

/** The sets of this run: those that nobody tuned on, unless `AMIRANI_PROVE_SEEDS=development` asks for the others. */
export const proofSets = (): readonly (readonly [SeedSet, readonly number[]])[] =>
  process.env['AMIRANI_PROVE_SEEDS'] === 'development'
    ? [['development', developmentSeeds]]
    : [
        ['final', finalSeeds],
        ['fresh', freshSeeds],
      ];
