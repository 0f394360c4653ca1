/** Worlds that a finder may be tuned on. */
export const developmentSeeds: readonly number[] = [1, 2, 3, 4, 5];

/** The twenty worlds of the figures: nobody looks at them while a finder is written. */
export const finalSeeds: readonly number[] = Array.from(
  { length: 20 },
  (_, at) => 770_001 + 37 * at,
);

/** The seeds of this run: the final ones, unless `AMIRANI_PROVE_SEEDS=development` asks for the others. */
export const proofSeeds = (): readonly number[] =>
  process.env['AMIRANI_PROVE_SEEDS'] === 'development' ? developmentSeeds : finalSeeds;
