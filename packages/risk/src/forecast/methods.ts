import { forecastArima } from './arima/arima.ts';
import { chooseArima } from './arima/choose.ts';
import { AIRLINE, fitArima } from './arima/fit.ts';
import { chooseEts, forecastEts, forecastForm } from './ets/ets.ts';
import type { EtsForm } from './ets/form.ts';
import { type Forecast, type Horizon, mapForecast } from './forecast.ts';

/** A way to forecast a series without gaps. Undefined where the series does not allow it. */
export type Method = (y: Float64Array, period: number, horizon: Horizon) => Forecast | undefined;

const _form =
  (wanted: EtsForm): Method =>
  (y, period, horizon) =>
    forecastForm(y, period, wanted, horizon);

const _ets: Method = (y, period, horizon) => {
  const fit = chooseEts(y, period);
  return fit === undefined ? undefined : forecastEts(fit, horizon);
};

const _arima: Method = (y, period, horizon) => {
  const fit = chooseArima(y, period);
  return fit === undefined ? undefined : forecastArima(fit, y, horizon);
};

const _airline: Method = (y, period, horizon) => {
  const fit = fitArima(y, period, AIRLINE);
  return fit === undefined ? undefined : forecastArima(fit, y, horizon);
};

/**
 * A method on the logarithm of one more than the counts, so that a series that doubles and halves is met in equal steps;
 * the forecast is the median on the scale of the counts. Undefined where a value is −1 or less.
 */
export const onLogarithms =
  (method: Method): Method =>
  (y, period, horizon) => {
    if (!y.every((value) => value > -1)) return undefined;
    const forecast = method(y.map(Math.log1p), period, horizon);
    if (forecast === undefined) return undefined;
    return { ...mapForecast(forecast, Math.expm1), method: `${forecast.method} of logarithms` };
  };
