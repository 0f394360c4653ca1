import { digamma, logGamma, trigamma } from '../../statistics/gamma.ts';
import { type CountModel, fitCounts } from './count-model.ts';

/** A negative binomial model of counts with its size: the variance is mean + mean^2 / size. */
export interface SizedModel extends CountModel {
  readonly size: number;
}

const MOST_ROUNDS = 25;
/** A step of Newton's rule below this is the last one: the fourth root of the precision, as the step after it is its square. */
const LAST_STEP = Number.EPSILON ** 0.25;

/**
 * Negative binomial regression whose size is estimated too, by turns: the means for a given size, the size of greatest
 * likelihood for given means (Venables and Ripley, Modern applied statistics with S, 2002, 7.4). Nothing where the
 * means cannot be fitted.
 */
export const fitNegativeBinomial = (
  counts: Float64Array,
  design: readonly Float64Array[],
): SizedModel | undefined => {
  let model = fitCounts(counts, design);
  if (model === undefined) return undefined;
  const scale = Math.sqrt(2 * Math.max(1, counts.length - design.length));
  let size = sizeOf(counts, model.mean);
  let likelihood = logLikelihood(counts, model.mean, size);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = fitCounts(counts, design, { size, start: model.mean });
    if (next === undefined) return undefined;
    // By the means before the fit, as R has it: near the end it makes no difference, and where it stops it does.
    const nextSize = sizeOf(counts, model.mean);
    model = next;
    const nextLikelihood = logLikelihood(counts, model.mean, nextSize);
    const moved = Math.abs(likelihood - nextLikelihood) / scale + Math.abs(size - nextSize);
    size = nextSize;
    likelihood = nextLikelihood;
    if (moved <= 1e-8) break;
  }
  return { ...model, size };
};

/** The size of greatest likelihood for given means, by Newton's rule from its moment estimate. */
const sizeOf = (counts: Float64Array, mean: Float64Array): number => {
  let squares = 0;
  counts.forEach((count, i) => {
    squares += (count / (mean[i] as number) - 1) ** 2;
  });
  let size = counts.length / squares;
  for (let step = 0; step < MOST_ROUNDS; step += 1) {
    size = Math.abs(size);
    let score = 0;
    let information = 0;
    const own = digamma(size);
    const curvature = trigamma(size);
    for (let i = 0; i < counts.length; i += 1) {
      const y = counts[i] as number;
      const both = size + (mean[i] as number);
      score += digamma(size + y) - own + Math.log(size) + 1 - Math.log(both) - (y + size) / both;
      information +=
        curvature - trigamma(size + y) - 1 / size + 2 / both - (y + size) / (both * both);
    }
    const delta = score / information;
    size += delta;
    if (Math.abs(delta) <= LAST_STEP) break;
  }
  // Counts that vary no more than by chance have no size: the steps run away, and the model is Poisson.
  return size > 0 ? size : Number.POSITIVE_INFINITY;
};

const logLikelihood = (counts: Float64Array, mean: Float64Array, size: number): number => {
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const y = counts[i] as number;
    const mu = mean[i] as number;
    sum +=
      logGamma(size + y) -
      logGamma(size) -
      logGamma(y + 1) +
      size * Math.log(size) +
      (y > 0 ? y * Math.log(mu) : 0) -
      (size + y) * Math.log(size + mu);
  }
  return 2 * sum;
};
