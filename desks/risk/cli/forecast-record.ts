import {
  type Backtest,
  reliabilityOf,
  type Scores,
  type SeriesForecast,
  type SeriesForecastOptions,
} from '@amirani/risk/forecast';
import type { CountImport } from '@amirani/risk/import';
import { firstDayOf, formatPeriod, type Period } from '@amirani/risk/series';
import { columns } from '@platform/cli/print/columns.ts';

/** What `amirani forecast --json` prints. */
export const forecastRecord = (
  table: CountImport,
  made: readonly SeriesForecast[],
  { method, steps, intervals }: SeriesForecastOptions,
): object => ({
  method,
  horizon: steps,
  intervals,
  frequency: table.frequency,
  series: made.filter(({ forecast }) => forecast !== undefined).map((one) => recordOf(one, table)),
  notForecast: made
    .filter(({ forecast }) => forecast === undefined)
    .map(({ key, known, filled }) => ({ key, known, filled })),
});

const recordOf = (one: SeriesForecast, table: CountImport): object => ({
  ...(Object.keys(one.key).length > 0 ? { key: one.key } : {}),
  model: one.forecast?.method,
  known: one.known,
  filled: one.filled,
  points: pointsOf(one, table),
  backTest: one.backtest === undefined ? null : cardOf(one.backtest),
});

interface Point {
  readonly date: string;
  readonly mean: number;
  readonly intervals: readonly { level: number; lower: number; upper: number }[];
}

const pointsOf = ({ forecast, first }: SeriesForecast, table: CountImport): Point[] =>
  Array.from(forecast?.mean ?? [], (mean, h) => ({
    date: dateOf((first + h) as Period, table),
    mean,
    intervals: (forecast?.intervals ?? []).map(({ level, lower, upper }) => ({
      level,
      lower: lower[h] ?? Number.NaN,
      upper: upper[h] ?? Number.NaN,
    })),
  }));

/** A period as the table writes its own. */
const dateOf = (period: Period, { written, frequency }: CountImport): string =>
  written === 'names' ? formatPeriod(period, frequency) : firstDayOf(period, frequency);

/** The score card; null is "cannot say". */
const cardOf = ({ origins, skill, relativeError, scores, naive, byStep }: Backtest): object => ({
  origins: origins.length,
  skill,
  relativeError: known(relativeError),
  method: scoresOf(scores),
  seasonalNaive: scoresOf(naive),
  maeByStep: byStep.map(({ mae }) => known(mae)),
});

const scoresOf = ({ values, mae, mase, smape, intervals }: Scores): object => ({
  values,
  mae: known(mae),
  mase: known(mase),
  smape: known(smape),
  intervals: intervals.map(({ level, coverage, msis, pinball }) => ({
    level,
    coverage: known(coverage),
    msis: known(msis),
    pinball: known(pinball),
  })),
});

const known = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The forecasts for a person, series by series, each with its score card. */
export const explainForecasts = (
  table: CountImport,
  made: readonly SeriesForecast[],
  options: SeriesForecastOptions,
): string => made.map((one) => explainOne(one, table, options)).join('\n');

const explainOne = (
  one: SeriesForecast,
  table: CountImport,
  { method }: SeriesForecastOptions,
): string => {
  const name = Object.values(one.key).join(', ') || 'the series';
  const { forecast } = one;
  if (forecast === undefined)
    return `${name}: ${one.known} counts${one.filled === 0 ? '' : ` and ${one.filled} gaps`} do not allow ${method}, nothing was forecast\n`;
  const gaps = one.filled === 0 ? '' : `, ${one.filled} between them not reported and filled in`;
  const head = `${name}: ${forecast.method} of ${one.known} counts${gaps}\n`;
  const heading = [
    'from',
    'forecast',
    ...forecast.intervals.map(({ level }) => `${percent(level)} in 100`),
  ];
  const rows = pointsOf(one, table).map(({ date, mean, intervals }) => [
    date,
    figure(mean),
    ...intervals.map(({ lower, upper }) => `${figure(lower)} to ${figure(upper)}`),
  ]);
  const right = heading.map((_, at) => at).slice(1);
  return `${head}${columns([heading, ...rows], { right })}\n${explainCard(one.backtest)}`;
};

const explainCard = (test: Backtest | undefined): string => {
  if (test === undefined) return '  not tried on the past\n';
  const { skill, scores, naive, relativeError, origins } = test;
  if (skill === 'unknown') return '  skill unknown: the method cannot be tried on this past\n';
  const found = Number.isFinite(relativeError)
    ? `error ${relativeError.toFixed(2)} of the seasonal naive forecast’s`
    : 'the seasonal naive forecast has made no error';
  const mase = Number.isFinite(scores.mase)
    ? ` (MASE ${scores.mase.toFixed(2)} against ${naive.mase.toFixed(2)})`
    : '';
  const held = scores.intervals
    .map(({ level, coverage }) => `${percent(coverage)} in the ${percent(level)} in 100`)
    .join(', ');
  const word = skill === 'skill' ? '' : 'no skill: ';
  const missed = reliabilityOf(test).reasons.some((reason) => reason.startsWith('intervals'))
    ? '  the intervals missed more often than they promise\n'
    : '';
  return `  ${word}${found} over ${origins.length} origins${mase}; of 100 counts ${held}\n${missed}`;
};

const percent = (share: number): string => String(Math.round(share * 1000) / 10);

const figure = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0));
