import { median } from '../statistics/median.ts';
import { type CountSeries, cellStatuses, type SeriesKey } from './count-series.ts';
import type { Period } from './period.ts';

/** Possible faults of readable figures. Each is a question to the reporter, never an answer. */
export type QualityFault =
  | 'risk.quality.late'
  | 'risk.quality.constant'
  | 'risk.quality.round'
  | 'risk.quality.outlier';

/** A question about a series. */
export interface QualityFinding {
  readonly code: QualityFault;
  readonly key: SeriesKey;
  /** The period it is about, or the first of them. */
  readonly period: Period;
  /** What was seen, and against what. */
  readonly facts: Readonly<Record<string, number>>;
}

/** This number of equal counts in a row raises a question. */
const CONSTANT = 6;
/** Fewest counts of two digits for the test of digits. */
const ROUND_LEAST = 24;
/** Standard errors, and scales of the median, beyond which something is asked. */
const FAR = 6;
/** Periods on both sides that tell what is usual around a count. */
const AROUND = 6;

/**
 * Asks about series as a whole: reports that stay out where others are in; a count that does not change; figures that are round
 * too often; and a single count far from those around it, on a logarithmic scale. The limits are ours.
 */
export const qualityOf = (series: readonly CountSeries[]): readonly QualityFinding[] => {
  const ends = series.map(lastReported).filter((end) => end !== undefined);
  const last = median(ends);
  return series.flatMap((one) => [
    ...late(one, last),
    ...constant(one),
    ...round(one),
    ...outliers(one),
  ]);
};

const NOT_REPORTED = cellStatuses.indexOf('not-reported');

const lastReported = ({ start, statuses }: CountSeries): number | undefined => {
  const place = statuses.findLastIndex((status) => status !== NOT_REPORTED);
  return place < 0 ? undefined : start + place;
};

const late = (one: CountSeries, usual: number): QualityFinding[] => {
  const end = lastReported(one);
  if (end === undefined || !(end < usual)) return [];
  return [
    {
      code: 'risk.quality.late',
      key: one.key,
      period: (end + 1) as Period,
      facts: { periods: usual - end },
    },
  ];
};

const constant = ({ key, start, counts }: CountSeries): QualityFinding[] => {
  const end = counts.findLastIndex((count) => !Number.isNaN(count));
  const count = counts[end] ?? 0;
  if (count === 0) return [];
  let begin = end;
  while (begin > 0 && counts[begin - 1] === count) begin -= 1;
  const periods = end - begin + 1;
  return periods < CONSTANT
    ? []
    : [
        {
          code: 'risk.quality.constant',
          key,
          period: (start + begin) as Period,
          facts: { count, periods },
        },
      ];
};

const round = ({ key, start, counts }: CountSeries): QualityFinding[] => {
  const large = counts.filter((count) => count >= 20);
  const tens = large.filter((count) => count % 10 === 0).length;
  const expected = large.length / 10;
  // One of ten ends in nought; the standard error is that of a binomial share.
  if (large.length < ROUND_LEAST || tens - expected <= FAR * Math.sqrt(0.9 * expected)) return [];
  return [
    {
      code: 'risk.quality.round',
      key,
      period: start,
      facts: { round: tens, counts: large.length },
    },
  ];
};

const outliers = ({ key, start, counts }: CountSeries): QualityFinding[] => {
  const logs = counts.map(Math.log1p);
  const residuals = logs.map((value, place) => value - around(logs, place));
  const scale =
    1.4826 *
    median(
      Array.from(
        residuals.filter((one) => !Number.isNaN(one)),
        Math.abs,
      ),
    );
  // Where counts hardly ever move, their own chance is the scale.
  return Array.from(residuals).flatMap((residual, place) => {
    const count = counts[place] as number;
    const usual = Math.expm1((logs[place] as number) - residual);
    const least = 1 / Math.sqrt(usual + 1);
    if (!(Math.abs(residual) > FAR * Math.max(scale, least))) return [];
    return [
      {
        code: 'risk.quality.outlier' as const,
        key,
        period: (start + place) as Period,
        facts: { count, usual: Math.round(usual * 10) / 10 },
      },
    ];
  });
};

/** The median of what is around a place, without it; not a number where too little is. */
const around = (values: Float64Array, place: number): number => {
  const near: number[] = [];
  for (let other = place - AROUND; other <= place + AROUND; other += 1) {
    const value = values[other];
    if (other !== place && value !== undefined && !Number.isNaN(value)) near.push(value);
  }
  return near.length < AROUND ? Number.NaN : median(near);
};
