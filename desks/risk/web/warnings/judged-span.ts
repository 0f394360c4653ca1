import type { CivilDate } from '@amirani/core';
import { formatPeriod, parsePeriodLabel, periodOf, periodsPerYear } from '@amirani/risk/series';
import type { RiskDataset } from '../../api/types.ts';
import { firstDayOfLabel } from '../first-day.ts';

/** How much of the past a scan judges. */
const judgedSpans = ['latest', 'year', 'all'] as const;

/** One of {@link judgedSpans}. */
export type JudgedSpan = (typeof judgedSpans)[number];

/** The first period that is judged; undefined for the latest alone. */
export const judgedFrom = (
  { latest, frequency }: Pick<RiskDataset, 'latest' | 'frequency'>,
  span: JudgedSpan,
): string | undefined => {
  if (latest === undefined || frequency === undefined || span === 'latest') return undefined;
  if (span === 'all' || !parsePeriodLabel(latest.last).ok) return latest.first;
  const last = periodOf(firstDayOfLabel(latest.last) as CivilDate, frequency);
  const from = formatPeriod((last - periodsPerYear(frequency) + 1) as typeof last, frequency);
  const isBefore = from < latest.first; // labels of one length of period are in the order of time
  return isBefore ? latest.first : from;
};
