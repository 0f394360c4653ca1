import { normalAbove, normalQuantile } from '../statistics/normal.ts';
import { type Detection, emptyDetection, exceeds, type Mode, monitored } from './detection.ts';

/** Options of {@link ears}, named as in R surveillance's `earsC`. */
export interface EarsOptions {
  /** Positions to monitor, from 1; all with enough history where left out. */
  readonly range?: readonly number[];
  readonly method: 'C1' | 'C2' | 'C3';
  /** Periods the mean and the deviation are taken from. */
  readonly baseline: number;
  /** The deviation is at least this. */
  readonly minSigma: number;
  /** Probability of a false alarm where counts are normal. */
  readonly alpha: number;
  /**
   * C3 adds up what C2 was exceeded by in the monitored period and the two before it. R leaves out the monitored one and
   * so is a period late; corrected counts all three.
   */
  readonly mode: Mode;
}

/** The defaults of R surveillance. */
export const earsDefaults: EarsOptions = {
  method: 'C1',
  baseline: 7,
  minSigma: 0,
  alpha: 0.001,
  mode: 'as-r',
};

/** Periods that C2 and C3 leave between the baseline and the monitored one. */
const GAP = 2;

/**
 * The methods of the Early Aberration Reporting System (Hutwagner et al., Journal of Urban Health 2003, 80:i89-i96), for
 * series too short for a model of the year. C1: the periods just before; C2: with a gap of two; C3: C2 with what it
 * exceeded by in the two periods before. Equal to R surveillance 1.24.1 (`earsC`).
 */
export const ears = (counts: Float64Array, given: Partial<EarsOptions> = {}): Detection => {
  const options = { ...earsDefaults, ...given };
  const { method, baseline, alpha } = options;
  const gap = method === 'C1' ? 0 : GAP;
  const reach = baseline + gap + (method === 'C3' ? 2 : 0);
  const detection = emptyDetection(monitored(counts, reach, options.range));
  const z = normalQuantile(1 - alpha);
  detection.at.forEach((k, index) => {
    const { mean, deviation } = baselineOf(counts, k - gap, options);
    const count = counts[k] as number;
    const before =
      method === 'C3' ? excess(counts, k - 1, options) + excess(counts, k - 2, options) : 0;
    const upper = boundOf(count, mean, deviation, z, before, options);
    detection.expected[index] = mean;
    detection.upperBound[index] = upper;
    const statistic = standardised(count, mean, deviation);
    detection.score[index] = scoreOf(statistic, before, options);
    if (method !== 'C3') detection.pValue[index] = normalAbove(statistic);
    detection.alarm[index] = exceeds(count, upper);
  });
  return detection;
};

const boundOf = (
  count: number,
  mean: number,
  deviation: number,
  z: number,
  before: number,
  { method, mode }: EarsOptions,
): number => {
  if (method !== 'C3') return mean + z * deviation;
  // The bound of R lies around the count itself: it says whether there is an alarm, not from which count on.
  const origin = mode === 'as-r' ? count : mean + deviation;
  return Math.max(0, origin + deviation * (z - before));
};

const scoreOf = (statistic: number, before: number, { method, mode }: EarsOptions): number => {
  if (method !== 'C3') return statistic;
  return mode === 'as-r' ? before : Math.max(0, statistic - 1) + before;
};

/** By how much more than one deviation C2 was exceeded at a point. */
const excess = (counts: Float64Array, k: number, options: EarsOptions): number => {
  const { mean, deviation } = baselineOf(counts, k - GAP, options);
  const statistic = standardised(counts[k] as number, mean, deviation);
  return Math.max(0, statistic - 1);
};

const standardised = (count: number, mean: number, deviation: number): number =>
  (count - mean) / deviation;

/** Mean and deviation of the reported counts of the baseline that ends before a point. */
const baselineOf = (
  counts: Float64Array,
  before: number,
  { baseline, minSigma }: EarsOptions,
): { mean: number; deviation: number } => {
  let sum = 0;
  let n = 0;
  for (let i = before - baseline; i < before; i += 1) {
    const count = counts[i] as number;
    if (Number.isNaN(count)) continue;
    sum += count;
    n += 1;
  }
  const mean = sum / n;
  let squares = 0;
  for (let i = before - baseline; i < before; i += 1) {
    const count = counts[i] as number;
    if (!Number.isNaN(count)) squares += (count - mean) ** 2;
  }
  return { mean, deviation: Math.max(minSigma, Math.sqrt(squares / (n - 1))) };
};
