import { keysOf } from '@amirani/core';
import { forecastArima } from './arima/arima.ts';
import { chooseArima } from './arima/choose.ts';
import { AIRLINE, fitArima } from './arima/fit.ts';
import { atLevel } from './at-level.ts';
import { logarithmicMeanForecast, medianForecast } from './combination.ts';
import {
  chooseEts,
  forecastEts,
  forecastForm,
  HOLT,
  HOLT_DAMPED,
  HOLT_WINTERS,
  HOLT_WINTERS_MULTIPLIED,
  SEASON_ONLY,
  SES,
} from './ets/ets.ts';
import { type EtsForm, LONGEST_SEASON } from './ets/form.ts';
import type { Criterion } from './ets/recursion.ts';
import { type Forecast, type Horizon, type Method, mapForecast } from './forecast.ts';
import { seasonalNaive } from './naive.ts';
import { stlEts } from './stl-ets.ts';
import { theta } from './theta.ts';

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

const form =
  (wanted: EtsForm, criterion: Criterion = 'squares'): Method =>
  (y, period, horizon) =>
    forecastForm(y, period, wanted, horizon, criterion);

/** The chosen form; a season too long for any form is taken out by STL. */
const ets: Method = (y, period, horizon) => {
  if (period > LONGEST_SEASON) {
    const forecast = stlEts(y, period, horizon);
    if (forecast !== undefined) return forecast;
  }
  const fit = chooseEts(y, period);
  return fit === undefined ? undefined : forecastEts(fit, horizon);
};

const arima: Method = (y, period, horizon) => {
  const fit = chooseArima(y, period);
  return fit === undefined ? undefined : forecastArima(fit, y, horizon);
};

const airline: Method = (y, period, horizon) => {
  const fit = fitArima(y, period, AIRLINE);
  return fit === undefined ? undefined : forecastArima(fit, y, horizon);
};

const all = (
  members: readonly Method[],
  y: Float64Array,
  period: number,
  horizon: Horizon,
): readonly Forecast[] =>
  members.map((method) => method(y, period, horizon)).filter((forecast) => forecast !== undefined);

const combination: Method = (y, period, horizon) => {
  const members = [seasonalNaive, theta, onLogarithms(ets), onLogarithms(arima)];
  return medianForecast(all(members, y, period, horizon), 'median of four');
};

const flows: Method = (y, period, horizon) => {
  const members = [arima, stlEts, form(SEASON_ONLY, 'likelihood')].map(onLogarithms);
  return logarithmicMeanForecast(all(members, y, period, horizon), 'logarithmic mean of three');
};

/** What a forecast can be asked for by name. */
export type MethodName =
  | 'seasonal-naive'
  | 'ses'
  | 'holt'
  | 'holt-damped'
  | 'holt-winters'
  | 'holt-winters-multiplicative'
  | 'theta'
  | 'ets'
  | 'ets-log'
  | 'stl-ets'
  | 'airline'
  | 'arima'
  | 'arima-log'
  | 'combination'
  | 'flows'
  | 'level-aware';

/**
 * Every method by its name. `combination` is the median of seasonal naive, Theta, and automatic ETS and ARIMA of logarithms:
 * the best of the M3 competition's monthly series. `level-aware` is the same on a series moved to its last level. `flows` is the logarithmic mean of automatic ARIMA, STL + ETS, and an
 * added season, all of logarithms: the best on what Frontex published up to 2022 (docs/reference/forecast.md).
 */
export const methods: Readonly<Record<MethodName, Method>> = {
  'seasonal-naive': seasonalNaive,
  ses: form(SES),
  holt: form(HOLT),
  'holt-damped': form(HOLT_DAMPED),
  'holt-winters': form(HOLT_WINTERS),
  'holt-winters-multiplicative': form(HOLT_WINTERS_MULTIPLIED),
  theta,
  ets,
  'ets-log': onLogarithms(ets),
  'stl-ets': stlEts,
  airline,
  arima,
  'arima-log': onLogarithms(arima),
  combination,
  flows,
  'level-aware': atLevel(combination),
};

/** Every {@link MethodName}. */
export const methodNames: readonly MethodName[] = keysOf(methods);

/** The method if none is chosen: it starts from the level that the page of the series states. */
export const DEFAULT_METHOD: MethodName = 'level-aware';
