import type { Frequency, Period } from './period.ts';

/**
 * Status of one period of a series. A reported zero is `reported`. The other three have no count: not reported, not applicable
 * (no land border), or withheld (small cells).
 */
export type CellStatus = 'reported' | 'not-reported' | 'not-applicable' | 'suppressed';

/** Every {@link CellStatus}; a series stores the place in this list. */
export const cellStatuses: readonly CellStatus[] = [
  'reported',
  'not-reported',
  'not-applicable',
  'suppressed',
];

/** What a series counts: dimension to member, `{ indicator: '1A', section: 'Sarpi' }`. Order does not matter. */
export type SeriesKey = Readonly<Record<string, string>>;

/** Counts of one thing over consecutive periods, in typed arrays of the same length. */
export interface CountSeries {
  readonly key: SeriesKey;
  readonly frequency: Frequency;
  /** The period of the first count. */
  readonly start: Period;
  /** Counts; not a number wherever the status is another than `reported`. */
  readonly counts: Float64Array;
  /** For each count its place in {@link cellStatuses}. */
  readonly statuses: Uint8Array;
}

/** A cell of a series: a count, or the reason why it is missing. */
export type Cell = number | Exclude<CellStatus, 'reported'>;

/** Makes a series of cells that follow on each other. */
export const countSeries = (
  key: SeriesKey,
  frequency: Frequency,
  start: Period,
  cells: readonly Cell[],
): CountSeries => ({
  key,
  frequency,
  start,
  counts: Float64Array.from(cells, (cell) => (typeof cell === 'number' ? cell : Number.NaN)),
  statuses: Uint8Array.from(cells, (cell) =>
    typeof cell === 'number' ? 0 : cellStatuses.indexOf(cell),
  ),
});

/** The cell of a period; `not-reported` before the first and after the last. */
export const cellAt = (series: CountSeries, period: Period): Cell => {
  const index = period - series.start;
  const status = cellStatuses[series.statuses[index] ?? 1] ?? 'not-reported';
  return status === 'reported' ? (series.counts[index] ?? Number.NaN) : status;
};

/** A key as text that does not depend on the order of its dimensions. */
export const keyText = (key: SeriesKey): string =>
  JSON.stringify(Object.entries(key).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
