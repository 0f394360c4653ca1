import { localFit, smooth } from './loess.ts';
import { partialSort } from './partial-sort.ts';

/** What {@link stl} can be told. Windows are odd numbers of points. */
export interface StlOptions {
  /** Years that the season of one month is smoothed over; `periodic` takes the mean of all. */
  readonly seasonalWindow: number | 'periodic';
  /** 0 (default) lets the season be a local level, 1 a local line. */
  readonly seasonalDegree?: 0 | 1;
  /** Default: the smallest odd number from 1.5 × period / (1 − 1.5 / seasonal window) on. */
  readonly trendWindow?: number;
  readonly trendDegree?: 0 | 1;
  /** Default: the smallest odd number from the period on. */
  readonly lowPassWindow?: number;
  /** Weighs outliers down, in 15 rounds instead of none. `as-r` takes the middle value that R takes ({@link partialSort}). */
  readonly robust?: boolean | 'as-r';
}

/** A series as season + trend + remainder. */
export interface Decomposition {
  readonly seasonal: Float64Array;
  readonly trend: Float64Array;
  readonly remainder: Float64Array;
  /** How much each point counted in the last round, 0 to 1. All 1 without `robust`. */
  readonly weights: Float64Array;
}

/**
 * Takes a series without gaps apart by season and trend.
 * @throws RangeError where it is shorter than two periods plus one, or the period is below 2: a programmer's mistake.
 * Source: Cleveland et al. (1990), as in {@link smooth}; the defaults are those of R's `stl`.
 */
export const stl = (y: Float64Array, period: number, options: StlOptions): Decomposition => {
  if (period < 2 || y.length <= 2 * period)
    throw new RangeError(`STL needs more than two periods of ${period}, not ${y.length} values`);
  const plan = planOf(y.length, period, options);
  const seasonal = new Float64Array(y.length);
  const trend = new Float64Array(y.length);
  const weights = new Float64Array(y.length).fill(1);
  const robust = options.robust === true || options.robust === 'as-r';
  for (let round = 0; ; round++) {
    for (let inner = 0; inner < (robust ? 1 : 2); inner++)
      innerLoop(y, plan, round > 0 ? weights : undefined, seasonal, trend);
    if (!robust || round === 15) break;
    setRobustness(y, seasonal, trend, weights, options.robust === 'as-r');
  }
  if (options.seasonalWindow === 'periodic') averageSeasons(seasonal, period);
  const remainder = y.map((value, i) => value - (seasonal[i] as number) - (trend[i] as number));
  return { seasonal, trend, remainder, weights };
};

interface Plan {
  readonly period: number;
  readonly seasonal: { window: number; degree: 0 | 1; jump: number };
  readonly trend: { window: number; degree: 0 | 1; jump: number };
  readonly lowPass: { window: number; degree: 0 | 1; jump: number };
  /** Room for the season one period longer at both ends, and for what is made of it. */
  readonly work: readonly [Float64Array, Float64Array, Float64Array];
  readonly cycle: readonly [Float64Array, Float64Array, Float64Array];
}

const planOf = (length: number, period: number, options: StlOptions): Plan => {
  const periodic = options.seasonalWindow === 'periodic';
  const window = periodic ? 10 * length + 1 : (options.seasonalWindow as number);
  const trendWindow = options.trendWindow ?? nextOdd((1.5 * period) / (1 - 1.5 / window));
  const lowPassWindow = options.lowPassWindow ?? nextOdd(period);
  const trendDegree = options.trendDegree ?? 1;
  const loess = (points: number, degree: 0 | 1) => ({
    window: points,
    degree,
    jump: Math.ceil(points / 10),
  });
  const longer = length + 2 * period;
  const years = Math.ceil(length / period) + 2;
  return {
    period,
    seasonal: loess(window, periodic ? 0 : (options.seasonalDegree ?? 0)),
    trend: loess(trendWindow, trendDegree),
    lowPass: loess(lowPassWindow, trendDegree),
    work: [new Float64Array(longer), new Float64Array(longer), new Float64Array(longer)],
    cycle: [new Float64Array(years), new Float64Array(years), new Float64Array(years)],
  };
};

