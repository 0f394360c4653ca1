import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { methods } from '@amirani/risk/forecast';
import { riskData } from './frontex-series.ts';

/** One line of the table: CPU milliseconds a series, choice of the model and forecast together. */
export interface ForecastBenchRow {
  readonly method: 'theta' | 'ets' | 'arima';
  readonly own: number;
  readonly r: number;
  /** Where R's time comes from: the same run, or what was recorded with the reference. */
  readonly measured: 'now' | 'recorded';
  readonly times: number;
}

const compared = ['theta', 'ets', 'arima'] as const;

interface Series {
  readonly id: string;
  readonly frequency: number;
  readonly x: readonly number[];
}

/**
 * Automatic forecasts of the reference series beside R's forecast package: in one run where R is installed, otherwise
 * against the times that were recorded with the reference. Nothing is cached: every round fits again.
 */
export const benchForecast = ({
  rounds = 3,
}: {
  readonly rounds?: number;
} = {}): readonly ForecastBenchRow[] | undefined => {
  const reference = join(riskData, 'reference/forecast');
  if (!existsSync(reference)) {
    process.stdout.write('reference series absent: set AMIRANI_SAMPLES\n');
    return undefined;
  }
  const series = JSON.parse(readFileSync(join(reference, 'series.json'), 'utf8')) as Series[];
  const now = timesOfR(series, rounds);
  const rows = compared.map((method): ForecastBenchRow => {
    const own = ownTime(method, series, rounds);
    const r = now?.get(method) ?? recorded(reference, method);
    return { method, own, r, measured: now === undefined ? 'recorded' : 'now', times: r / own };
  });
  process.stdout.write(
    `${series.length} series, ms of CPU a series (median of ${rounds} rounds)\n`,
  );
  for (const { method, own, r, measured, times } of rows)
    process.stdout.write(
      `  ${method.padEnd(6)} own ${own.toFixed(2)}   R ${r.toFixed(1)} (${measured})   ${times.toFixed(1)} times\n`,
    );
  return rows;
};

const ownTime = (
  method: (typeof compared)[number],
  series: readonly Series[],
  rounds: number,
): number => {
  let sum = 0;
  for (const { x, frequency } of series) {
    const y = Float64Array.from(x);
    const times: number[] = [];
    // The first round is not timed: it is the compiler's.
    for (let round = 0; round <= rounds; round += 1) {
      const before = process.cpuUsage();
      const forecast = methods[method](y, frequency, { steps: 12 });
      const { user, system } = process.cpuUsage(before);
      if (forecast === undefined) throw new Error(`${method} gives nothing`);
      if (round > 0) times.push((user + system) / 1000);
    }
    sum += times.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN;
  }
  return sum / series.length;
};

/** Milliseconds a series, by method; undefined where R or its forecast package is not installed. */
const timesOfR = (
  series: readonly Series[],
  rounds: number,
): ReadonlyMap<string, number> | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-forecast-'));
  const lines = series.flatMap(({ id, frequency, x }) =>
    x.map((value) => [id, frequency, value].join(',')),
  );
  const file = join(folder, 'series.csv');
  writeFileSync(file, `id,frequency,value\n${lines.join('\n')}\n`);
  try {
    const script = join(import.meta.dirname, 'timings.R');
    const out = execFileSync('Rscript', [script, file, String(rounds)], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const sums = new Map<string, number>();
    for (const line of out.trim().split('\n').slice(1)) {
      const [method = '', , seconds] = line.split(',');
      sums.set(method, (sums.get(method) ?? 0) + (1000 * Number(seconds)) / series.length);
    }
    return sums;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const recorded = (reference: string, method: string): number => {
  const [file, model] =
    method === 'theta'
      ? ['basic_models.json', 'thetaf']
      : method === 'ets'
        ? ['ets_auto.json', 'ets_auto']
        : ['auto_arima.json', 'auto_arima'];
  const { cases } = JSON.parse(readFileSync(join(reference, file), 'utf8')) as {
    cases: { model: string; cpu_seconds: number }[];
  };
  const seconds = cases.filter((one) => one.model === model).map((one) => one.cpu_seconds);
  return (1000 * seconds.reduce((sum, value) => sum + value, 0)) / seconds.length;
};
