import { minimise, withDifferences } from '../numeric/minimise.ts';
import { type Arma, type Factor, factorise, logDeterminant, reduce, whiten } from './likelihood.ts';
import { differencing, filter, fromPartial, multiply, spaced } from './polynomial.ts';

/** The order of a model: (p, d, q)(P, D, Q), with or without a constant. */
export interface ArimaOrder {
  readonly p: number;
  readonly d: number;
  readonly q: number;
  readonly seasonalP: number;
  readonly seasonalD: number;
  readonly seasonalQ: number;
  /** A mean, or after one differencing a drift. */
  readonly constant: boolean;
}

/** The airline model: (0, 1, 1)(0, 1, 1). */
export const AIRLINE: ArimaOrder = {
  p: 0,
  d: 1,
  q: 1,
  seasonalP: 0,
  seasonalD: 1,
  seasonalQ: 1,
  constant: false,
};

/** A model fitted to a series. */
export interface ArimaFit {
  readonly order: ArimaOrder;
  readonly period: number;
  /** φ, θ, Φ, Θ in the signs that R uses. */
  readonly ar: Float64Array;
  readonly ma: Float64Array;
  readonly seasonalAr: Float64Array;
  readonly seasonalMa: Float64Array;
  /** Mean of the differenced series; 0 without a constant. */
  readonly mean: number;
  readonly logLikelihood: number;
  readonly aic: number;
  readonly aicc: number;
  /** Variance of the innovations, with the parameters taken off the number of differenced values. */
  readonly variance: number;
  /** The differenced series, its process, and its innovations: what a forecast begins from. */
  readonly differenced: Float64Array;
  readonly process: Arma;
  readonly innovations: Float64Array;
}

/** The model as the field writes it: `ARIMA(0,1,1)(0,1,1)[12]`. */
export const arimaName = (order: ArimaOrder, period: number): string => {
  const { p, d, q, seasonalP, seasonalD, seasonalQ, constant } = order;
  const seasonal =
    seasonalP + seasonalD + seasonalQ === 0
      ? ''
      : `(${seasonalP},${seasonalD},${seasonalQ})[${period}]`;
  const ending = !constant ? '' : d + seasonalD === 0 ? ' with mean' : ' with drift';
  return `ARIMA(${p},${d},${q})${seasonal}${ending}`;
};

/**
 * Fits an order by exact maximum likelihood of the differenced series; a mean is concentrated out by generalised least
 * squares. Undefined where there are too few values, or the series does not vary once it is differenced. With `search` it
 * stops as soon as models can be told apart.
 * Source: G. E. P. Box, G. M. Jenkins, G. C. Reinsel, Time Series Analysis, 3rd edition (1994), chapter 7.
 */
export const fitArima = (
  y: Float64Array,
  period: number,
  order: ArimaOrder,
  care: 'full' | 'search' = 'full',
): ArimaFit | undefined => {
  const { d, seasonalD } = order;
  const w = filter(y, differencing(d, seasonalD, period));
  const free = order.p + order.q + order.seasonalP + order.seasonalQ;
  const parameters = free + (order.constant ? 1 : 0) + 1;
  const count = w.length;
  if (count <= parameters + 1) return undefined;
  const scale = Math.sqrt(w.reduce((sum, value) => sum + value * value, 0) / count);
  if (!(scale > 0)) return undefined;
  const scaled = w.map((value) => value / scale);
  const found = search(scaled, order, period, care);
  if (found === undefined) return undefined;
  const process = processOf(found, order, period);
  const solved = concentrate(scaled, process, order.constant);
  if (solved === undefined) return undefined;
  const { squares, logs, mean, innovations } = solved;
  const sigma2 = (squares / count) * scale * scale;
  if (!(sigma2 > 0)) return undefined;
  const logLikelihood = -0.5 * (count * (Math.log(2 * Math.PI * sigma2) + 1) + logs);
  const aic = -2 * logLikelihood + 2 * parameters;
  const spare = count - parameters - 1;
  const parts = partsOf(found, order);
  return {
    order,
    period,
    ...parts,
    mean: mean * scale,
    logLikelihood,
    aic,
    aicc: spare > 0 ? aic + (2 * parameters * (parameters + 1)) / spare : Infinity,
    variance: (squares * scale * scale) / (count - parameters + 1),
    differenced: w,
    process,
    innovations: innovations.map((u) => u * scale),
  };
};

