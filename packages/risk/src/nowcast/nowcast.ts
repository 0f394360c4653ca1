import { negativeBinomialQuantile } from '../statistics/negative-binomial.ts';
import { poissonQuantile } from '../statistics/poisson.ts';
import type { ReportingTriangle } from './triangle.ts';

/** What a period will have when all reports are in. */
export interface Nowcast {
  readonly period: number;
  /** Reports so far. */
  readonly reported: number;
  /** The share of a period's reports that is in after so long, by the delays of the past. */
  readonly share: number;
  /** Not a number where the delays of the past do not say what is still to come. */
  readonly expected: number;
  readonly intervals: readonly { level: number; lower: number; upper: number }[];
}

/** Levels of intervals where none are asked for. */
export const usualLevels: readonly number[] = [0.8, 0.95];

/** How the delays of the past are taken. */
export interface NowcastOptions {
  /** Levels of the intervals (default 0.8 and 0.95). */
  readonly levels?: readonly number[];
  /** The delays are estimated from the reports of this number of last periods (default: all), so that they may change. */
  readonly window?: number;
}

/**
 * Completes the last periods by the chain ladder in reverse time: the chance that a report which is in after d periods came in
 * just the d-th is n_d / N_d over the periods that are so far, and what is still to come follows from the product. The
 * interval is of a negative binomial variable that has the mean of what is to come (of half a report more than are in, so that
 * a period without a report yet keeps an uncertain count) and both variances: of the reports, times the dispersion found in
 * the triangle, and of the estimated shares (Greenwood's formula). It never lies below what is reported. Source: J. D.
 * Kalbfleisch, J. F. Lawless, Inference based on retrospective ascertainment, Journal of the American Statistical Association
 * 84 (1989) 360-372; J. F. Lawless, Adjustments for reporting delays and the prediction of occurred but not reported events,
 * Canadian Journal of Statistics 22 (1994) 15-31; T. Mack, ASTIN Bulletin 23 (1993) 213-225. The negative binomial with both
 * variances is our choice; the dispersion is that of D. J. Fletcher, Biometrika 99 (2012) 230-237.
 */
export const nowcast = (
  triangle: ReportingTriangle,
  { levels = usualLevels, window = Number.POSITIVE_INFINITY }: NowcastOptions = {},
): readonly Nowcast[] => {
  const { first, now, longestDelay, counts } = triangle;
  const columns = longestDelay + 1;
  const delays = delaysOf(triangle, window);
  return Array.from({ length: now - first + 1 }, (_, row) => {
    let reported = 0;
    for (let d = 0; d < columns; d++) {
      const count = counts[row * columns + d] as number;
      if (!Number.isNaN(count)) reported += count;
    }
    const delay = Math.min(now - first - row, longestDelay);
    const share = delays.share[delay] as number;
    const toCome = (reported * (1 - share)) / share;
    const assumed = reported + 0.5;
    const mean = (assumed * (1 - share)) / share;
    const variance =
      (delays.dispersion * assumed * (1 - share)) / share ** 2 +
      (assumed / share) ** 2 * (delays.variance[delay] as number);
    return {
      period: first + row,
      reported,
      share,
      expected: Number.isFinite(toCome) ? reported + toCome : Number.NaN,
      intervals: levels.map((level) => ({
        level,
        lower: reported + quantile((1 - level) / 2, mean, variance),
        upper: reported + quantile((1 + level) / 2, mean, variance),
      })),
    };
  });
};

interface Delays {
  /** By delay: the share that is in. */
  readonly share: Float64Array;
  /** By delay: the variance of the logarithm of that share. */
  readonly variance: Float64Array;
  readonly dispersion: number;
}

const delaysOf = (triangle: ReportingTriangle, window: number): Delays => {
  const { first, now, longestDelay, counts } = triangle;
  const columns = longestDelay + 1;
  const rows = now - first + 1;
  const begin = Math.max(0, rows - longestDelay - window);
  const hazard = new Float64Array(columns);
  const base = new Float64Array(columns);
  const eachCell = (visit: (d: number, count: number, soFar: number) => void): void => {
    for (let row = begin; row < rows; row++) {
      let soFar = counts[row * columns] as number;
      for (let d = 1; d < columns && row + d < rows; d++) {
        const count = counts[row * columns + d] as number;
        soFar += count;
        visit(d, count, soFar);
      }
    }
  };
  eachCell((d, count, soFar) => {
    hazard[d] = (hazard[d] as number) + count;
    base[d] = (base[d] as number) + soFar;
  });
  for (let d = 1; d < columns; d++) hazard[d] = (hazard[d] as number) / (base[d] as number);
  let squares = 0;
  let skew = 0;
  let cells = 0;
  eachCell((d, count, soFar) => {
    const g = hazard[d] as number;
    const spread = soFar * g * (1 - g);
    if (!(spread > 0)) return;
    squares += (count - soFar * g) ** 2 / spread;
    skew += ((1 - 2 * g) * (count - soFar * g)) / spread;
    cells++;
  });
  const spare = cells - longestDelay;
  // Cells with next to nothing expected blow Pearson's statistic up; the divisor takes that back.
  const dispersion = spare > 0 ? Math.max(1, squares / spare / Math.max(1, 1 + skew / cells)) : 1;
  const share = new Float64Array(columns).fill(1);
  const variance = new Float64Array(columns);
  for (let d = longestDelay - 1; d >= 0; d--) {
    const g = hazard[d + 1] as number;
    share[d] = (share[d + 1] as number) * (1 - g);
    variance[d] =
      (variance[d + 1] as number) + (dispersion * g) / ((1 - g) * (base[d + 1] as number));
  }
  return { share, variance, dispersion };
};

/** Of a negative binomial variable by its moments; Poisson where it does not vary more than its mean. */
const quantile = (p: number, mean: number, variance: number): number => {
  // No delay of the past, or one that says that nothing is ever in so early.
  if (!Number.isFinite(mean) || !Number.isFinite(variance)) return Number.NaN;
  if (mean <= 0) return 0;
  if (variance <= mean * (1 + 1e-9)) return poissonQuantile(p, mean);
  return negativeBinomialQuantile(p, (mean * mean) / (variance - mean), mean);
};
