import { leastSquares } from './least-squares.ts';

/** A log-linear model of counts. */
export interface CountModel {
  readonly coefficients: Float64Array;
  readonly mean: Float64Array;
}

/** A step that changes the deviance by less than this share of it is the last one. */
const EPSILON = 1e-8;
const MOST_STEPS = 25;

/**
 * Poisson regression, or negative binomial regression with a given `size`, with logarithmic link, by iteratively
 * reweighted least squares (McCullagh and Nelder 1989, 2.5) with the start and the rule of stopping of R's `glm`; from
 * `start` on where one is given. Nothing where the steps do not come to rest.
 */
export const fitCounts = (
  counts: Float64Array,
  design: readonly Float64Array[],
  { size = Number.POSITIVE_INFINITY, start }: { size?: number; start?: Float64Array } = {},
): CountModel | undefined => {
  // R starts a Poisson fit at the counts plus a tenth, a negative binomial one at a sixth instead of zero.
  const mean =
    start?.slice() ??
    counts.map((count) => (size === Number.POSITIVE_INFINITY ? count + 0.1 : count || 1 / 6));
  const eta = mean.map(Math.log);
  let deviance = devianceOf(counts, mean, size);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const coefficients = solve(counts, design, mean, eta, size);
    predict(design, coefficients, eta, mean);
    const next = devianceOf(counts, mean, size);
    if (!Number.isFinite(next)) return undefined;
    if (Math.abs(next - deviance) / (Math.abs(next) + 0.1) < EPSILON) return { coefficients, mean };
    deviance = next;
  }
  return undefined;
};

const solve = (
  counts: Float64Array,
  design: readonly Float64Array[],
  mean: Float64Array,
  eta: Float64Array,
  size: number,
): Float64Array => {
  const root = mean.map((mu) => Math.sqrt(mu / (1 + mu / size)));
  const response = counts.map(
    (count, i) =>
      (root[i] as number) *
      ((eta[i] as number) + (count - (mean[i] as number)) / (mean[i] as number)),
  );
  return leastSquares(
    design.map((column) => column.map((value, i) => value * (root[i] as number))),
    response,
  );
};

/** Fills in the linear predictor and the mean of each row. */
const predict = (
  design: readonly Float64Array[],
  coefficients: Float64Array,
  eta: Float64Array,
  mean: Float64Array,
): void => {
  eta.fill(0);
  design.forEach((column, j) => {
    for (let i = 0; i < eta.length; i += 1)
      eta[i] = (eta[i] as number) + (coefficients[j] as number) * (column[i] as number);
  });
  for (let i = 0; i < eta.length; i += 1)
    mean[i] = Math.max(Math.exp(eta[i] as number), Number.EPSILON);
};

/** Means that a model predicts at the rows of another design. */
export const predictMeans = (
  { coefficients }: CountModel,
  design: readonly Float64Array[],
): Float64Array => {
  const eta = new Float64Array(design[0]?.length ?? 0);
  const mean = new Float64Array(eta.length);
  predict(design, coefficients, eta, mean);
  return mean;
};

const devianceOf = (counts: Float64Array, mean: Float64Array, size: number): number => {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const y = counts[i] as number;
    const mu = mean[i] as number;
    const own = y > 0 ? y * Math.log(y / mu) : 0;
    sum +=
      size === Number.POSITIVE_INFINITY
        ? own - (y - mu)
        : own - (y + size) * Math.log((y + size) / (mu + size));
  }
  return 2 * sum;
};
