import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CostName, changePoints } from '@amirani/risk/change';
import { type DetectionMethod, type DetectionOptions, detect } from '@amirani/risk/detect';
import { randomOf } from '../fuzz/random.ts';
import { haveReference, referenceText } from './reference.ts';

/** One line of the table: CPU milliseconds a monitored point, or a series for change points. */
export interface DetectionBenchRow {
  readonly name: string;
  readonly own: number;
  readonly peer: number;
  /** Where the peer's time comes from: the same run, or what was recorded with the reference. */
  readonly measured: 'now' | 'recorded';
  readonly times: number;
}

interface Run {
  readonly name: string;
  readonly fn: string;
  readonly method: DetectionMethod;
  readonly control: DetectionOptions;
  /** Last points of each series that are monitored. */
  readonly points: number;
}

const noufaily = {
  ...{ b: 5, w: 3, reweight: true, weightsThreshold: 2.58, alpha: 0.01, trend: true },
  ...{ pThresholdTrend: 1, limit54: [5, 4] as const, noPeriods: 10, pastWeeksNotIncluded: 26 },
};

const runs: readonly Run[] = [
  flexible('default', { ...noufaily, noPeriods: 1, pThresholdTrend: 0.05 }),
  flexible('np10 delta', { ...noufaily, thresholdMethod: 'delta' }),
  flexible('np10 nbPlugin', { ...noufaily, thresholdMethod: 'nbPlugin' }),
  flexible('np10 muan', { ...noufaily, thresholdMethod: 'muan' }),
  {
    name: 'farrington',
    fn: 'farrington',
    method: 'farrington',
    control: { alpha: 0.01 },
    points: 13,
  },
  { name: 'EARS C2', fn: 'earsC', method: 'ears-c2', control: { method: 'C2' }, points: 200 },
  { name: 'CUSUM', fn: 'cusum', method: 'cusum', control: { trans: 'rossi' }, points: 200 },
];

function flexible(name: string, control: DetectionOptions): Run {
  return { name, fn: 'farringtonFlexible', method: 'farrington-flexible', control, points: 13 };
}

interface Series {
  readonly observed: readonly number[];
  readonly frequency: number;
}

/** Weekly counts of `weeks` weeks with season, trend and outbreaks, made from a seed. */
const madeSeries = (number: number, weeks: number): readonly Series[] => {
  const random = randomOf(20_130_613);
  return Array.from({ length: number }, () => {
    const level = 1 + random.below(60);
    const observed = Array.from({ length: weeks }, (_, week) => {
      const mean = level * (1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)) + week / 200;
      const outbreak = random.below(80) === 0 ? level : 0;
      return (
        Math.max(0, Math.round(mean + (random.below(100) - 50) * Math.sqrt(mean) * 0.03)) + outbreak
      );
    });
    return { observed, frequency: 52 };
  });
};

/**
 * Detection beside R surveillance, in one run where R is installed, otherwise against the times recorded with the
 * reference; change points beside what `ruptures` took; and five thousand weekly series of ten years, every week judged
 * that has five years before it. Nothing is cached.
 */
export const benchDetection = (): readonly DetectionBenchRow[] => {
  const series = madeSeries(12, 624);
  const now = timesOfR(series);
  const rows = runs.map((run): DetectionBenchRow => {
    const own = ownTime(run, series);
    const peer = now?.get(run.name) ?? recordedR(run.fn);
    return { name: run.name, own, peer, measured: now ? 'now' : 'recorded', times: peer / own };
  });
  rows.push(...changeRows());
  process.stdout.write('CPU ms a monitored point (change points: a series)\n');
  for (const { name, own, peer, measured, times } of rows)
    process.stdout.write(
      `  ${name.padEnd(16)} own ${own.toFixed(4)}   peer ${peer.toFixed(3)} (${measured})   ${times.toFixed(0)} times\n`,
    );
  scan();
  return rows;
};

const cpu = (run: () => void): number => {
  const began = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
};

const ownTime = ({ method, control, points }: Run, series: readonly Series[]): number => {
  const observed = series.map((one) => ({
    counts: Float64Array.from(one.observed),
    perYear: one.frequency,
  }));
  const positions = (n: number) => Array.from({ length: points }, (_, i) => n - points + 1 + i);
  const round = () => {
    for (const one of observed)
      detect(one, method, { ...control, range: positions(one.counts.length) });
  };
  round();
  const times = Array.from({ length: 5 }, () => cpu(round)).sort((a, b) => a - b);
  return (times[2] as number) / (points * observed.length);
};

/** R's times by the names of the runs, or nothing where R is not installed. */
const timesOfR = (series: readonly Series[]): ReadonlyMap<string, number> | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-bench-'));
  try {
    const [request, answer] = [join(folder, 'request.json'), join(folder, 'answer.json')];
    writeFileSync(request, JSON.stringify({ series, runs }));
    execFileSync('Rscript', [join(import.meta.dirname, 'timings.R'), request, answer], {
      stdio: 'ignore',
    });
    const rows = JSON.parse(readFileSync(answer, 'utf8')) as { name: string; ms: number }[];
    return new Map(rows.map(({ name, ms }) => [name, ms]));
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The least time of a method over its settings, as recorded with the reference. */
const recordedR = (fn: string): number => {
  if (!haveReference) return Number.NaN;
  const rows = referenceText('detectors/timings_summary.csv').trim().split('\n').slice(1);
  const times = rows.map((row) => row.split(','));
  return Math.min(...times.filter(([name]) => name === `"${fn}"`).map((row) => Number(row[6])));
};

interface RupturesCase {
  readonly algorithm: string;
  readonly model: CostName;
  readonly params: { readonly min_size: number; readonly pen: number };
  readonly series: string;
  readonly cpu_seconds: number;
}

const changeRows = (): DetectionBenchRow[] => {
  if (!haveReference) return [];
  const { cases, series } = JSON.parse(referenceText('changepoints/ruptures.json')) as {
    cases: RupturesCase[];
    series: Record<string, number[]>;
  };
  return (['l2', 'l1', 'normal'] as const).map((model) => {
    const own = cases.filter((one) => one.algorithm === 'Pelt' && one.model === model);
    const round = () => {
      for (const { params, series: name } of own)
        changePoints(Float64Array.from(series[name] ?? []), {
          cost: model,
          least: params.min_size,
          penalty: params.pen,
        });
    };
    for (let warm = 0; warm < 20; warm += 1) round();
    const times = Array.from({ length: 9 }, () => cpu(round)).sort((a, b) => a - b);
    const mine = (times[4] as number) / own.length;
    const peer = own.reduce((sum, one) => sum + 1000 * one.cpu_seconds, 0) / own.length;
    return { name: `PELT ${model}`, own: mine, peer, measured: 'recorded', times: peer / mine };
  });
};

const scan = (): void => {
  const series = madeSeries(5000, 520);
  let points = 0;
  const ms = cpu(() => {
    for (const { observed } of series) {
      const { alarm } = detect(
        { counts: Float64Array.from(observed), perYear: 52 },
        'farrington-flexible',
        { ...noufaily, range: positionsFrom(469, 520), thresholdMethod: 'nbPlugin' },
      );
      points += alarm.length;
    }
  });
  process.stdout.write(
    `5,000 weekly series of ten years, their last year week by week: ${points} points in ${(ms / 1000).toFixed(1)} s of CPU on one core\n`,
  );
};

const positionsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
