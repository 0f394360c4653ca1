import type { OriginForecast } from './backtest.ts';
import type { Forecast, PredictionInterval } from './forecast.ts';

/** The scale on which distances from a forecast are measured: counts, or logarithms of one more than them. */
export type ErrorScale = 'counts' | 'logarithms';

/** A forecast whose intervals have been widened or narrowed to what past ones have missed. */
export interface ConformalForecast extends Forecast {
  /** For each interval what its distances from the mean were multiplied by; 1 where too little has been seen. */
  readonly factors: readonly number[];
}

/**
 * Stretches each interval around its mean by the factor with which past forecasts of the same method would have held
 * their share of what came: the ⌈(n + 1) level⌉-th smallest of the n distances, in units of the interval's own. Fewer
 * past values than that leave the interval as it is.
 * Source: V. Vovk, A. Gammerman, G. Shafer, Algorithmic Learning in a Random World (2005), section 4.1 (the split form), with
 * the model's own interval as measure of difficulty: J. Lei, M. G'Sell, A. Rinaldo, R. J. Tibshirani, L. Wasserman,
 * Journal of the American Statistical Association 113 (2018) 1094-1111, section 5.2. Counts that drift are not
 * exchangeable: what it holds is measured in the back-test, not promised.
 */
export const conformal = (
  forecast: Forecast,
  past: readonly OriginForecast[],
  scale: ErrorScale = 'counts',
): ConformalForecast => {
  const [to, back] = scales[scale];
  const factors = forecast.intervals.map(({ level }, i) => factorOf(past, i, level, to));
  return {
    ...forecast,
    intervals: forecast.intervals.map((interval, i) =>
      stretch(forecast.mean, interval, factors[i] as number, to, back),
    ),
    factors,
  };
};

/**
 * The forecasts of a back-test with the intervals that {@link conformal} would have given at each origin: stretched by
 * what earlier origins had missed by then, and by nothing that came later. Their coverage is that of the intervals shown.
 */
export const rolledConformal = (
  origins: readonly OriginForecast[],
  scale: ErrorScale = 'counts',
): readonly OriginForecast[] =>
  origins.map((origin, place) => {
    const past = origins.slice(0, place).map((one) => ({
      ...one,
      actual: one.actual.map((value, h) => (one.known + h < origin.known ? value : Number.NaN)),
    }));
    return { ...origin, forecast: conformal(origin.forecast, past, scale) };
  });

const identity = (value: number): number => value;

/** A logarithm of what is below zero is taken as that of zero. */
const logarithm = (value: number): number => Math.log1p(Math.max(0, value));

const scales: Readonly<
  Record<ErrorScale, readonly [(value: number) => number, (value: number) => number]>
> = { counts: [identity, identity], logarithms: [logarithm, Math.expm1] };

const factorOf = (
  past: readonly OriginForecast[],
  place: number,
  level: number,
  to: (value: number) => number,
): number => {
  const distances: number[] = [];
  for (const { forecast, actual } of past) {
    const interval = forecast.intervals[place];
    if (interval === undefined) continue;
    for (const [h, value] of actual.entries()) {
      if (Number.isNaN(value) || h >= forecast.mean.length) continue;
      const mean = to(forecast.mean[h] as number);
      const end = to(
        (value > (forecast.mean[h] as number) ? interval.upper : interval.lower)[h] as number,
      );
      const width = Math.abs(end - mean);
      const missed = Math.abs(to(value) - mean);
      distances.push(missed === 0 ? 0 : missed / width);
    }
  }
  const rank = Math.ceil((distances.length + 1) * level);
  if (rank > distances.length) return 1;
  const factor = Float64Array.from(distances).sort()[rank - 1] as number;
  // Intervals of no width that have missed cannot be stretched.
  return Number.isFinite(factor) ? factor : 1;
};

const stretch = (
  mean: Float64Array,
  { level, lower, upper }: PredictionInterval,
  factor: number,
  to: (value: number) => number,
  back: (value: number) => number,
): PredictionInterval => {
  const end = (value: number, h: number): number => {
    const centre = to(mean[h] as number);
    return back(centre + factor * (to(value) - centre));
  };
  return { level, lower: lower.map(end), upper: upper.map(end) };
};
