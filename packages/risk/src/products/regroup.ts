import { addDays } from '@amirani/core';
import {
  type Cell,
  type CountSeries,
  cellAt,
  countSeries,
  type Frequency,
  firstDayOf,
  type Period,
  periodOf,
  type SeriesKey,
} from '../series/index.ts';

/** A sum of series, with the periods in which not all of its parts are known. */
export interface SummedSeries {
  readonly series: CountSeries;
  readonly incomplete: ReadonlySet<Period>;
}

/** Adds series up, period by period: known where one part is, incomplete where one is not. All have the same frequency. */
export const sumSeries = (
  key: SeriesKey,
  parts: readonly CountSeries[],
): SummedSeries | undefined => {
  const [first] = parts;
  if (first === undefined) return undefined;
  const start = Math.min(...parts.map((one) => one.start));
  const end = Math.max(...parts.map((one) => one.start + one.counts.length));
  const incomplete = new Set<Period>();
  const cells = Array.from({ length: end - start }, (_, i): Cell => {
    const period = (start + i) as Period;
    const found = parts.map((one) => cellAt(one, period));
    const known = found.filter((cell) => typeof cell === 'number');
    const open = found.filter((cell) => cell === 'not-reported' || cell === 'suppressed');
    if (known.length === 0)
      return found.every((cell) => cell === 'not-applicable') ? 'not-applicable' : 'not-reported';
    if (open.length > 0) incomplete.add(period);
    return known.reduce((sum, cell) => sum + cell, 0);
  });
  return { series: countSeries(key, first.frequency, start as Period, cells), incomplete };
};

/**
 * Days put together into weeks or months. Only whole ones: where a day is missing the sum is not known. Undefined where the
 * one cannot be made of the other.
 */
export const regroup = (series: CountSeries, frequency: Frequency): CountSeries | undefined => {
  if (series.frequency === frequency) return series;
  if (series.frequency !== 'day') return undefined;
  const first = firstDayOf(series.start, 'day');
  const last = addDays(first, series.counts.length - 1);
  const [from, to] = [periodOf(first, frequency), periodOf(last, frequency)];
  const cells = Array.from({ length: Math.max(0, to - from + 1) }, (_, i): Cell => {
    const begin = periodOf(firstDayOf((from + i) as Period, frequency), 'day');
    const end = periodOf(firstDayOf((from + i + 1) as Period, frequency), 'day');
    let sum = 0;
    for (let day = begin; day < end; day = (day + 1) as Period) {
      const cell = cellAt(series, day);
      if (typeof cell !== 'number') return cell;
      sum += cell;
    }
    return sum;
  });
  return countSeries(series.key, frequency, from, cells);
};

/** A series without what came after a period. */
export const upTo = (series: CountSeries, last: Period): CountSeries => {
  const length = Math.max(0, Math.min(series.counts.length, last - series.start + 1));
  return {
    ...series,
    counts: series.counts.subarray(0, length),
    statuses: series.statuses.subarray(0, length),
  };
};
