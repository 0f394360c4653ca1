import { seasonalStrength } from '../../decompose/seasonal-strength.ts';
import { filter, spaced } from './polynomial.ts';

/** The value that the statistic passes at 5 in 100 for a series that is stationary around a level. */
const KPSS_CRITICAL = 0.463;

/** The share of season from which a series is differenced by season. */
const STRENGTH_CRITICAL = 0.64;

/**
 * How far a series is from being stationary around a level: the statistic of D. Kwiatkowski, P. C. B. Phillips, P. Schmidt,
 * Y. Shin, Journal of Econometrics 54 (1992) 159-178, with 3 √n / 13 lags of Bartlett's window.
 */
const kpss = (y: Float64Array): number => {
  const n = y.length;
  const mean = y.reduce((sum, value) => sum + value, 0) / n;
  const e = y.map((value) => value - mean);
  const lags = Math.trunc((3 * Math.sqrt(n)) / 13);
  let variance = 0;
  for (let lag = 0; lag <= lags; lag++) {
    let sum = 0;
    for (let t = lag; t < n; t++) sum += (e[t] as number) * (e[t - lag] as number);
    variance += (lag === 0 ? 1 : 2 * (1 - lag / (lags + 1))) * (sum / n);
  }
  let partial = 0;
  let squares = 0;
  for (const value of e) {
    partial += value;
    squares += partial * partial;
  }
  return squares / (n * n * variance);
};

/** Whether a series has no more than one value. */
export const isConstant = (y: Float64Array): boolean => y.every((value) => value === y[0]);

/**
 * How often a series is differenced, by season and then from one value to the next, before a model is chosen.
 * Source: Hyndman and Khandakar (2008), section 3.1, with the strength of season for the seasonal test, as in
 * R. J. Hyndman, G. Athanasopoulos, Forecasting: Principles and Practice, 3rd edition (2021), section 9.1.
 */
export const differencesNeeded = (
  y: Float64Array,
  period: number,
): { readonly d: number; readonly seasonalD: number } => {
  let w = y;
  let seasonalD = 0;
  if (seasonalStrength(y, period) > STRENGTH_CRITICAL) {
    const differenced = filter(y, spaced([1], period, -1));
    if (!isConstant(differenced)) {
      w = differenced;
      seasonalD = 1;
    }
  }
  let d = 0;
  while (d < 2 && w.length > 3 && !isConstant(w) && kpss(w) > KPSS_CRITICAL) {
    const differenced = filter(w, spaced([1], 1, -1));
    if (isConstant(differenced)) break;
    w = differenced;
    d++;
  }
  return { d, seasonalD };
};
