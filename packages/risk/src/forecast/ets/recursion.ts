import type { Objective } from '../numeric/minimise.ts';
import type { EtsForm, EtsState, Smoothing } from './form.ts';

/** What is made small: the likelihood's criterion, or the mean squared error one step ahead. */
export type Criterion = 'likelihood' | 'squares';

/** The parameters and the first state of a form, as one vector inside bounds and back. */
export interface EtsProblem {
  readonly objective: Objective;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  readonly pack: (smoothing: Smoothing, state: EtsState) => Float64Array;
  readonly unpack: (x: Float64Array) => { smoothing: Smoothing; state: EtsState };
}

const LEAST = 1e-4;
const MOST = 1 - 1e-4;

/**
 * The problem of fitting a form to `y`. The objective is n log Σe² (+ 2 Σ log|μ| for multiplied errors), which is minus
 * twice the log-likelihood but for a constant, with its exact gradient by reverse accumulation; infinite where a value
 * that is divided by is not above zero.
 * Source: J. K. Ord, A. B. Koehler, R. D. Snyder, Journal of the American Statistical Association 92 (1997) 1621-1629;
 * the bounds are the usual region of Hyndman et al. (2008), chapter 10.
 */
export const etsProblem = (
  y: Float64Array,
  period: number,
  form: EtsForm,
  criterion: Criterion,
): EtsProblem => {
  const places = placesOf(form, period);
  const run = new Run(y, period, form);
  const { size } = places;
  const lower = new Float64Array(size).fill(-Infinity);
  const upper = new Float64Array(size).fill(Infinity);
  lower[0] = LEAST;
  upper[0] = MOST;
  for (const place of [places.beta, places.gamma, places.phi])
    if (place >= 0) {
      lower[place] = 0;
      upper[place] = 1;
    }
  const unpack = (x: Float64Array): { smoothing: Smoothing; state: EtsState } => {
    const smoothing = smoothingOf(x, places);
    const seasons = new Float64Array(form.season === 'N' ? 0 : period);
    readSeasons(x, places, form, seasons);
    const slope = places.slope < 0 ? 0 : (x[places.slope] as number);
    return { smoothing, state: { level: x[places.level] as number, slope, seasons } };
  };
  const pack = (smoothing: Smoothing, state: EtsState): Float64Array => {
    const x = new Float64Array(size);
    const { alpha, beta, gamma, phi } = smoothing;
    x[0] = alpha;
    if (places.beta >= 0) x[places.beta] = (beta - LEAST) / (alpha - LEAST || 1);
    if (places.gamma >= 0) x[places.gamma] = (gamma - LEAST) / (MOST - alpha || 1);
    if (places.phi >= 0) x[places.phi] = (phi - 0.8) / 0.18;
    x[places.level] = state.level;
    if (places.slope >= 0) x[places.slope] = state.slope;
    if (places.seasons >= 0) x.set(state.seasons.subarray(0, period - 1), places.seasons);
    return x;
  };
  const objective: Objective = (x, gradient) => {
    const smoothing = smoothingOf(x, places);
    readSeasons(x, places, form, run.seasons);
    const slope = places.slope < 0 ? 0 : (x[places.slope] as number);
    if (!run.forward(smoothing, x[places.level] as number, slope)) return Infinity;
    const value = run.value(criterion);
    if (!Number.isFinite(value)) return Infinity;
    run.backward(smoothing, criterion);
    writeGradient(x, places, period, smoothing, run, gradient);
    return value;
  };
  return { objective, lower, upper, pack, unpack };
};

/** The position of each number in the vector; −1 if the form does not have it. */
interface Places {
  readonly beta: number;
  readonly gamma: number;
  readonly phi: number;
  readonly level: number;
  readonly slope: number;
  readonly seasons: number;
  readonly size: number;
}

const placesOf = ({ trend, season }: EtsForm, period: number): Places => {
  let next = 1;
  const take = (wanted: boolean, count = 1): number => {
    const place = wanted ? next : -1;
    if (wanted) next += count;
    return place;
  };
  const beta = take(trend !== 'N');
  const gamma = take(season !== 'N');
  const phi = take(trend === 'Ad');
  const level = take(true);
  const slope = take(trend !== 'N');
  const seasons = take(season !== 'N', period - 1);
  return { beta, gamma, phi, level, slope, seasons, size: next };
};

