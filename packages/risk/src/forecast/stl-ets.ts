import { DEFAULT_SEASONAL_WINDOW } from '../decompose/seasonal-strength.ts';
import { stl } from '../decompose/stl.ts';
import { chooseEts, forecastEts } from './ets/ets.ts';
import { type Forecast, type Horizon, mapForecast } from './forecast.ts';

/**
 * STL takes the season out, exponential smoothing without season (chosen by AICc) forecasts the rest, and the last year's
 * season is added again. Undefined for a series of two periods or less.
 * Source: R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), section 5.7.
 */
export const stlEts = (y: Float64Array, period: number, horizon: Horizon): Forecast | undefined => {
  if (period < 2 || y.length <= 2 * period) return undefined;
  const { seasonal } = stl(y, period, { seasonalWindow: DEFAULT_SEASONAL_WINDOW });
  const adjusted = y.map((value, i) => value - (seasonal[i] as number));
  const best = chooseEts(adjusted, 1);
  if (best === undefined) return undefined;
  const forecast = forecastEts(best, horizon);
  const last = seasonal.subarray(y.length - period);
  return {
    ...mapForecast(forecast, (value, h) => value + (last[h % period] as number)),
    method: `STL + ${forecast.method}`,
  };
};