const nextOdd = (value: number): number => {
  const whole = Math.ceil(value);
  return whole % 2 === 0 ? whole + 1 : whole;
};

/** One pass: the season of what the trend leaves, then the trend of what the season leaves (section 2.3). */
const innerLoop = (
  y: Float64Array,
  plan: Plan,
  weights: Float64Array | undefined,
  seasonal: Float64Array,
  trend: Float64Array,
): void => {
  const { length } = y;
  const { period } = plan;
  const [rest, cycles, lowPass] = plan.work;
  for (let i = 0; i < length; i++) rest[i] = (y[i] as number) - (trend[i] as number);
  smoothCycles(rest, length, plan, weights, cycles);
  movingAverage(cycles, length + 2 * period, period, lowPass);
  movingAverage(lowPass, length + period + 1, period, rest);
  movingAverage(rest, length + 2, 3, lowPass);
  smooth(lowPass, length, plan.lowPass, undefined, rest);
  for (let i = 0; i < length; i++)
    seasonal[i] = (cycles[i + period] as number) - (rest[i] as number);
  for (let i = 0; i < length; i++) rest[i] = (y[i] as number) - (seasonal[i] as number);
  smooth(rest, length, plan.trend, weights, trend);
};

/** Smooths the values of each month by themselves, one year beyond both ends. */
const smoothCycles = (
  values: Float64Array,
  length: number,
  plan: Plan,
  weights: Float64Array | undefined,
  out: Float64Array,
): void => {
  const { period, seasonal } = plan;
  const [own, smoothed, ownWeights] = plan.cycle;
  for (let place = 0; place < period; place++) {
    const years = Math.floor((length - 1 - place) / period) + 1;
    for (let k = 0; k < years; k++) {
      own[k] = values[k * period + place] as number;
      if (weights !== undefined) ownWeights[k] = weights[k * period + place] as number;
    }
    const given = weights === undefined ? undefined : ownWeights;
    smooth(own, years, seasonal, given, smoothed, 1);
    const { window, degree } = seasonal;
    const near = Math.min(window, years);
    const before = localFit(own, years, window, degree, -1, 0, near - 1, given);
    const after = localFit(own, years, window, degree, years, years - near, years - 1, given);
    smoothed[0] = Number.isNaN(before) ? (smoothed[1] as number) : before;
    smoothed[years + 1] = Number.isNaN(after) ? (smoothed[years] as number) : after;
    for (let k = 0; k < years + 2; k++) out[k * period + place] = smoothed[k] as number;
  }
};

const movingAverage = (
  x: Float64Array,
  length: number,
  window: number,
  out: Float64Array,
): void => {
  let sum = 0;
  for (let i = 0; i < window; i++) sum += x[i] as number;
  out[0] = sum / window;
  for (let i = window; i < length; i++) {
    sum += (x[i] as number) - (x[i - window] as number);
    out[i - window + 1] = sum / window;
  }
};

/** Bisquare weights of what season and trend leave, in units of six medians (section 2.4). */
const setRobustness = (
  y: Float64Array,
  seasonal: Float64Array,
  trend: Float64Array,
  weights: Float64Array,
  asR: boolean,
): void => {
  const { length } = y;
  for (let i = 0; i < length; i++)
    weights[i] = Math.abs((y[i] as number) - (seasonal[i] as number) - (trend[i] as number));
  const sorted = weights.slice();
  const middle = length >> 1;
  if (asR) partialSort(sorted, [middle, length - middle - 1]);
  else sorted.sort();
  const limit = 3 * ((sorted[middle] as number) + (sorted[length - middle - 1] as number));
  for (let i = 0; i < length; i++) {
    const r = weights[i] as number;
    weights[i] = r <= 0.001 * limit ? 1 : r <= 0.999 * limit ? (1 - (r / limit) ** 2) ** 2 : 0;
  }
};

const averageSeasons = (seasonal: Float64Array, period: number): void => {
  for (let place = 0; place < period; place++) {
    let sum = 0;
    let count = 0;
    for (let i = place; i < seasonal.length; i += period, count++) sum += seasonal[i] as number;
    for (let i = place; i < seasonal.length; i += period) seasonal[i] = sum / count;
  }
};
