import {
  type Detection,
  type DetectionMethod,
  type DetectionOptions,
  detect,
} from '@amirani/risk/detect';
import type { CountImport } from '@amirani/risk/import';
import {
  type CountSeries,
  firstDayOf,
  formatPeriod,
  type Period,
  periodsPerYear,
  type SeriesKey,
} from '@amirani/risk/series';
import { columns } from '@platform/cli/print/columns.ts';

/** A series and what the method says of it. */
export interface Judged {
  readonly series: CountSeries;
  readonly detection: Detection;
}

/** Runs a method over every series of a table. */
export const judge = (
  table: CountImport,
  method: DetectionMethod,
  options: DetectionOptions,
): readonly Judged[] =>
  table.series.map((series) => ({
    series,
    detection: detect(
      { counts: series.counts, perYear: periodsPerYear(table.frequency) },
      method,
      options,
    ),
  }));

/** One judged period, as `--json` has it; null is "cannot say". */
interface Point {
  readonly key?: SeriesKey;
  readonly date: string;
  readonly count: number | null;
  readonly expected: number | null;
  readonly upperBound: number | null;
  readonly score: number | null;
  readonly pValue: number | null;
  readonly alarm: boolean | null;
}

/** What `amirani detect --json` prints. */
export const detectRecord = (
  table: CountImport,
  judged: readonly Judged[],
  method: DetectionMethod,
  options: DetectionOptions,
): object => ({
  method,
  options,
  frequency: table.frequency,
  points: judged.flatMap((one) => pointsOf(one, table)),
  notJudged: judged
    .filter(({ detection }) => detection.at.length === 0)
    .map(({ series }) => ({ key: series.key, periods: series.counts.length })),
});

const pointsOf = ({ series, detection }: Judged, table: CountImport): Point[] => {
  const keyed = Object.keys(series.key).length > 0 ? { key: series.key } : {};
  return Array.from(detection.at, (k, index) => ({
    ...keyed,
    date: dateOf(series, k, table),
    count: known(series.counts[k]),
    expected: known(detection.expected[index]),
    upperBound: known(detection.upperBound[index]),
    score: known(detection.score[index]),
    pValue: known(detection.pValue[index]),
    alarm: [null, false, true][(detection.alarm[index] ?? -1) + 1] ?? null,
  }));
};

const dateOf = (series: CountSeries, k: number, { written, frequency }: CountImport): string => {
  const period = (series.start + k) as Period;
  return written === 'names' ? formatPeriod(period, frequency) : firstDayOf(period, frequency);
};

const known = (value: number | undefined): number | null =>
  value !== undefined && Number.isFinite(value) ? value : null;

/** The warnings for a person, series by series. */
export const explainDetection = (
  table: CountImport,
  judged: readonly Judged[],
  method: DetectionMethod,
): string => judged.map((one) => explainOne(one, table, method)).join('\n');

const explainOne = (judged: Judged, table: CountImport, method: DetectionMethod): string => {
  const { series, detection } = judged;
  const name = Object.values(series.key).join(', ') || 'the series';
  if (detection.at.length === 0)
    return `${name}: ${series.counts.length} periods are too few for ${method}, none was judged\n`;
  const points = pointsOf(judged, table);
  const alarms = points.filter(({ alarm }) => alarm === true);
  const unknown = points.filter(({ alarm }) => alarm === null).length;
  const silent = unknown === 0 ? '' : `, ${unknown} could not be judged`;
  const head = `${name}: ${alarms.length} warnings in ${points.length} ${table.frequency}s${silent}\n`;
  if (alarms.length === 0) return head;
  const rows = alarms.map(({ date, count, expected, upperBound, score }) => [
    date,
    ...[count, expected, upperBound, score].map(figure),
  ]);
  const heading = ['from', 'count', 'expected', 'bound', 'score'];
  return `${head}${columns([heading, ...rows], { right: [1, 2, 3, 4] })}\n`;
};

const figure = (value: number | null): string =>
  value === null ? '-' : Number.isInteger(value) ? String(value) : value.toFixed(2);
