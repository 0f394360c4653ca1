import { parentPort, workerData } from 'node:worker_threads';
import { forecastSeries, type SeriesForecastOptions } from '@amirani/risk/forecast';
import type { CountSeries } from '@amirani/risk/series';

// A back-test fits a model dozens of times: seconds in which no other call would be answered.
const { series, options } = workerData as {
  readonly series: CountSeries;
  readonly options: SeriesForecastOptions;
};
parentPort?.postMessage(forecastSeries(series, options));
