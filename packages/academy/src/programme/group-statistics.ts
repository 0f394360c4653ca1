import type { Counts, Estimate } from '../scoring/index.ts';
import { normalQuantile } from '../scoring/index.ts';
import { rounded } from '../scoring/rounded.ts';

/**
 * The measured sittings of courses have 18 to 22 targets and 80 to 90 others: a trainee with a few undecided items still
 * counts, a block of two targets does not. Results of single persons are not shown here.
 */
const leastForGroup = { targets: 15, others: 60 } as const;

/**
 * d' of one person for the mean of a group, with the log-linear correction (Hautus, Behavior Research Methods 27, 1995).
 * Undefined below {@link leastForGroup}. No interval: that of the mean comes from how people differ.
 */
export const groupDPrime = ({
  hits,
  misses,
  falseAlarms,
  correctPasses,
}: Counts): number | undefined => {
  const [targets, others] = [hits + misses, falseAlarms + correctPasses];
  if (targets < leastForGroup.targets || others < leastForGroup.others) return undefined;
  return (
    normalQuantile((hits + 0.5) / (targets + 1)) -
    normalQuantile((falseAlarms + 0.5) / (others + 1))
  );
};

/**
 * The mean with its 95 % interval of Student's t (Biometrika 6, 1908). Undefined of fewer than two values. Rounded to six
 * decimals.
 */
export const meanOf = (values: readonly number[]): Estimate | undefined => {
  const n = values.length;
  if (n < 2) return undefined;
  const { mean, variance } = momentsOf(values);
  const half = t95(n - 1) * Math.sqrt(variance / n);
  return { value: rounded(mean), low: rounded(mean - half), high: rounded(mean + half) };
};

/**
 * The ratio of two means of the same people, `after` to `before`, with the 95 % interval of Fieller (JRSS B 16, 1954).
 * Undefined of fewer than two pairs, and where `before` is not above nothing beyond its own interval: then no ratio is known.
 */
export const ratioOf = (
  pairs: readonly (readonly [after: number, before: number])[],
): Estimate | undefined => {
  const n = pairs.length;
  if (n < 2) return undefined;
  const [after, before] = [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
  const [over, under] = [momentsOf(after), momentsOf(before)];
  const shared =
    pairs.reduce((sum, [a, b]) => sum + (a - over.mean) * (b - under.mean), 0) / (n - 1);
  const t = t95(n - 1);
  const [vAfter, vBefore, vShared] = [over.variance / n, under.variance / n, shared / n];
  const g = (t * t * vBefore) / (under.mean * under.mean);
  if (!(under.mean > 0) || !(g < 1)) return undefined;
  const ratio = over.mean / under.mean;
  const middle = (ratio - (g * vShared) / (vBefore === 0 ? 1 : vBefore)) / (1 - g);
  const inside =
    vAfter -
    2 * ratio * vShared +
    ratio * ratio * vBefore -
    g * (vAfter - (vBefore === 0 ? 0 : (vShared * vShared) / vBefore));
  const half = (t / under.mean / (1 - g)) * Math.sqrt(Math.max(0, inside));
  return { value: rounded(ratio), low: rounded(middle - half), high: rounded(middle + half) };
};

const momentsOf = (
  values: readonly number[],
): { readonly mean: number; readonly variance: number } => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance =
    values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, variance };
};

/** The 97.5 % point of Student's t, by halving the exact share between -t and t. */
export const t95 = (degrees: number): number => {
  let [low, high] = [0, Math.PI / 2];
  for (let i = 0; i < 60; i += 1) {
    const angle = (low + high) / 2;
    if (shareWithin(angle, degrees) < 0.95) low = angle;
    else high = angle;
  }
  return Math.sqrt(degrees) * Math.tan((low + high) / 2);
};

/** The share of Student's t between -t and t, t = √degrees · tan(angle) (Abramowitz and Stegun 26.7.3 and 26.7.4). */
const shareWithin = (angle: number, degrees: number): number => {
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const odd = degrees % 2 === 1;
  let term = odd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let k = odd ? 3 : 2; k < degrees; k += 2) {
    term *= ((k - 1) / k) * cosine * cosine;
    sum += term;
  }
  return odd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
};