const smoothingOf = (x: Float64Array, { beta, gamma, phi }: Places): Smoothing => {
  const alpha = x[0] as number;
  return {
    alpha,
    beta: beta < 0 ? 0 : LEAST + (alpha - LEAST) * (x[beta] as number),
    gamma: gamma < 0 ? 0 : LEAST + (MOST - alpha) * (x[gamma] as number),
    phi: phi < 0 ? 1 : 0.8 + 0.18 * (x[phi] as number),
  };
};

/** The last season makes all of them sum to nothing, or have the mean one. */
const readSeasons = (
  x: Float64Array,
  { seasons: from }: Places,
  { season }: EtsForm,
  seasons: Float64Array,
): void => {
  if (from < 0) return;
  const last = seasons.length - 1;
  let rest = season === 'M' ? seasons.length : 0;
  for (let j = 0; j < last; j++) {
    seasons[j] = x[from + j] as number;
    rest -= x[from + j] as number;
  }
  seasons[last] = rest;
};

const writeGradient = (
  x: Float64Array,
  places: Places,
  period: number,
  smoothing: Smoothing,
  run: Run,
  gradient: Float64Array,
): void => {
  const { beta, gamma, phi, level, slope, seasons } = places;
  let alpha = run.alpha;
  if (beta >= 0) {
    alpha += run.beta * (x[beta] as number);
    gradient[beta] = run.beta * (smoothing.alpha - LEAST);
  }
  if (gamma >= 0) {
    alpha -= run.gamma * (x[gamma] as number);
    gradient[gamma] = run.gamma * (MOST - smoothing.alpha);
  }
  if (phi >= 0) gradient[phi] = run.phi * 0.18;
  gradient[0] = alpha;
  gradient[level] = run.level;
  if (slope >= 0) gradient[slope] = run.slope;
  if (seasons >= 0) {
    const last = run.seasonGradient[period - 1] as number;
    for (let j = 0; j < period - 1; j++)
      gradient[seasons + j] = (run.seasonGradient[j] as number) - last;
  }
};

/** One pass through a series forwards, and one backwards for the gradient. */
export class Run {
  /** The seasons before the first period; set before {@link forward}. */
  readonly seasons: Float64Array;
  /** μ, what was expected of each period. */
  readonly expected: Float64Array;
  /** e, in the terms of the form's error. */
  readonly errors: Float64Array;
  alpha = 0;
  beta = 0;
  gamma = 0;
  phi = 0;
  level = 0;
  slope = 0;
  readonly seasonGradient: Float64Array;
  readonly #y: Float64Array;
  readonly #period: number;
  readonly #form: EtsForm;
  readonly #levels: Float64Array;
  readonly #slopes: Float64Array;
  readonly #used: Float64Array;
  readonly #current: Float64Array;

  constructor(y: Float64Array, period: number, form: EtsForm) {
    const n = y.length;
    const seasons = form.season === 'N' ? 1 : period;
    this.#y = y;
    this.#period = seasons;
    this.#form = form;
    this.seasons = new Float64Array(seasons);
    this.seasonGradient = new Float64Array(seasons);
    this.#current = new Float64Array(seasons);
    this.expected = new Float64Array(n);
    this.errors = new Float64Array(n);
    this.#levels = new Float64Array(n + 1);
    this.#slopes = new Float64Array(n + 1);
    this.#used = new Float64Array(n);
  }

