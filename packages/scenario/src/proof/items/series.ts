import { farringtonFlexible } from '@amirani/risk/detect';
import type { CountSeries, SeriesMaterial } from '../../items/material.ts';
import type { Seen } from './seen.ts';

/** The least number of periods in question above the bound: one high count is not an onset. */
const LEAST = 3;

/**
 * By the flexible method of Farrington and its successors, at the exposure that lies beside the counts where traffic or effort does: what is
 * above its bound again and again began, unless another label lost what this one gained. The margin is the mean score of the
 * periods asked about.
 */
export const seenInSeries = ({ series, beside, asked, frequency }: SeriesMaterial): Seen => {
  const [first] = beside;
  const what = first?.what;
  const other = first === undefined ? undefined : countsOf(first);
  const from = series.points.findIndex(({ period }) => period === asked[0]);
  const range = Array.from({ length: series.points.length - from }, (_, at) => from + at + 1);
  const look = (counts: Float64Array, exposure?: Float64Array) =>
    farringtonFlexible(
      { counts, perYear: frequency === 'week' ? 52 : 12, ...(exposure && { exposure }) },
      // What is asked about must not be among what is expected of it.
      { range, b: 3, trend: false, pastWeeksNotIncluded: range.length + 3 },
    );
  const counts = countsOf(series);
  const found = look(counts, what === 'traffic' || what === 'effort' ? other : undefined);
  const gained = beyond(counts.subarray(from), found.expected);
  const lost =
    what === 'other-label' && other !== undefined
      ? -beyond(other.subarray(from), look(other).expected)
      : 0;
  const alarms = found.alarm.filter((one) => one === 1).length;
  const margin = found.score.reduce((sum, one) => sum + one, 0) / found.score.length;
  // Above the bound for the most part, not up and down.
  const lasts = alarms >= LEAST && margin >= 1;
  return { codes: new Set(lasts && 2 * lost < gained ? ['items.series.step'] : []), margin };
};

const countsOf = ({ points }: CountSeries): Float64Array =>
  Float64Array.from(points, ({ cell }) => (typeof cell === 'number' ? cell : Number.NaN));

/** The sum of what is above what was expected. */
const beyond = (counts: Float64Array, expected: Float64Array): number =>
  counts.reduce((sum, count, at) => sum + count - (expected[at] ?? count), 0);
