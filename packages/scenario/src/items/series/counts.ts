import type { Stream } from '../../random/stream.ts';
import { poissonCount, seasonOfMonth } from '../../risk/counts.ts';
import type { SeriesCell } from '../material.ts';
import type { Periods } from './periods.ts';

/** What the usual mean is multiplied by in a period, in thousandths, counted back from the last, which is 0. */
export type Factor = (back: number) => number;

/** As always. */
export const asUsual: Factor = () => 1000;

/** How a period stands out from its season, in thousandths: real counts scatter more than Poisson's. */
const patches = [800, 870, 930, 970, 1000, 1030, 1070, 1130, 1200] as const;

/** A counted series: a mean in thousandths of a usual period, the month in which its year begins, and its planted change. */
export interface Counted {
  readonly periods: Periods;
  readonly mean: number;
  readonly turn: number;
  readonly factor: Factor;
}

/** The mean of a period before what happens to it, in thousandths. */
const usualMean = ({ periods, mean, turn }: Counted, at: number): number =>
  Math.floor((mean * (seasonOfMonth[((periods[at]?.month ?? 0) + turn) % 12] ?? 1000)) / 1000);

/** Draws the counts of all periods, and the last ones again until they fit. Earlier counts stay unchanged. */
export const drawCounts = (
  counted: Counted,
  last: number,
  fits: (counts: readonly number[]) => boolean,
  source: Stream,
): readonly number[] => {
  const { periods, factor } = counted;
  const drawn = (at: number): number => {
    const mean = usualMean(counted, at) * factor(periods.length - 1 - at);
    return poissonCount(
      source,
      Math.floor((Math.floor(mean / 1000) * source.pick(patches)) / 1000),
    );
  };
  const before = periods.slice(0, -last).map((_, at) => drawn(at));
  for (;;) {
    const counts = [...before, ...periods.slice(-last).map((_, at) => drawn(before.length + at))];
    if (fits(counts)) return counts;
  }
};

/** Counts above a thousand: at most four in a hundred from the mean, in units of the given size. */
export const drawLarge = (counted: Counted, unit: number, source: Stream): readonly number[] =>
  counted.periods.map((_, at) => {
    const mean = usualMean(counted, at) * counted.factor(counted.periods.length - 1 - at);
    return Math.floor(((mean / 1_000_000) * unit * source.between(960, 1040)) / 1000);
  });

/** The sum of the last counts, in thousandths of their usual value. */
export const lately = (counts: readonly number[], counted: Counted, last: number): number => {
  const from = counts.length - last;
  const usual = counts.slice(from).reduce((sum, _, at) => sum + usualMean(counted, from + at), 0);
  const sum = counts.slice(from).reduce((all, count) => all + count, 0);
  return Math.round((sum * 1_000_000) / Math.max(1, usual));
};

/** How many of the last counts exceed the usual value by the given number of thousandths. */
export const highCounts = (
  counts: readonly number[],
  counted: Counted,
  last: number,
  above: number,
): number =>
  counts.filter(
    (count, at) =>
      at >= counts.length - last && count * 1_000_000 > (1000 + above) * usualMean(counted, at),
  ).length;

/** Counts as cells of the periods. */
export const pointsOf = (
  periods: Periods,
  cells: readonly SeriesCell[],
): readonly { readonly period: string; readonly cell: SeriesCell }[] =>
  periods.map(({ label }, at) => ({ period: label, cell: cells[at] ?? 0 }));