/** From partial autocorrelations through tanh to the four sets of coefficients. */
const partsOf = (
  x: Float64Array,
  { p, q, seasonalP, seasonalQ }: ArimaOrder,
): Pick<ArimaFit, 'ar' | 'ma' | 'seasonalAr' | 'seasonalMa'> => {
  let next = 0;
  const take = (count: number, sign: 1 | -1): Float64Array => {
    const partial = x.subarray(next, next + count).map(Math.tanh);
    next += count;
    return fromPartial(partial).map((value) => sign * value);
  };
  return {
    ar: take(p, 1),
    ma: take(q, -1),
    seasonalAr: take(seasonalP, 1),
    seasonalMa: take(seasonalQ, -1),
  };
};

const processOf = (x: Float64Array, order: ArimaOrder, period: number): Arma => {
  const { ar, ma, seasonalAr, seasonalMa } = partsOf(x, order);
  return {
    ar: multiply(spaced(ar, 1, -1), spaced(seasonalAr, period, -1)),
    ma: multiply(spaced(ma, 1, 1), spaced(seasonalMa, period, 1)),
  };
};

interface Concentrated {
  readonly squares: number;
  readonly logs: number;
  readonly mean: number;
  readonly innovations: Float64Array;
}

const concentrate = (
  w: Float64Array,
  process: Arma,
  constant: boolean,
): Concentrated | undefined => {
  const factor: Factor | undefined = factorise(process, w.length);
  if (factor === undefined) return undefined;
  let innovations = whiten(factor, reduce(w, process));
  let mean = 0;
  if (constant) {
    const ones = whiten(factor, reduce(new Float64Array(w.length).fill(1), process));
    mean = dot(ones, innovations) / dot(ones, ones);
    const m = mean;
    innovations = innovations.map((u, t) => u - m * (ones[t] as number));
  }
  return {
    squares: dot(innovations, innovations),
    logs: logDeterminant(factor),
    mean,
    innovations,
  };
};

const search = (
  w: Float64Array,
  order: ArimaOrder,
  period: number,
  care: 'full' | 'search',
): Float64Array | undefined => {
  const size = order.p + order.q + order.seasonalP + order.seasonalQ;
  const count = w.length;
  if (size === 0) return new Float64Array(0);
  const exact = (x: Float64Array): number => {
    const solved = concentrate(w, processOf(x, order, period), order.constant);
    return solved === undefined ? Infinity : count * Math.log(solved.squares) + solved.logs;
  };
  const centre = order.constant ? w.reduce((sum, value) => sum + value, 0) / count : 0;
  const centred = w.map((value) => value - centre);
  const conditional = (x: Float64Array): number =>
    count * Math.log(conditionalSquares(centred, processOf(x, order, period)));
  // The conditional sum of squares costs little and ends near; bounds keep tanh away from where it is flat.
  const limits = {
    lower: new Float64Array(size).fill(-LIMIT),
    upper: new Float64Array(size).fill(LIMIT),
  };
  const near = minimise(withDifferences(conditional, 'one'), new Float64Array(size).fill(0.1), {
    ...limits,
    steps: 40,
    tolerance: 1e-6,
  });
  const start = near.x.map((value) => Math.max(-1.5, Math.min(1.5, value)));
  const found =
    care === 'full'
      ? minimise(withDifferences(exact), start, { ...limits, steps: 60 })
      : minimise(withDifferences(exact, 'one'), start, { ...limits, steps: 30, tolerance: 1e-5 });
  return Number.isFinite(found.value) ? found.x : undefined;
};

/** tanh of it is 1 − 1e-7. */
const LIMIT = 8.4;

const conditionalSquares = (w: Float64Array, { ar, ma }: Arma): number => {
  const p = ar.length - 1;
  const q = ma.length - 1;
  const errors = new Float64Array(w.length);
  let squares = 0;
  for (let t = p; t < w.length; t++) {
    let e = 0;
    for (let k = 0; k <= p; k++) e += (ar[k] as number) * (w[t - k] as number);
    for (let k = 1; k <= q && k <= t; k++) e -= (ma[k] as number) * (errors[t - k] as number);
    errors[t] = e;
    squares += e * e;
  }
  return p < w.length && Number.isFinite(squares) ? Math.max(squares, 1e-300) : Infinity;
};

const dot = (a: Float64Array, b: Float64Array): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number);
  return sum;
};
