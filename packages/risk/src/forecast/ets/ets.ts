import { type Forecast, type Horizon, normalIntervals } from '../forecast.ts';
import { type EtsFit, fitEts } from './fit.ts';
import { admissibleForms, type EtsForm, etsName, LONGEST_SEASON } from './form.ts';
import type { Criterion } from './recursion.ts';
import { etsMoments } from './variance.ts';

/**
 * The form with the smallest AICc among the admissible ones, fitted by maximum likelihood.
 * @returns undefined where the series is too short for any: fewer than five values.
 * Source: as of {@link admissibleForms}.
 */
export const chooseEts = (y: Float64Array, period: number): EtsFit | undefined => {
  const positive = y.every((value) => value > 0);
  const seasonal = period > 1 && period <= LONGEST_SEASON;
  let best: EtsFit | undefined;
  for (const form of admissibleForms(positive, seasonal)) {
    const fit = fitEts(y, period, form, 'likelihood', best?.aicc);
    if (fit !== undefined && (best === undefined || fit.aicc < best.aicc)) best = fit;
  }
  return best;
};

/** The forecast of a fit, with normal intervals of the exact variance. */
export const forecastEts = (fit: EtsFit, { steps, levels }: Horizon): Forecast => {
  const { mean, variance } = etsMoments(fit, steps);
  const errors = variance.map((value) => Math.sqrt(Math.max(0, value)));
  return { method: etsName(fit.form), mean, intervals: normalIntervals(mean, errors, levels) };
};

/** Simple exponential smoothing: a level, by least squares. */
export const SES: EtsForm = { error: 'A', trend: 'N', season: 'N' };
/** Holt's linear trend. */
export const HOLT: EtsForm = { error: 'A', trend: 'A', season: 'N' };
/** Holt's trend, damped. */
export const HOLT_DAMPED: EtsForm = { error: 'A', trend: 'Ad', season: 'N' };
/** Holt-Winters with an added season. */
export const HOLT_WINTERS: EtsForm = { error: 'A', trend: 'A', season: 'A' };
/** Holt-Winters with a multiplied season. */
export const HOLT_WINTERS_MULTIPLIED: EtsForm = { error: 'M', trend: 'A', season: 'M' };

/** A level and an added season. */
export const SEASON_ONLY: EtsForm = { error: 'A', trend: 'N', season: 'A' };

/** Fits one form and forecasts; undefined where {@link fitEts} gives none. */
export const forecastForm = (
  y: Float64Array,
  period: number,
  form: EtsForm,
  horizon: Horizon,
  criterion: Criterion = 'squares',
): Forecast | undefined => {
  const fit = fitEts(y, period, form, criterion);
  return fit === undefined ? undefined : forecastEts(fit, horizon);
};
