import { levelStretches } from '@amirani/risk/change';
import { fillGaps, seasonOf } from '@amirani/risk/forecast';
import { type CountSeries, periodsPerYear } from '@amirani/risk/series';
import type { RiskSeries } from '../../api/types.ts';
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

/**
 * Finds the periods of constant level. Gaps are filled first. Unreported periods at the ends are left out. The default forecast
 * starts from the last level.
 */
export const regimesOf = (series: CountSeries): RiskSeries['regimes'] => {
  const { start, frequency } = series;
  const period = seasonOf(frequency);
  const { y, leftOut } = fillGaps(series.counts, period);
  const first = start + leftOut;
  return levelStretches(y, period).map(({ from, end, level }) => ({
    from: periodText(first + from, frequency),
    to: periodText(first + end - 1, frequency),
    level,
  }));
};
