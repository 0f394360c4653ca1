import { uniformFrom } from '../statistics/xoshiro.ts';

/** Poisson counts of a given mean from a seed, by multiplying uniform draws (Knuth); for means up to a few hundred. */
export const poisson = (seed: number): ((mean: number) => number) => {
  const uniform = uniformFrom(seed);
  return (mean) => {
    const floor = Math.exp(-mean);
    let count = 0;
    for (let product = uniform(); product > floor; product *= uniform()) count += 1;
    return count;
  };
};
