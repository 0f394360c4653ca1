/** A count is held against its year with a tenth of the year's mean added to both, and one count at least. */
const ADDED = 0.1;

/**
 * The season as it is known at each period, by what lies before it: for each period of the year the median, over the
 * years, of the logarithm of the count over the mean of the year about it, drawn towards none as if there were `shrink`
 * years more without a season. Asked in order of the periods, from 0; the factors are overwritten by the next answer.
 */
export const growingSeasons = (
  counts: Float64Array,
  perYear: number,
  shrink: number,
): ((k: number) => Float64Array) => {
  const half = perYear >> 1;
  const ratios: number[][] = Array.from({ length: perYear }, () => []);
  const logs = new Float64Array(perYear);
  const factors = new Float64Array(perYear).fill(1);
  let known = half;
  return (k) => {
    for (; known + half < k; known += 1) {
      const own = ratios[known % perYear] as number[];
      own.push(ratioAt(counts, known, perYear));
      logs[known % perYear] = (median(own) * own.length) / (own.length + shrink);
      const mean = logs.reduce((sum, log) => sum + log, 0) / perYear;
      logs.forEach((log, season) => {
        factors[season] = Math.exp(log - mean);
      });
    }
    return factors;
  };
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

/** The middle of some values. */
const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
};
