import { type Detection, detect, methodsForHistory, regimeAware } from '../detect/index.ts';
import { type CountSeries, periodsPerYear } from '../series/index.ts';
import type { SeriesJudgement } from './content.ts';

/** Months that the regime-aware baseline needs behind it. */
const REGIMES_FROM = 36;

/**
 * Judges a series by the best method that its history carries: of months the regime-aware baseline, else what
 * `methodsForHistory` offers first. Undefined where there is too little.
 */
export const judge = (series: CountSeries): SeriesJudgement | undefined => {
  const observed = { counts: series.counts, perYear: periodsPerYear(series.frequency) };
  const known = series.counts.filter((count) => !Number.isNaN(count)).length;
  if (series.frequency === 'month' && known >= REGIMES_FROM)
    return judgement('regime-aware', regimeAware(observed), series.counts.length);
  const [method] = methodsForHistory(known, observed.perYear);
  if (method === undefined) return undefined;
  const years = Math.min(5, Math.floor(known / observed.perYear) - 1);
  const options = method.startsWith('farrington') ? { b: Math.max(1, years) } : {};
  return judgement(method, detect(observed, method, options), series.counts.length);
};

const judgement = (method: string, found: Detection, length: number): SeriesJudgement => {
  const spread = (values: ArrayLike<number>): readonly number[] => {
    const all = Array.from({ length }, () => Number.NaN);
    found.at.forEach((place, i) => {
      all[place] = values[i] ?? Number.NaN;
    });
    return all;
  };
  return {
    method,
    expected: spread(found.expected),
    bound: spread(found.upperBound),
    pValues: spread(found.pValue),
    alarms: [...found.at].filter((_, i) => found.alarm[i] === 1),
  };
};
