import {
  type Cell,
  type CountSeries,
  countSeries,
  keyText,
  type SeriesKey,
} from './count-series.ts';
import type { Frequency, Period } from './period.ts';

/** One figure as it was recorded; a later record of the same period supersedes it and deletes nothing. */
export interface Recorded {
  readonly key: SeriesKey;
  readonly period: Period;
  readonly cell: Cell;
  /** When, as text whose order is that of time: `2025-02-07`, `2025-02-07T09:00:00Z`. One form for all records. */
  readonly recordedAt: string;
  /** Where it came from. */
  readonly source?: string;
}

/** A figure that was changed later. */
export interface Revision {
  readonly key: SeriesKey;
  readonly period: Period;
  /** Nothing where the period had no figure before. */
  readonly before: Cell | undefined;
  readonly after: Cell;
  readonly recordedAt: string;
}

/** The last record of each period of each series up to a time; of two at the same time the later in the list. */
const lastRecords = (
  records: readonly Recorded[],
  at: string | undefined,
): Map<string, Map<Period, Recorded>> => {
  const series = new Map<string, Map<Period, Recorded>>();
  for (const record of records) {
    if (at !== undefined && record.recordedAt > at) continue;
    const name = keyText(record.key);
    const periods = series.get(name) ?? new Map<Period, Recorded>();
    const known = periods.get(record.period);
    if (known === undefined || known.recordedAt <= record.recordedAt)
      periods.set(record.period, record);
    series.set(name, periods);
  }
  return series;
};

/**
 * The series as they were known at a time; everything where no time is given. Periods without a record are not reported.
 * By this a product that cites its time can be made again, whatever was corrected since.
 */
export const knownAt = (
  records: readonly Recorded[],
  frequency: Frequency,
  at?: string,
): readonly CountSeries[] =>
  [...lastRecords(records, at)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, periods]) => {
      const all = [...periods.keys()];
      const first = all.reduce((least, period) => Math.min(least, period), Infinity) as Period;
      const last = all.reduce((most, period) => Math.max(most, period), -Infinity);
      const cells = Array.from(
        { length: last - first + 1 },
        (_, i): Cell => periods.get((first + i) as Period)?.cell ?? 'not-reported',
      );
      const [{ key } = { key: {} }] = periods.values();
      return countSeries(key, frequency, first, cells);
    });

/** What was changed or added after one time up to another, in the order of series and periods. */
export const revisions = (
  records: readonly Recorded[],
  since: string,
  until?: string,
): readonly Revision[] => {
  const before = lastRecords(records, since);
  const after = lastRecords(records, until);
  return [...after]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([name, periods]) =>
      [...periods.values()]
        .sort((a, b) => a.period - b.period)
        .flatMap(({ key, period, cell, recordedAt }): Revision[] => {
          const known = before.get(name)?.get(period)?.cell;
          return known === cell ? [] : [{ key, period, before: known, after: cell, recordedAt }];
        }),
    );
};
