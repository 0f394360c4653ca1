import type { Objective } from '../numeric/minimise.ts';
import { zeroMargin } from '../numeric/zeros.ts';
import type { EtsForm, Smoothing } from './form.ts';
import type { EtsProblem } from './recursion.ts';

/**
 * How far a form with trend and season is from giving the distant past ever more weight: above 0 inside the admissible
 * region, 0 outside. The usual bounds of the parameters leave it where trend and season share the errors; without one of the
 * two they do not.
 * Source: R. J. Hyndman, M. Akram, B. C. Archibald, The admissible parameter space for exponential smoothing models, Annals of
 * the Institute of Statistical Mathematics 60 (2008) 407-426; the multiplied forms are held to the same region.
 */
export const admissibility = (
  { alpha, beta, gamma, phi }: Smoothing,
  { trend, season }: EtsForm,
  period: number,
): number => {
  if (trend === 'N' || season === 'N') return 1;
  const share = alpha + beta - alpha * phi;
  const characteristic = new Float64Array(period + 1).fill(-share);
  characteristic[0] = -(alpha + beta - phi);
  characteristic[period - 1] = -(share + gamma - 1);
  characteristic[period] = -phi * (1 - alpha - gamma);
  return zeroMargin(characteristic, 1);
};

/** Weights of the barrier, each search beginning where the last one has ended. */
const WEIGHTS = [1, 0.01, 1e-4];

/** The objectives of a search that stays inside the region: with a barrier at its edge, which is made lower and lower. */
export const barriers = (
  problem: EtsProblem,
  form: EtsForm,
  period: number,
): readonly Objective[] => {
  const wall = (x: Float64Array): number =>
    -Math.log(admissibility(problem.unpack(x).smoothing, form, period));
  // The smoothing parameters precede the level.
  const count = form.trend === 'Ad' ? 4 : 3;
  return WEIGHTS.map((weight) => (x, gradient) => {
    const height = wall(x);
    if (!Number.isFinite(height)) return Number.POSITIVE_INFINITY;
    const value = problem.objective(x, gradient);
    if (!Number.isFinite(value)) return value;
    const moved = x.slice();
    for (let i = 0; i < count; i++) {
      const at = x[i] as number;
      moved[i] = at + STEP;
      const above = wall(moved);
      moved[i] = at - STEP;
      const below = wall(moved);
      moved[i] = at;
      const slope = (above - below) / (2 * STEP);
      if (Number.isFinite(slope)) gradient[i] = (gradient[i] as number) + weight * slope;
    }
    return value + weight * height;
  });
};

const STEP = 1e-7;
