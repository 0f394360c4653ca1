import type { Forecast } from './forecast.ts';

/** Brings the values that several forecasts have for one step, or for one end of an interval, to one. */
type Together = (values: readonly number[]) => number;

/**
 * The median of several forecasts at every step, of their means and of each end of their intervals: no single one that
 * goes astray moves it. Undefined of none.
 * Source: F. Petropoulos, I. Svetunkov, A simple combination of univariate models, International Journal of Forecasting
 * 36 (2020) 110-115.
 */
export const medianForecast = (
  forecasts: readonly Forecast[],
  method: string,
): Forecast | undefined => combine(forecasts, method, median);

/**
 * The mean of several forecasts on the scale of the logarithm of one more than a count, for flows that double and halve;
 * what is below zero is taken as zero. Undefined of none.
 */
export const logarithmicMeanForecast = (
  forecasts: readonly Forecast[],
  method: string,
): Forecast | undefined =>
  combine(forecasts, method, (values) =>
    Math.expm1(
      values.reduce((sum, value) => sum + Math.log1p(Math.max(0, value)), 0) / values.length,
    ),
  );

const combine = (
  forecasts: readonly Forecast[],
  method: string,
  together: Together,
): Forecast | undefined => {
  const [first] = forecasts;
  if (first === undefined) return undefined;
  const each = (part: (forecast: Forecast) => Float64Array | undefined): Float64Array => {
    const parts = forecasts.map((forecast) => part(forecast) ?? new Float64Array());
    return first.mean.map((_, h) => together(parts.map((values) => values[h] as number)));
  };
  return {
    method,
    mean: each(({ mean }) => mean),
    intervals: first.intervals.map(({ level }, i) => ({
      level,
      lower: each(({ intervals }) => intervals[i]?.lower),
      upper: each(({ intervals }) => intervals[i]?.upper),
    })),
  };
};

/** The middle value, or the mean of the two in the middle. */
const median: Together = (values) => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
};
