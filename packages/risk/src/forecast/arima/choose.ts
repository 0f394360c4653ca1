import { LONGEST_SEASON } from '../ets/form.ts';
import { zerosBeyond } from '../numeric/zeros.ts';
import { type ArimaFit, type ArimaOrder, fitArima } from './fit.ts';
import { differencesNeeded, isConstant } from './unit-root.ts';

/** The highest orders that are tried, and how many models. */
const MOST = { ordinary: 5, seasonal: 2, models: 94 } as const;

/** Zeros nearer to the unit circle than this make a model unfit: it is numerically another one. */
const RADIUS = 1.01;

/**
 * The order with the smallest AICc that a stepwise search finds, each model fitted by exact maximum likelihood. Models
 * with zeros close to the unit circle are passed over; a season longer than two years of months is only differenced.
 * Undefined where nothing can be fitted.
 * Source: R. J. Hyndman, Y. Khandakar, Automatic time series forecasting: the forecast package for R, Journal of
 * Statistical Software 27 (2008) no. 3, section 3.2.
 */
export const chooseArima = (y: Float64Array, period: number): ArimaFit | undefined => {
  if (isConstant(y)) return undefined;
  const { d, seasonalD } = differencesNeeded(y, period);
  const seasonal = period > 1 && period <= LONGEST_SEASON && y.length > 2 * period;
  const constant = d + seasonalD < 2;
  const tried = new Map<string, ArimaFit | undefined>();
  let best: ArimaFit | undefined;
  /** Whether the model is better than the best so far. */
  const tryModel = (p: number, q: number, P: number, Q: number, withConstant: boolean): boolean => {
    if (Math.min(p, q, P, Q) < 0 || Math.max(p, q) > MOST.ordinary) return false;
    if (Math.max(P, Q) > (seasonal ? MOST.seasonal : 0)) return false;
    const key = [p, q, P, Q, withConstant].join();
    if (tried.has(key) || tried.size >= MOST.models) return false;
    const order: ArimaOrder = {
      p,
      d,
      q,
      seasonalP: P,
      seasonalD,
      seasonalQ: Q,
      constant: withConstant,
    };
    const fit = fitArima(y, period, order, 'search');
    const usable = fit !== undefined && isSound(fit) ? fit : undefined;
    tried.set(key, usable);
    if (usable === undefined || (best !== undefined && usable.aicc >= best.aicc)) return false;
    best = usable;
    return true;
  };
  const one = seasonal ? 1 : 0;
  tryModel(2, 2, one, one, constant);
  tryModel(0, 0, 0, 0, constant);
  tryModel(1, 0, one, 0, constant);
  tryModel(0, 1, 0, one, constant);
  if (constant) tryModel(0, 0, 0, 0, false);
  for (let improved = true; improved && best !== undefined; ) {
    const { p, q, seasonalP: P, seasonalQ: Q, constant: c } = (best as ArimaFit).order;
    improved = NEIGHBOURS.some(([dp, dq, dP, dQ]) => tryModel(p + dp, q + dq, P + dP, Q + dQ, c));
    if (!improved && constant) improved = tryModel(p, q, P, Q, !c);
  }
  return best === undefined ? undefined : fitArima(y, period, (best as ArimaFit).order);
};

/** Steps of p, q, P, Q from the best model so far, in the order in which they are tried. */
const NEIGHBOURS: readonly (readonly [number, number, number, number])[] = [
  [0, 0, -1, 0],
  [0, 0, 0, -1],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
  [0, 0, -1, -1],
  [0, 0, -1, 1],
  [0, 0, 1, -1],
  [0, 0, 1, 1],
  [-1, 0, 0, 0],
  [0, -1, 0, 0],
  [1, 0, 0, 0],
  [0, 1, 0, 0],
  [-1, -1, 0, 0],
  [-1, 1, 0, 0],
  [1, -1, 0, 0],
  [1, 1, 0, 0],
];

const isSound = ({ ar, ma, seasonalAr, seasonalMa, period }: ArimaFit): boolean =>
  zerosBeyond(ar, RADIUS) &&
  zerosBeyond(
    ma.map((value) => -value),
    RADIUS,
  ) &&
  // A zero of the seasonal polynomial in Bᵐ lies at its m-th root.
  zerosBeyond(seasonalAr, RADIUS ** period) &&
  zerosBeyond(
    seasonalMa.map((value) => -value),
    RADIUS ** period,
  );
