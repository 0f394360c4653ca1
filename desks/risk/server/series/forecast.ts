import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import {
  reliabilityOf,
  type Scores,
  type SeriesForecast,
  type SeriesForecastOptions,
} from '@amirani/risk/forecast';
import type { CountSeries } from '@amirani/risk/series';
import type { RiskForecast } from '../../api/types.ts';
import { periodText } from '../cells.ts';
import { said } from '../methods.ts';

/** Most forecasts computed at the same time. The others wait. */
const AT_ONCE = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** Forecasts a series on a thread of its own. */
export const forecastApart = async (
  series: CountSeries,
  options: SeriesForecastOptions,
): Promise<SeriesForecast> => {
  if (running >= AT_ONCE) await new Promise<void>((go) => waiting.push(go));
  running += 1;
  try {
    const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), {
      workerData: { series, options },
      execArgv: ['--conditions=@amirani/source'],
    });
    const [made] = (await once(worker, 'message')) as [SeriesForecast];
    await worker.terminate();
    return made;
  } finally {
    running -= 1;
    waiting.shift()?.();
  }
};

/** A forecast as it is shown, with its score card. */
export const forecastOf = (
  made: SeriesForecast,
  { method }: Pick<SeriesForecastOptions, 'method'>,
  vintage: number,
): RiskForecast => {
  const { forecast, backtest, first, frequency } = made;
  const relativeError = said(backtest?.relativeError);
  const { word, reasons } = reliabilityOf(backtest);
  return {
    key: { ...made.key },
    vintage,
    method,
    known: made.known,
    filled: made.filled,
    ...(forecast === undefined ? {} : { made: forecast.method }),
    points: Array.from(forecast?.mean ?? [], (mean, step) => ({
      period: periodText(first + step, frequency),
      mean,
      intervals: (forecast?.intervals ?? []).map(({ level, lower, upper }) => ({
        level,
        lower: lower[step] as number,
        upper: upper[step] as number,
      })),
    })),
    card: {
      skill: backtest?.skill ?? 'unknown',
      reliability: { word, reasons: [...reasons] },
      ...(relativeError === undefined ? {} : { relativeError }),
      origins: backtest?.origins.length ?? 0,
      ...(backtest === undefined
        ? { byStep: [] }
        : {
            scores: scoresOf(backtest.scores),
            naive: scoresOf(backtest.naive),
            byStep: backtest.byStep.map(scoresOf),
          }),
    },
  };
};

const scoresOf = (scores: Scores): NonNullable<RiskForecast['card']['scores']> => ({
  values: scores.values,
  ...known({ mae: scores.mae, mase: scores.mase, smape: scores.smape }),
  intervals: scores.intervals.map(({ level, coverage, msis, pinball }) => ({
    level,
    ...known({ coverage, msis, pinball }),
  })),
});

/** Only what is a number. */
const known = <K extends string>(values: Readonly<Record<K, number>>): Partial<Record<K, number>> =>
  Object.fromEntries(
    Object.entries<number>(values).filter(([, value]) => Number.isFinite(value)),
  ) as Partial<Record<K, number>>;
