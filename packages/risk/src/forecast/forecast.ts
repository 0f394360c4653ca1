import { normalQuantile } from '../statistics/normal.ts';

/** A prediction interval of one level for every step ahead. */
export interface PredictionInterval {
  /** The share of later values it is made to hold, such as 0.95. */
  readonly level: number;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
}

/** What a method says of the periods after the last one. */
export interface Forecast {
  /** The method, with what it has chosen: `ETS(M,Ad,M)`. */
  readonly method: string;
  /** One value a step ahead; the first is that of the next period. */
  readonly mean: Float64Array;
  /** In the order of the levels asked for. */
  readonly intervals: readonly PredictionInterval[];
}

/** How far ahead a forecast is to reach, and with which intervals. */
export interface Horizon {
  /** Periods ahead, at least 1. */
  readonly steps: number;
  /** Levels of the intervals (default 0.8 and 0.95). */
  readonly levels?: readonly number[];
}

/** A way to forecast a series without gaps. Undefined where the series does not allow it. */
export type Method = (y: Float64Array, period: number, horizon: Horizon) => Forecast | undefined;

/** Default levels of intervals. */
export const DEFAULT_LEVELS: readonly number[] = [0.8, 0.95];

/** Intervals of a normal distribution around `mean`, with a standard error for each step ahead. */
export const normalIntervals = (
  mean: Float64Array,
  standardError: Float64Array,
  levels: readonly number[] = DEFAULT_LEVELS,
): readonly PredictionInterval[] =>
  levels.map((level) => {
    const z = normalQuantile(0.5 + level / 2);
    return {
      level,
      lower: mean.map((value, h) => value - z * (standardError[h] as number)),
      upper: mean.map((value, h) => value + z * (standardError[h] as number)),
    };
  });

/** Puts every value of a forecast through a function that keeps order: back from a scale, or cut at zero. */
export const mapForecast = (
  forecast: Forecast,
  through: (value: number, step: number) => number,
): Forecast => ({
  ...forecast,
  mean: forecast.mean.map(through),
  intervals: forecast.intervals.map(({ level, lower, upper }) => ({
    level,
    lower: lower.map(through),
    upper: upper.map(through),
  })),
});
