import type { Stream } from '../random/stream.ts';

/** The distribution of a Poisson count of mean 1, summed up, in units of 2⁻³²: e⁻¹ Σ 1/k!. */
const summedUp: readonly number[] = [
  1_580_030_169, 3_160_060_337, 3_950_075_422, 4_213_413_783, 4_279_248_374, 4_292_415_292,
  4_294_609_778, 4_294_923_276, 4_294_962_463, 4_294_966_817, 4_294_967_253, 4_294_967_292,
  4_294_967_296,
];

const ofMeanOne = (random: Stream): number => {
  const drawn = random.next();
  let count = 0;
  while (drawn >= (summedUp[count] ?? 2 ** 32)) count += 1;
  return count;
};

/**
 * A Poisson count whose mean is given in thousandths. A sum of counts of mean 1, the last of them thinned, so that only whole
 * numbers are computed with and the count is the same on every machine.
 */
export const poissonCount = (random: Stream, thousandths: number): number => {
  let count = 0;
  for (let whole = Math.floor(thousandths / 1000); whole > 0; whole -= 1)
    count += ofMeanOne(random);
  const rest = Math.floor(thousandths) % 1000;
  for (let more = ofMeanOne(random); more > 0; more -= 1) if (random.chance(rest)) count += 1;
  return count;
};

/** How a week stands out from its season, in thousandths with mean 1000: real counts scatter more than Poisson's. */
const patches = [550, 750, 850, 950, 1000, 1050, 1150, 1300, 1400];

/** A count that scatters as those of a border do: a patchy mean, then Poisson. */
export const patchyCount = (random: Stream, thousandths: number): number =>
  poissonCount(random, Math.floor((thousandths * random.pick(patches)) / 1000));

/** What a month has of the year, in thousandths with mean 1000: summer is high, winter closes passes. */
export const seasonOfMonth: readonly number[] = [
  700, 720, 850, 950, 1050, 1200, 1350, 1400, 1250, 1050, 800, 680,
];
