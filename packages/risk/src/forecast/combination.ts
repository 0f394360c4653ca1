import { type Forecast, mapForecast } from './forecast.ts';

/**
 * The median of several forecasts at every step, of their means and of each end of their intervals: no single one that
 * goes astray moves it. Undefined of none.
 * Source: F. Petropoulos, I. Svetunkov, A simple combination of univariate models, International Journal of Forecasting
 * 36 (2020) 110-115.
 */
export const medianForecast = (
  forecasts: readonly Forecast[],
  method: string,
): Forecast | undefined => {
  const [first] = forecasts;
  if (first === undefined) return undefined;
  return {
    method,
    mean: medians(forecasts.map(({ mean }) => mean)),
    intervals: first.intervals.map(({ level }, i) => ({
      level,
      lower: medians(forecasts.map(({ intervals }) => intervals[i]?.lower ?? new Float64Array())),
      upper: medians(forecasts.map(({ intervals }) => intervals[i]?.upper ?? new Float64Array())),
    })),
  };
};

const medians = (values: readonly Float64Array[]): Float64Array =>
  (values[0] as Float64Array).map((_, h) => median(values.map((one) => one[h] as number)));

/** The middle value, or the mean of the two in the middle. */
export const median = (values: readonly number[]): number => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] as number)) / 2;
};

/** A forecast of counts: nothing below zero. */
export const notBelowZero = (forecast: Forecast): Forecast =>
  mapForecast(forecast, (value) => Math.max(0, value));
