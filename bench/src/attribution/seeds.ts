/** What the messages of the second writer, the world and the faults are drawn from. */
export interface Seeds {
  readonly second: number;
  readonly world: number;
  readonly faults: number;
}

/** Drawn once and committed before the first run; they change together with a published figure and never before. */
const published: Seeds = { second: 70_419, world: 88_213, faults: 53_077 };

/** The published seeds; `AMIRANI_PROVE_SEEDS=SECOND,WORLD,FAULTS` takes fresh ones. */
export const attributionSeeds = (): Seeds => {
  const given = process.env['AMIRANI_PROVE_SEEDS'];
  if (given === undefined) return published;
  const [second = Number.NaN, world = Number.NaN, faults = Number.NaN] = given
    .split(',')
    .map(Number);
  if (![second, world, faults].every(Number.isSafeInteger))
    throw new Error(`AMIRANI_PROVE_SEEDS must be three whole numbers, and is ${given}`);
  return { second, world, faults };
};
