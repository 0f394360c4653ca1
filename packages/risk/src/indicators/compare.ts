import { incompleteBeta } from '../statistics/incomplete-beta.ts';

/** A count, with the effort or the time behind it where that differs between the two. */
export interface CountOver {
  readonly count: number;
  /** Patrol hours, days, crossings; 1 where it is the same for both. */
  readonly over?: number;
}

/** A change between two counts. */
export interface CountChange {
  readonly now: number;
  readonly before: number;
  readonly difference: number;
  /** Ratio of the rates and its interval; undefined where both counts are 0. An end that is not finite is null. */
  readonly ratio:
    | {
        readonly value: number | null;
        readonly low: number;
        readonly high: number | null;
        readonly level: number;
      }
    | undefined;
  /** Change in percent; undefined where either count is below {@link LEAST_FOR_PERCENT}: of few, a percentage misleads. */
  readonly percent: number | undefined;
}

/** A percentage is not given where either count is below this (ours). */
export const LEAST_FOR_PERCENT = 20;

/**
 * The change from one count to another with an interval for the ratio: exact and conditional on their sum, as R's
 * `poisson.test` (Przyborowski and Wilenski 1940; Clopper and Pearson 1934). It takes the counts as Poisson; counts at
 * borders come in groups, so that the true interval is wider.
 */
export const compareCounts = (now: CountOver, before: CountOver, level = 0.95): CountChange => {
  const times = (before.over ?? 1) / (now.over ?? 1);
  const tail = (1 - level) / 2;
  const [x, y] = [now.count, before.count];
  const odds = (p: number): number | null => (p >= 1 ? null : (p / (1 - p)) * times);
  const rate = y === 0 ? null : (x / y) * times;
  const enough = x >= LEAST_FOR_PERCENT && y >= LEAST_FOR_PERCENT;
  return {
    now: x,
    before: y,
    difference: x - y,
    ratio:
      x + y === 0
        ? undefined
        : {
            value: rate,
            low: x === 0 ? 0 : (odds(betaQuantile(tail, x, y + 1)) ?? 0),
            high: y === 0 ? null : odds(betaQuantile(1 - tail, x + 1, y)),
            level,
          },
    percent: enough && rate !== null ? (rate - 1) * 100 : undefined,
  };
};

/** The quantile of a beta distribution by halving: sixty steps are as near as numbers get. */
const betaQuantile = (p: number, a: number, b: number): number => {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (incompleteBeta(a, b, middle, 1 - middle).lower < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
};
