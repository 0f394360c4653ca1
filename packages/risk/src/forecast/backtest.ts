import type { Forecast, Method } from './forecast.ts';
import { fillGaps } from './gaps.ts';
import { seasonalNaive } from './naive.ts';
import { naiveScale, type Scored, type Scores, score } from './scores.ts';

/** Where a back-test stands, and how far it looks. */
export interface BacktestOptions {
  /** Periods in a year. */
  readonly period: number;
  /** Steps ahead. */
  readonly steps: number;
  /** Origins, the last of which leaves `steps` periods of the series. */
  readonly origins: number;
  /** Periods between origins (default 1). */
  readonly every?: number;
  /** Values that an origin needs behind it (default: two periods and four more). */
  readonly least?: number;
  readonly levels?: readonly number[];
}

/** A forecast as it would have been made with the values up to an origin. */
export interface OriginForecast extends Scored {
  /** Values that were known: the place in the series at which the forecast begins. */
  readonly known: number;
}

/** A method and the seasonal naive one on the same origins. */
export interface Backtest {
  readonly origins: readonly OriginForecast[];
  readonly scores: Scores;
  /** By step ahead, the first first. */
  readonly byStep: readonly Scores[];
  readonly naive: Scores;
  readonly naiveByStep: readonly Scores[];
  /** Mean absolute error divided by that of the seasonal naive method. */
  readonly relativeError: number;
  readonly skill: Skill;
}

/**
 * Whether a method beats the seasonal naive one on the origins that were tried. `unknown` where there is nothing to
 * compare: no origin has enough values behind it, or neither method errs.
 */
export type Skill = 'skill' | 'no-skill' | 'unknown';

/** The word for an error relative to the seasonal naive method's. An equal error means no skill. */
export const skillOf = (relativeError: number): Skill =>
  Number.isNaN(relativeError) ? 'unknown' : relativeError < 1 ? 'skill' : 'no-skill';

/**
 * Forecasts from one origin after the other with what was known then, and scores against what came. Gaps are closed in the
 * past only; a value that was not reported is not scored. An origin at which the method gives nothing is left out for
 * both methods.
 * Source: L. J. Tashman, Out-of-sample tests of forecasting accuracy, International Journal of Forecasting 16 (2000) 437-450.
 */
export const backtest = (
  counts: Float64Array,
  method: Method,
  options: BacktestOptions,
): Backtest => {
  const { period, steps, levels } = options;
  const horizon = levels === undefined ? { steps } : { steps, levels };
  const origins: OriginForecast[] = [];
  const naives: OriginForecast[] = [];
  for (const known of originsOf(counts, options)) {
    const { y, open } = fillGaps(counts.subarray(0, known), period);
    // An origin whose last value has not been reported would forecast from an earlier period.
    if (open > 0 || y.length < leastOf(options)) continue;
    const forecast = method(y, period, horizon);
    if (forecast === undefined) continue;
    const actual = counts.slice(known, known + steps);
    const scale = naiveScale(counts.subarray(0, known), period);
    origins.push({ known, forecast, actual, scale });
    naives.push({ known, forecast: seasonalNaive(y, period, horizon), actual, scale });
  }
  const naive = score(naives);
  const own = scoresOf(origins, steps);
  const relativeError = own.scores.mae / naive.mae;
  return {
    origins,
    ...own,
    naive,
    naiveByStep: stepByStep(naives, steps),
    relativeError,
    skill: skillOf(relativeError),
  };
};

/** Scores of a back-test's origins, as a whole and by step ahead. */
export const scoresOf = (
  origins: readonly OriginForecast[],
  steps: number,
): Pick<Backtest, 'scores' | 'byStep'> => ({
  scores: score(origins),
  byStep: stepByStep(origins, steps),
});

const leastOf = ({ least, period }: BacktestOptions): number => least ?? 2 * period + 4;

const originsOf = (
  counts: Float64Array,
  { origins, every = 1, steps }: BacktestOptions,
): readonly number[] =>
  Array.from(
    { length: origins },
    (_, i) => counts.length - steps - (origins - 1 - i) * every,
  ).filter((known) => known > 0);

const stepByStep = (origins: readonly OriginForecast[], steps: number): readonly Scores[] =>
  Array.from({ length: steps }, (_, h) =>
    score(
      origins.map((one) => ({
        ...one,
        forecast: stepOf(one.forecast, h),
        actual: one.actual.subarray(h, h + 1),
      })),
    ),
  );

const stepOf = (forecast: Forecast, h: number): Forecast => ({
  method: forecast.method,
  mean: forecast.mean.subarray(h, h + 1),
  intervals: forecast.intervals.map(({ level, lower, upper }) => ({
    level,
    lower: lower.subarray(h, h + 1),
    upper: upper.subarray(h, h + 1),
  })),
});