  /** Whether every value that is divided by was above zero. */
  forward({ alpha, beta, gamma, phi }: Smoothing, level: number, slope: number): boolean {
    const { season, error } = this.#form;
    const y = this.#y;
    const current = this.#current;
    current.set(this.seasons);
    this.#levels[0] = level;
    this.#slopes[0] = slope;
    let l = level;
    let b = slope;
    let place = 0;
    for (let t = 0; t < y.length; t++) {
      const value = y[t] as number;
      const base = l + phi * b;
      const s = current[place] as number;
      let mu = base;
      let own = value;
      let ownSeason = 0;
      if (season === 'A') {
        mu = base + s;
        own = value - s;
        ownSeason = value - base;
      } else if (season === 'M') {
        if (!(s > 1e-8 && base > 1e-8)) return false;
        mu = base * s;
        own = value / s;
        ownSeason = value / base;
      }
      if (error === 'M' && !(mu > 1e-8)) return false;
      this.#used[t] = s;
      this.expected[t] = mu;
      this.errors[t] = error === 'A' ? value - mu : (value - mu) / mu;
      l = base + alpha * (own - base);
      b = phi * b + beta * (own - base);
      if (season !== 'N') current[place] = s + gamma * (ownSeason - s);
      this.#levels[t + 1] = l;
      this.#slopes[t + 1] = b;
      place = place + 1 === this.#period ? 0 : place + 1;
    }
    return true;
  }

  /** The criterion of the last {@link forward}. */
  value(criterion: Criterion): number {
    const n = this.#y.length;
    const multiplied = this.#form.error === 'M';
    let squares = 0;
    let logs = 0;
    for (let t = 0; t < n; t++) {
      const e =
        criterion === 'likelihood'
          ? (this.errors[t] as number)
          : (this.#y[t] as number) - (this.expected[t] as number);
      squares += e * e;
      if (multiplied) logs += Math.log(this.expected[t] as number);
    }
    this.#squares = squares;
    const main = n * Math.log(Math.max(squares, 1e-300));
    return criterion === 'likelihood' && multiplied ? main + 2 * logs : main;
  }

  #squares = 0;

  /** The gradient of the criterion of the last {@link value}, left in the fields. */
  backward({ alpha, beta, gamma, phi }: Smoothing, criterion: Criterion): void {
    const { season, error } = this.#form;
    const y = this.#y;
    const n = y.length;
    const weight = (2 * n) / Math.max(this.#squares, 1e-300);
    const relative = error === 'M' && criterion === 'likelihood';
    const seasons = this.seasonGradient.fill(0);
    let gAlpha = 0;
    let gBeta = 0;
    let gGamma = 0;
    let gPhi = 0;
    let gLevel = 0;
    let gSlope = 0;
    let place = n % this.#period;
    for (let t = n - 1; t >= 0; t--) {
      place = place === 0 ? this.#period - 1 : place - 1;
      const value = y[t] as number;
      const b = this.#slopes[t] as number;
      const base = (this.#levels[t] as number) + phi * b;
      const s = this.#used[t] as number;
      const mu = this.expected[t] as number;
      const gMu = relative
        ? -weight * (this.errors[t] as number) * (value / (mu * mu)) + 2 / mu
        : -weight * (value - mu);
      const own = season === 'A' ? value - s : season === 'M' ? value / s : value;
      const gOwn = gLevel * alpha + gSlope * beta;
      let gBase = gLevel - gOwn;
      gAlpha += gLevel * (own - base);
      gBeta += gSlope * (own - base);
      if (season === 'N') gBase += gMu;
      else {
        const gSeason = seasons[place] as number;
        let gUsed = gSeason * (1 - gamma);
        if (season === 'A') {
          gGamma += gSeason * (value - base - s);
          gUsed += gMu - gOwn;
          gBase += gMu - gSeason * gamma;
        } else {
          gGamma += gSeason * (value / base - s);
          gUsed += gMu * base - gOwn * (value / (s * s));
          gBase += gMu * s - gSeason * gamma * (value / (base * base));
        }
        seasons[place] = gUsed;
      }
      gPhi += (gSlope + gBase) * b;
      gSlope = (gSlope + gBase) * phi;
      gLevel = gBase;
    }
    this.alpha = gAlpha;
    this.beta = gBeta;
    this.gamma = gGamma;
    this.phi = gPhi;
    this.level = gLevel;
    this.slope = gSlope;
  }

  /** The state after the last period of the last {@link forward}. */
  last(): EtsState {
    const n = this.#y.length;
    const seasons =
      this.#form.season === 'N'
        ? new Float64Array(0)
        : this.#current.map((_, j) => this.#current[(n + j) % this.#period] as number);
    return { level: this.#levels[n] as number, slope: this.#slopes[n] as number, seasons };
  }
}
