import { type Forecast, type Horizon, normalIntervals } from '../forecast.ts';
import { type ArimaFit, arimaName } from './fit.ts';
import { type Factor, factorise } from './likelihood.ts';
import { differencing, multiply } from './polynomial.ts';

/**
 * The best linear forecast of a fit from its finite past, with normal intervals of its exact variance given the
 * parameters.
 * Source: P. J. Brockwell, R. A. Davis, Time Series: Theory and Methods, 2nd edition (1991), sections 5.3 and 9.5.
 */
export const forecastArima = (
  fit: ArimaFit,
  y: Float64Array,
  { steps, levels }: Horizon,
): Forecast => {
  const { order, period, process, differenced, mean: centre, variance } = fit;
  const n = differenced.length;
  const method = arimaName(order, period);
  const factor = factorise(process, n + steps);
  // Of the process that was fitted the factor has been had before; a longer one does not fail.
  if (factor === undefined) throw new Error(`${method} has no covariance`);
  const ahead = reducedForecast(fit, factor, steps);
  const { ar } = process;
  const w = new Float64Array(n + steps);
  for (let t = 0; t < n; t++) w[t] = (differenced[t] as number) - centre;
  const difference = differencing(order.d, order.seasonalD, period);
  const path = new Float64Array(y.length + steps);
  path.set(y);
  const head = ar.length === 1 ? 0 : Math.max(ar.length, process.ma.length) - 1;
  for (let h = 0; h < steps; h++) {
    let value = ahead[h] as number;
    if (n + h >= head)
      for (let k = 1; k < ar.length; k++) value -= (ar[k] as number) * (w[n + h - k] as number);
    w[n + h] = value;
    let level = value + centre;
    for (let k = 1; k < difference.length; k++)
      level -= (difference[k] as number) * (path[y.length + h - k] as number);
    path[y.length + h] = level;
  }
  const mean = path.slice(y.length);
  const errors = standardErrors(factor, n, steps, multiply(ar, difference), Math.sqrt(variance));
  return { method, mean, intervals: normalIntervals(mean, errors, levels) };
};

/** What the factor's rows beyond the series make of its innovations. */
const reducedForecast = (fit: ArimaFit, { rows, width }: Factor, steps: number): Float64Array => {
  const { innovations, differenced } = fit;
  const n = differenced.length;
  return Float64Array.from({ length: steps }, (_, h) => {
    const t = n + h;
    const row = t * (width + 1) + width - t;
    let sum = 0;
    for (let s = Math.max(0, t - width); s < n; s++)
      sum += (rows[row + s] as number) * (innovations[s] as number);
    return sum;
  });
};

/** Each new innovation moves all later values through autoregression and differences. */
const standardErrors = (
  { rows, width }: Factor,
  n: number,
  steps: number,
  polynomial: Float64Array,
  deviation: number,
): Float64Array => {
  const variance = new Float64Array(steps);
  const moved = new Float64Array(steps);
  for (let source = 0; source < steps; source++) {
    for (let h = source; h < steps; h++) {
      const t = n + h;
      let value = h - source <= width ? (rows[t * (width + 1) + width - h + source] as number) : 0;
      for (let k = 1; k < polynomial.length && h - k >= source; k++)
        value -= (polynomial[k] as number) * (moved[h - k] as number);
      moved[h] = value;
      variance[h] = (variance[h] as number) + value * value;
    }
  }
  return variance.map((value) => deviation * Math.sqrt(value));
};
