import { median } from '../statistics/median.ts';

/** A count is compared with its year after adding a tenth of the year's mean, at least one, to both. */
const ADDED = 0.1;

/** The variance of a median of normal values, in variances of their mean. */
const OF_MEDIAN = Math.PI / 2;

/**
 * The season as it is known at each period, by what lies before it: for each period of the year the median, over the years, of
 * the logarithm of the count over the mean of the year about it, drawn towards none by as much as the years differ among
 * themselves and the periods of the year do not (James and Stein's estimator with the moments of a one-way layout: Efron and
 * Morris, JASA 1973, 68:117). One year alone does not show a season. Asked in order of the periods, from 0; the factors are
 * overwritten by the next answer.
 */
export const growingSeasons = (
  counts: Float64Array,
  perYear: number,
): ((k: number) => Float64Array) => {
  const half = perYear >> 1;
  const groups = Array.from(
    { length: perYear },
    (): Group => ({ values: [], middle: 0, squares: 0 }),
  );
  const factors = new Float64Array(perYear).fill(1);
  let known = half;
  return (k) => {
    const before = known;
    for (; known + half < k; known += 1)
      take(groups[known % perYear] as Group, ratioAt(counts, known, perYear));
    if (known === before) return factors;
    const logs = drawnTowardsNone(groups);
    const mean = meanOf(logs);
    logs.forEach((log, season) => {
      factors[season] = Math.exp(log - mean);
    });
    return factors;
  };
};

/** What the years say of one period of the year. */
interface Group {
  readonly values: number[];
  /** Their median; nought of none. */
  middle: number;
  /** As {@link squaresOf}. */
  squares: number;
}

const take = (group: Group, value: number): void => {
  group.values.push(value);
  group.middle = median(group.values);
  group.squares = squaresOf(group.values);
};

/** The median of each group, times the part of it that is more than chance: nought where no group has two values. */
const drawnTowardsNone = (groups: readonly Group[]): readonly number[] => {
  const values = groups.reduce((sum, group) => sum + group.values.length, 0);
  const degrees = groups.reduce((sum, group) => sum + Math.max(0, group.values.length - 1), 0);
  if (degrees === 0) return groups.map(() => 0);
  const within = groups.reduce((sum, { squares }) => sum + squares, 0) / degrees;
  const chance = (OF_MEDIAN * within * groups.length) / values;
  const medians = groups.map(({ middle }) => middle);
  const between = Math.max(0, squaresOf(medians) / (groups.length - 1) - chance);
  if (between === 0) return groups.map(() => 0);
  return groups.map(({ middle, values: { length } }) =>
    length === 0 ? 0 : (middle * between) / (between + (OF_MEDIAN * within) / length),
  );
};

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);

/** Sum of the squares of what values differ from their mean by. */
const squaresOf = (values: readonly number[]): number => {
  const mean = meanOf(values);
  return values.reduce((sum, one) => sum + (one - mean) ** 2, 0);
};

/** Logarithm of a count over the mean of the year about it; of a year of even length the two ends count for half each. */
const ratioAt = (counts: Float64Array, t: number, perYear: number): number => {
  const half = perYear >> 1;
  const ends = perYear % 2 === 0 ? 0.5 : 1;
  let sum = 0;
  for (let shift = -half; shift <= half; shift += 1)
    sum += (Math.abs(shift) === half ? ends : 1) * (counts[t + shift] as number);
  const mean = sum / perYear;
  const added = Math.max(1, ADDED * mean);
  return Math.log(((counts[t] as number) + added) / (mean + added));
};
