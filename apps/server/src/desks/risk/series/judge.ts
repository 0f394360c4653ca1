import type { RiskSeries } from '@amirani/contract/risk';
import { changePoints } from '@amirani/risk/change';
import { fillGaps, seasonOf } from '@amirani/risk/forecast';
import { type CountSeries, periodsPerYear } from '@amirani/risk/series';
import { periodText } from '../cells.ts';
import {
  hasModes,
  type MethodOptions,
  type RiskMethod,
  runMethod,
  said,
  settingsOf,
} from '../methods.ts';

/** What a method says of each period it could judge. */
export const bandsOf = (
  { counts, start, frequency }: CountSeries,
  method: RiskMethod,
  options: MethodOptions,
): RiskSeries['bands'] => {
  const found = runMethod({ counts, perYear: periodsPerYear(frequency) }, method, options);
  return Array.from(found.at, (place, i) => {
    const expected = said(found.expected[i]);
    const upperBound = said(found.upperBound[i]);
    const score = said(found.score[i]);
    const pValue = said(found.pValue[i]);
    const alarm = found.alarm[i] ?? -1;
    return {
      period: periodText(start + place, frequency),
      ...(expected === undefined ? {} : { expected }),
      ...(upperBound === undefined ? {} : { upperBound }),
      ...(score === undefined ? {} : { score }),
      ...(pValue === undefined ? {} : { pValue }),
      ...(alarm < 0 ? {} : { alarm: alarm === 1 }),
    };
  });
};

/** What a method ran with, and where it would say otherwise in its other mode. */
export const runOf = (
  series: CountSeries,
  method: RiskMethod,
  given: MethodOptions,
  bands: RiskSeries['bands'],
): Pick<RiskSeries, 'options' | 'otherMode'> => {
  const observed = { counts: series.counts, perYear: periodsPerYear(series.frequency) };
  const options = settingsOf(observed, method, given);
  if (!hasModes(method)) return { options };
  const mode = options['mode'] === 'corrected' ? 'as-r' : 'corrected';
  const other = bandsOf(series, method, { ...given, mode });
  const differs = other.flatMap(({ period, alarm }, i) =>
    alarm === bands[i]?.alarm ? [] : [period],
  );
  return { options, otherMode: { mode, differs } };
};

/** A change of regime must save so many variances of a step times the logarithm of the length. */
const PENALTY = 4;

/**
 * The stretches of one level, on the logarithm of one more than the counts; gaps are closed first, and what was not yet
 * reported at the ends is no stretch. PELT with the penalty by the noise of the steps.
 */
export const regimesOf = (series: CountSeries): RiskSeries['regimes'] => {
  const { start, frequency } = series;
  const first = series.counts.findIndex((count) => !Number.isNaN(count));
  if (first < 0) return [];
  const { y } = fillGaps(series.counts.subarray(first), seasonOf(frequency));
  const logs = y.map(Math.log1p);
  const steps = Array.from(logs.subarray(1), (value, i) => Math.abs(value - (logs[i] as number)));
  // The median step of noise with a variance of one is 0.954.
  const variance = (median(steps) / 0.954) ** 2;
  const penalty = PENALTY * Math.max(variance, 1e-6) * Math.log(Math.max(2, logs.length));
  const { ends } = changePoints(logs, { penalty, least: Math.min(4, logs.length) });
  return ends.map((end, i) => {
    const from = ends[i - 1] ?? 0;
    return {
      from: periodText(start + first + from, frequency),
      to: periodText(start + first + end - 1, frequency),
      level: median(Array.from(y.subarray(from, end))),
    };
  });
};

const median = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};
