import { type Forecast, type Horizon, normalIntervals } from './forecast.ts';

/**
 * The value of the same place in the last period: the yardstick of every other method. With a period of 1, or less than
 * one whole period of values, the last value (the naive method). Errors grow with the number of periods ahead.
 * Source: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), sections 5.2, 5.5.
 */
export const seasonalNaive = (
  y: Float64Array,
  period: number,
  { steps, levels }: Horizon,
): Forecast => {
  const n = y.length;
  const lag = n >= period ? Math.max(1, period) : 1;
  const mean = Float64Array.from({ length: steps }, (_, h) => y[n - lag + (h % lag)] as number);
  let squares = 0;
  for (let i = lag; i < n; i++) squares += ((y[i] as number) - (y[i - lag] as number)) ** 2;
  const deviation = Math.sqrt(squares / Math.max(1, n - lag));
  const errors = mean.map((_, h) => deviation * Math.sqrt(Math.floor(h / lag) + 1));
  return {
    method: lag === 1 ? 'naive' : 'seasonal naive',
    mean,
    intervals: normalIntervals(mean, errors, levels),
  };
};
