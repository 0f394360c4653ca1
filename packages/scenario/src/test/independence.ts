import type { Draw } from '../lists/draw.ts';

/** Upper tail of the chi-square distribution, by the series of the incomplete gamma function. */
export const tail = (statistic: number, freedom: number): number => {
  const [a, x] = [freedom / 2, statistic / 2];
  let term = 1 / a;
  let sum = term;
  for (let n = 1; n < 500; n++) {
    term *= x / (a + n);
    sum += term;
  }
  return 1 - sum * Math.exp(a * Math.log(x) - x - logGamma(a));
};

/** For halves: from gamma(1/2) = sqrt(pi) and gamma(1) = 1 upwards. */
const logGamma = (a: number): number => {
  let log = a % 1 === 0 ? 0 : Math.log(Math.PI) / 2;
  for (let n = a % 1 === 0 ? 1 : 0.5; n < a; n++) log += Math.log(n);
  return log;
};

/**
 * The p-value of independence of being planted and an attribute (Pearson's chi-square). Counts are whole numbers, and so few that
 * p-values of two groups would come in steps: half a person more or less, together nobody, makes them continuous.
 */
export const pValue = <One>(
  people: readonly One[],
  attribute: (one: One) => string,
  plant: (one: One) => boolean,
  smooth: Draw,
): number => {
  const groups = new Map<string, { planted: number; all: number }>();
  for (const one of people) {
    const group = groups.get(attribute(one)) ?? { planted: 0, all: 0 };
    groups.set(attribute(one), group);
    group.all++;
    if (plant(one)) group.planted++;
  }
  const rate = people.filter(plant).length / people.length;
  const blur = [...groups].map(() => smooth.between(-500, 500) / 1000);
  const mean = blur.reduce((sum, one) => sum + one, 0) / blur.length;
  let statistic = 0;
  for (const [at, group] of [...groups.values()].entries()) {
    const expected = group.all * rate;
    const planted = group.planted + (blur[at] ?? 0) - mean;
    statistic += (planted - expected) ** 2 / (expected * (1 - rate));
  }
  return tail(statistic, groups.size - 1);
};

/** The greatest distance from the uniform distribution, times the root of n (Kolmogorov and Smirnov). */
export const distance = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const apart = sorted.map((value, at) =>
    Math.max(value - at / sorted.length, (at + 1) / sorted.length - value),
  );
  return Math.max(...apart) * Math.sqrt(sorted.length);
};

/** p = 0.01 for the distance above. */
export const critical = 1.628;
