import { charted, type Detection, emptyDetection, type Mode, type Observed } from './detection.ts';
import { fitCounts, predictMeans } from './regression/count-model.ts';
import { seasonalDesign, timesFrom } from './regression/seasonal-design.ts';

/** How counts are made to look normal before they are summed. */
type CusumTransformation = 'rossi' | 'standard' | 'anscombe' | 'anscombe2nd' | 'none';

/** Options of {@link cusum}, named as in R surveillance's `cusum`. */
export interface CusumOptions {
  /** Positions to monitor, from 1; the first of them ends the history. The last year and what is over where left out. */
  readonly range?: readonly number[];
  /** The reference value: half the shift that is to be found, in deviations. */
  readonly k: number;
  /** The decision interval: the sum at which there is an alarm. */
  readonly h: number;
  /** The expected count: the mean of the history (null), a seasonal Poisson model of it, or a number. */
  readonly m: null | 'glm' | number;
  readonly trans: CusumTransformation;
  /**
   * For three transformations R errs in the count that would reach the interval: without one it leaves out the reference
   * value and takes the sum after the point, for Rossi's it may take the wrong root, and in Anscombe's second a sign of an
   * exponent is turned. Alarms are the same.
   */
  readonly mode: Mode;
}

/** The defaults of R surveillance. */
export const cusumDefaults: CusumOptions = {
  k: 1.04,
  h: 2.26,
  m: null,
  trans: 'standard',
  mode: 'as-r',
};

/** A control chart and where it stands. */
export interface CusumDetection extends Detection {
  /** The sum after each point. */
  readonly sum: Float64Array;
}

/**
 * Cumulative sum of what counts exceed expectation by (Page, Biometrika 1954, 41:100-115; for counts Rossi, Lampugnani and
 * Marchi, Statistics in Medicine 1999, 18:2111-2122): finds small shifts that last. After an alarm the sum goes on. Equal
 * to R surveillance 1.24.1.
 */
export const cusum = (observed: Observed, given: Partial<CusumOptions> = {}): CusumDetection => {
  const options = { ...cusumDefaults, ...given };
  const { counts } = observed;
  const { k, h } = options;
  const at = charted(observed, options.range);
  const detection = { ...emptyDetection(at), sum: new Float64Array(at.length).fill(Number.NaN) };
  const means = meansOf(observed, at, options);
  let sum = 0;
  at.forEach((place, index) => {
    const count = counts[place] as number;
    const mean = means[index] as number;
    detection.expected[index] = mean;
    detection.upperBound[index] = Math.max(0, boundOf(h - sum + k, mean, options));
    if (Number.isNaN(count)) return;
    sum = Math.max(0, sum + standardise(count, mean, options.trans) - k);
    if (options.trans === 'none' && options.mode === 'as-r')
      detection.upperBound[index] = Math.max(0, h - sum);
    detection.sum[index] = sum;
    detection.score[index] = sum;
    detection.alarm[index] = sum >= h ? 1 : 0;
  });
  return detection;
};

/** The count whose transformed value reaches `value`. */
const boundOf = (value: number, mean: number, { trans, mode }: CusumOptions): number => {
  const root = Math.sqrt(mean);
  if (trans === 'none') return value;
  if (trans === 'standard') return Math.ceil(mean + value * root);
  if (trans === 'rossi') {
    const inside = 4 * mean + 2 * value * root;
    if (inside < 0 || (mode === 'corrected' && inside < mean)) return 0;
    return (Math.sqrt(inside) - root) ** 2;
  }
  const centre = trans === 'anscombe' ? 0 : mean ** (mode === 'as-r' ? 1 / 3 : -1 / 3) / 9;
  return Math.max(0, mean ** (2 / 3) - centre + (value * mean ** (1 / 6)) / 1.5) ** 1.5;
};

const standardise = (count: number, mean: number, trans: CusumTransformation): number => {
  const root = Math.sqrt(mean);
  if (trans === 'none') return count;
  if (trans === 'standard') return (count - mean) / root;
  if (trans === 'rossi') return (count - 3 * mean + 2 * Math.sqrt(mean * count)) / (2 * root);
  // Anscombe 1953; the second form takes the bias of the power off.
  const centre = mean ** (2 / 3) - (trans === 'anscombe' ? 0 : mean ** (-1 / 3) / 9);
  return (1.5 * (count ** (2 / 3) - centre)) / mean ** (1 / 6);
};

/** The expected count at each monitored point, from the history before the first of them. */
const meansOf = (
  { counts, perYear }: Observed,
  at: Int32Array,
  { m }: CusumOptions,
): Float64Array => {
  const first = at[0] ?? 0;
  const times = timesFrom(1, first).filter((time) => !Number.isNaN(counts[time - 1]));
  const history = Float64Array.from(times, (time) => counts[time - 1] as number);
  if (typeof m === 'number') return new Float64Array(at.length).fill(m);
  if (m === null) {
    const sum = history.reduce((total, count) => total + count, 0);
    return new Float64Array(at.length).fill(sum / history.length);
  }
  const terms = { perYear, harmonics: 1, trend: false };
  const model = fitCounts(history, seasonalDesign(times, terms));
  return model === undefined
    ? new Float64Array(at.length).fill(Number.NaN)
    : predictMeans(
        model,
        seasonalDesign(
          [...at].map((place) => place + 1),
          terms,
        ),
      );
};
