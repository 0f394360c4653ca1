/** Numbers from a seed, the same on every machine: nothing here draws from anywhere else. */
export interface Random {
  /** A number of [0, 1). */
  readonly unit: () => number;
  /** A whole number of [0, bound). */
  readonly below: (bound: number) => number;
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand, 2010), seeded by one whole number. */
export const randomOf = (seed: number): Random => {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9 | 0;
  let counter = 1;
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let warm = 0; warm < 12; warm += 1) next();
  const unit = (): number => next() / 2 ** 32;
  return { unit, below: (bound) => Math.floor(unit() * bound) };
};

/** Puts an array into a random order, in place (Fisher and Yates). */
export const shuffle = (values: Uint32Array, random: Random): void => {
  for (let i = values.length - 1; i > 0; i -= 1) {
    const j = random.below(i + 1);
    const kept = values[i] as number;
    values[i] = values[j] as number;
    values[j] = kept;
  }
};
