import { changePoints } from '../change/change-points.ts';
import { normalAbove } from '../statistics/normal.ts';
import { type Detection, emptyDetection, exceeds, monitored, type Observed } from './detection.ts';
import { lastCounts } from './farrington/flexible.ts';

/** Options of {@link regimeAware}. */
export interface RegimeOptions {
  /** Positions to monitor, from 1; all after two years where left out. */
  readonly range?: readonly number[];
  /** Added to counts before the logarithm is taken: below it a change is of no weight. */
  readonly offset: number;
  /** What a change of regime must save, in variances of a step times the logarithm of the length. */
  readonly penalty: number;
  /** Shortest regime, in periods. */
  readonly least: number;
  /** Longest past the level is taken from, in periods. */
  readonly longest: number;
  /** Bound, in scales of its own past errors. */
  readonly width: number;
  /** Errors the scale is taken from, in periods. */
  readonly memory: number;
  /** Years that the season is drawn towards none by. */
  readonly shrink: number;
  /** No warning with fewer than the first number of counts in as many last periods as the second says. */
  readonly limit54: readonly [number, number];
}

/** Frozen on three routes of Frontex before the others were looked at: docs/reference/detection.md. */
export const regimeDefaults: RegimeOptions = {
  offset: 30,
  penalty: 4,
  least: 2,
  longest: 24,
  width: 2,
  memory: 60,
  shrink: 1,
  limit54: [5, 4],
};

/**
 * A baseline for flows that change regime, on the logarithmic scale: the level since the last change point or the last
 * warning, a season that is drawn towards none, and a bound by the errors this very expectation has made before, so that a
 * restless series gets a wider one. Ours; a warning begins a regime, so that one onset is told once.
 */
export const regimeAware = (
  { counts, perYear }: Observed,
  given: Partial<RegimeOptions> = {},
): Detection => {
  const options = { ...regimeDefaults, ...given };
  const { offset, width, memory, limit54 } = options;
  const detection = emptyDetection(monitored(counts, 2 * perYear, options.range));
  const places = new Map(Array.from(detection.at, (k, index) => [k, index]));
  const logs = logarithms(counts, offset);
  const errors: number[] = [];
  let warned = 0;
  for (let k = perYear; k < counts.length; k += 1) {
    const expected = expectation(logs, k, perYear, warned, options);
    const error = (logs[k] as number) - expected;
    const scale = NORMAL_BY_MEDIAN * median(errors.slice(-memory).map(Math.abs));
    if (!Number.isNaN(counts[k])) errors.push(error);
    if (k < 2 * perYear) continue;
    const upper = Math.max(0, Math.exp(expected + width * scale) - offset);
    const above = exceeds(counts[k] as number, upper);
    const alarm = above === 1 && lastCounts(counts, k, limit54[1]) < limit54[0] ? 0 : above;
    if (alarm === 1) warned = k;
    const index = places.get(k);
    if (index === undefined) continue;
    detection.expected[index] = Math.max(0, Math.exp(expected) - offset);
    detection.upperBound[index] = upper;
    detection.score[index] = error / (width * scale);
    detection.pValue[index] = Number.isNaN(counts[k]) ? Number.NaN : normalAbove(error / scale);
    detection.alarm[index] = alarm;
  }
  return detection;
};

/** The deviation of a normal variable over the median of its distances from the middle. */
const NORMAL_BY_MEDIAN = 1.4826;

/** Logarithms of counts; a period that is not reported stands at the one before it. */
const logarithms = (counts: Float64Array, offset: number): Float64Array => {
  const logs = counts.map((count) => Math.log(count + offset));
  let known = logs.find((log) => !Number.isNaN(log)) ?? Math.log(offset);
  logs.forEach((log, t) => {
    if (Number.isNaN(log)) logs[t] = known;
    else known = log;
  });
  return logs;
};

/** What is expected at k, on the logarithmic scale, by what lies before it. */
const expectation = (
  logs: Float64Array,
  k: number,
  perYear: number,
  warned: number,
  { penalty, least, longest, shrink }: RegimeOptions,
): number => {
  const season = seasonBefore(logs, k, perYear, shrink);
  const levels = logs.slice(0, k).map((log, t) => log - (season[t % perYear] as number));
  const steps = Array.from(levels.subarray(1), (level, t) =>
    Math.abs(level - (levels[t] as number)),
  );
  const step = Math.max(0.05, (NORMAL_BY_MEDIAN * median(steps)) / Math.SQRT2);
  const { ends } = changePoints(levels, { penalty: penalty * step * step * Math.log(k), least });
  const first = Math.max(ends.at(-2) ?? 0, warned, k - longest);
  const regime = levels.subarray(first);
  const level = regime.reduce((sum, value) => sum + value, 0) / regime.length;
  return level + (season[k % perYear] as number);
};

/**
 * The season by what lies before k: the median over the years of the distance from the yearly mean about each period, drawn
 * towards none as if there were `shrink` years more without a season.
 */
const seasonBefore = (
  logs: Float64Array,
  k: number,
  perYear: number,
  shrink: number,
): Float64Array => {
  const half = perYear >> 1;
  const distances: number[][] = Array.from({ length: perYear }, () => []);
  const sums = new Float64Array(k + 1);
  for (let t = 0; t < k; t += 1) sums[t + 1] = (sums[t] as number) + (logs[t] as number);
  for (let t = half; t + half < k; t += 1) {
    // Of a year of even length the two ends count for half each.
    const ends =
      perYear % 2 === 0 ? ((logs[t - half] as number) + (logs[t + half] as number)) / 2 : 0;
    const all = (sums[t + half + 1] as number) - (sums[t - half] as number);
    distances[t % perYear]?.push((logs[t] as number) - (all - ends) / perYear);
  }
  return Float64Array.from(distances, (own) => (median(own) * own.length) / (own.length + shrink));
};

/** The middle of some values; zero of none. */
const median = (values: readonly number[]): number => {
  if (values.length === 0) return 0;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
};
