import type { CountSeries, SeriesKey } from '../series/count-series.ts';
import { type Frequency, type Period, periodsPerYear } from '../series/period.ts';
import { type Backtest, backtest, scoresOf } from './backtest.ts';
import { conformal, type ErrorScale, rolledConformal } from './conformal.ts';
import { type Forecast, mapForecast } from './forecast.ts';
import { fillGaps } from './gaps.ts';
import { type MethodName, methods } from './methods.ts';

/** How a series is forecast and tried. */
export interface SeriesForecastOptions {
  readonly method: MethodName;
  /** Periods after the last one that is known. */
  readonly steps: number;
  readonly levels?: readonly number[];
  /** Origins of the back-test, one period apart; 0 for none. */
  readonly origins: number;
  /** `conformal` stretches the intervals to what the back-test has missed; the score card then judges such intervals. */
  readonly intervals: 'model' | 'conformal';
}

/** A forecast of counts with its score card. */
export interface SeriesForecast {
  readonly key: SeriesKey;
  readonly frequency: Frequency;
  /** The first period that is forecast: the one after the last known. */
  readonly first: Period;
  /** Values that were known. */
  readonly known: number;
  /** Values between them that were not reported, and were filled in for the method. */
  readonly filled: number;
  /** Not below zero. Undefined where the series does not allow the method, or more of it was filled in than known. */
  readonly forecast: Forecast | undefined;
  /** Undefined without origins, and of a series that is not forecast for its gaps. */
  readonly backtest: Backtest | undefined;
}

/** Periods of one season: a year of months, weeks or quarters; a week of days; years have no season. */
export const seasonOf = (frequency: Frequency): number =>
  frequency === 'day' ? 7 : periodsPerYear(frequency);

/** Forecasts a series of counts from its last known value on, and tries the method on the past beside seasonal naive. */
export const forecastSeries = (
  series: CountSeries,
  { method, steps, levels, origins, intervals }: SeriesForecastOptions,
): SeriesForecast => {
  const period = seasonOf(series.frequency);
  const { y, filled, leftOut } = fillGaps(series.counts, period);
  const horizon = levels === undefined ? { steps } : { steps, levels };
  const known = y.length - filled;
  // Of a series that is mostly made up a forecast would say nothing.
  const usable = known > 0 && filled <= known;
  const made = usable ? methods[method](y, period, horizon) : undefined;
  const trial =
    origins === 0 || !usable
      ? undefined
      : backtest(series.counts.subarray(0, leftOut + y.length), methods[method], {
          period,
          origins,
          ...horizon,
        });
  const scale = scaleOf(method);
  const isStretched = intervals === 'conformal' && made !== undefined && trial !== undefined;
  const stretched = isStretched ? conformal(made, trial.origins, scale) : made;
  return {
    key: series.key,
    frequency: series.frequency,
    first: (series.start + leftOut + y.length) as Period,
    known,
    filled,
    forecast:
      stretched === undefined ? undefined : mapForecast(stretched, (value) => Math.max(0, value)),
    backtest: isStretched
      ? { ...trial, ...scoresOf(rolledConformal(trial.origins, scale), steps) }
      : trial,
  };
};

/** Methods of logarithms err in ratios. */
const scaleOf = (method: MethodName): ErrorScale =>
  ['ets-log', 'arima-log', 'flows', 'combination', 'level-aware'].includes(method)
    ? 'logarithms'
    : 'counts';
