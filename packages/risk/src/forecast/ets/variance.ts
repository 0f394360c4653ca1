import type { EtsFit } from './fit.ts';

/** Mean and variance of every step ahead. */
export interface Moments {
  readonly mean: Float64Array;
  readonly variance: Float64Array;
}

/**
 * The exact moments of what follows a fit, for normal errors.
 * Source: R. J. Hyndman, A. B. Koehler, J. K. Ord, R. D. Snyder, Prediction intervals for exponential smoothing using two
 * new classes of state space models, Journal of Forecasting 24 (2005) 17-37; chapter 6 of their Forecasting with
 * Exponential Smoothing (2008).
 */
export const etsMoments = (fit: EtsFit, steps: number): Moments =>
  fit.form.season === 'M' ? multipliedSeason(fit, steps) : addedSeason(fit, steps);

/** How the error of one period moves the mean `j` periods later. */
const effect = ({ smoothing, form, period }: EtsFit, j: number): number => {
  const { alpha, beta, gamma } = smoothing;
  const season = form.season !== 'N' && j % period === 0 ? gamma : 0;
  return alpha + beta * damped(smoothing.phi, j) + season;
};

/** φ + φ² + … up to the `j`-th power. */
const damped = (phi: number, j: number): number =>
  phi === 1 ? j : (phi * (1 - phi ** j)) / (1 - phi);

const addedSeason = (fit: EtsFit, steps: number): Moments => {
  const { last, smoothing, period, form, variance: sigma2 } = fit;
  const mean = new Float64Array(steps);
  const variance = new Float64Array(steps);
  const effects = Float64Array.from({ length: steps }, (_, j) => effect(fit, j));
  const theta = new Float64Array(steps);
  let sum = 1;
  for (let h = 0; h < steps; h++) {
    const season = form.season === 'N' ? 0 : (last.seasons[h % period] as number);
    const mu = last.level + damped(smoothing.phi, h + 1) * last.slope + season;
    mean[h] = mu;
    if (form.error === 'A') {
      variance[h] = sigma2 * sum;
      sum += (effects[h + 1] ?? 0) ** 2;
      continue;
    }
    let second = mu * mu;
    for (let j = 1; j <= h; j++)
      second += sigma2 * (effects[j] as number) ** 2 * (theta[h - j] as number);
    theta[h] = second;
    variance[h] = (1 + sigma2) * second - mu * mu;
  }
  return { mean, variance };
};

/**
 * Multiplied error and season. A season is what it was, times 1 + γε of every period in which it has come up since; so
 * for each step the first and second moments of level and slope are carried along under those weights.
 */
const multipliedSeason = (fit: EtsFit, steps: number): Moments => {
  const { last, smoothing, period, variance: s2 } = fit;
  const { alpha, beta, gamma, phi } = smoothing;
  const mean = new Float64Array(steps);
  const variance = new Float64Array(steps);
  for (let h = 0; h < steps; h++) {
    let l = last.level;
    let b = last.slope;
    // Second moments: level², level × slope, slope².
    let ll = l * l;
    let lb = l * b;
    let bb = b * b;
    for (let i = 0; i < h; i++) {
      const again = (h - i) % period === 0;
      const own = again ? 1 + gamma * gamma * s2 : 1;
      const crossed = again ? 2 * gamma * s2 : 0;
      const squared = again ? s2 + 3 * gamma * gamma * s2 * s2 : s2;
      // base = level + φ slope; level' = base (1 + αε), slope' = φ slope + β base ε.
      const base2 = ll + 2 * phi * lb + phi * phi * bb;
      const baseSlope = lb + phi * bb;
      const nextLl = base2 * (own + 2 * alpha * crossed + alpha * alpha * squared);
      const nextLb =
        phi * baseSlope * (own + alpha * crossed) + base2 * beta * (crossed + alpha * squared);
      const nextBb =
        phi * phi * bb * own + 2 * phi * beta * baseSlope * crossed + beta * beta * base2 * squared;
      const base = l + phi * b;
      const drawn = again ? gamma * s2 : 0;
      l = base * (1 + alpha * drawn);
      b = phi * b + beta * base * drawn;
      ll = nextLl;
      lb = nextLb;
      bb = nextBb;
    }
    const season = last.seasons[h % period] as number;
    mean[h] = season * (l + phi * b);
    const second = season * season * (ll + 2 * phi * lb + phi * phi * bb) * (1 + s2);
    variance[h] = second - (mean[h] as number) ** 2;
  }
  return { mean, variance };
};
