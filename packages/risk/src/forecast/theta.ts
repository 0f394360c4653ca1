import { adjustSeason, seasonalFigure } from '../decompose/classical.ts';
import { SES } from './ets/ets.ts';
import { fitEts } from './ets/fit.ts';
import { type Forecast, type Horizon, normalIntervals } from './forecast.ts';

/** What the Theta method has estimated. */
export interface ThetaForecast extends Forecast {
  readonly alpha: number;
  /** What is added at each step: half the slope of the line through all values. */
  readonly drift: number;
  /** Variance of the errors one step ahead. */
  readonly variance: number;
}

/**
 * The Theta method: exponential smoothing with half the slope of the series as drift, after a multiplied season is
 * taken out where the autocorrelation at one period says that there is one. Undefined below four values.
 * Source: V. Assimakopoulos, K. Nikolopoulos, International Journal of Forecasting 16 (2000) 521-530, in the form of
 * R. J. Hyndman, B. Billah, the same 19 (2003) 287-290; the test for season as in the M3 competition.
 */
export const theta = (
  y: Float64Array,
  period: number,
  { steps, levels }: Horizon,
): ThetaForecast | undefined => {
  const n = y.length;
  const figure = isSeasonal(y, period) ? seasonalFigure(y, period, 'multiplicative') : undefined;
  // A season of nothing cannot be divided out.
  const season = figure?.every((value) => Math.abs(value) >= 1e-4) ? figure : undefined;
  const adjusted = season === undefined ? y : adjustSeason(y, season, 'multiplicative');
  const fit = fitEts(adjusted, period, SES, 'squares');
  if (fit === undefined) return undefined;
  const { alpha } = fit.smoothing;
  const drift = slope(adjusted) / 2;
  const start = (1 - (1 - alpha) ** n) / alpha;
  const mean = new Float64Array(steps);
  const errors = new Float64Array(steps);
  for (let h = 0; h < steps; h++) {
    const level = fit.last.level + drift * (h + start);
    mean[h] = season === undefined ? level : level * (season[(n + h) % period] as number);
    errors[h] = Math.sqrt(fit.variance * (1 + h * alpha * alpha));
  }
  return {
    method: 'Theta',
    mean,
    intervals: normalIntervals(mean, errors, levels),
    alpha,
    drift,
    variance: fit.variance,
  };
};

/** Whether the autocorrelation at one period is above nothing, at 90 in 100 two-sided (Bartlett's variance). */
const isSeasonal = (y: Float64Array, period: number): boolean => {
  const n = y.length;
  if (period < 2 || n <= 2 * period) return false;
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const whole = y.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  if (whole === 0) return false;
  let squares = 0;
  let atPeriod = 0;
  for (let lag = 1; lag <= period; lag++) {
    let sum = 0;
    for (let i = lag; i < n; i++)
      sum += ((y[i] as number) - mean) * ((y[i - lag] as number) - mean);
    const r = sum / whole;
    if (lag === period) atPeriod = r;
    else squares += r * r;
  }
  return Math.abs(atPeriod) / Math.sqrt((1 + 2 * squares) / n) > 1.6448536269514722;
};

/** The slope of the line through the values by least squares. */
const slope = (y: Float64Array): number => {
  const middle = (y.length - 1) / 2;
  let above = 0;
  let below = 0;
  for (let i = 0; i < y.length; i++) {
    above += (i - middle) * (y[i] as number);
    below += (i - middle) ** 2;
  }
  return below === 0 ? 0 : above / below;
};
