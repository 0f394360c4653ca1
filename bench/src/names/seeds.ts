import { finalSeeds, type SeedUse } from '@amirani/scenario/lists';

/** The seeds of a proof of names, and how they are asked for. */
export interface ProofSeeds {
  readonly seeds: readonly number[];
  readonly use: SeedUse | undefined;
}

/** The final seeds, which are for once; `AMIRANI_PROVE_SEEDS` takes seeds of development instead. */
export const proofSeeds = (): ProofSeeds => {
  const given = process.env['AMIRANI_PROVE_SEEDS']?.split(',').map(Number);
  return given === undefined
    ? { seeds: finalSeeds, use: 'finalSeeds' }
    : { seeds: given, use: undefined };
};

/** The mean of some numbers. */
export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Which aims a result falls short of: `least` are to be reached, `most` not to be passed. */
export const shortOf = (
  reached: Readonly<Record<string, number>>,
  least: Readonly<Record<string, number>>,
  most: Readonly<Record<string, number>>,
): readonly string[] => [
  ...Object.keys(least).filter((name) => (reached[name] ?? 0) < (least[name] ?? 0)),
  ...Object.keys(most).filter(
    (name) => (reached[name] ?? Number.POSITIVE_INFINITY) > (most[name] ?? 0),
  ),
];
