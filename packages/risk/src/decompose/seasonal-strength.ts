import { stl } from './stl.ts';

/** Default number of years over which the season is smoothed: that of R's `mstl` for a single season. */
export const DEFAULT_SEASONAL_WINDOW = 11;

/**
 * How much of what the trend leaves is season: 0 (none) to 1 (all); 0 for a series of two periods or less.
 * Source: X. Wang, K. Smith, R. Hyndman, Characteristic-based clustering for time series data, Data Mining and Knowledge
 * Discovery 13 (2006) 335-364.
 */
export const seasonalStrength = (y: Float64Array, period: number): number => {
  if (period < 2 || y.length <= 2 * period) return 0;
  const { seasonal, remainder } = stl(y, period, { seasonalWindow: DEFAULT_SEASONAL_WINDOW });
  const both = seasonal.map((value, i) => value + (remainder[i] as number));
  const whole = variance(both);
  // Rounding leaves something of a season in a constant series.
  const size = y.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (whole <= (1e-10 * size) ** 2) return 0;
  return Math.min(1, Math.max(0, 1 - variance(remainder) / whole));
};

const variance = (x: Float64Array): number => {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  return x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (x.length - 1);
};
