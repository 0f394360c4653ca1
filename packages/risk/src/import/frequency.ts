import { type CivilDate, toEpochDay } from '@amirani/core';
import type { Frequency, PeriodLabel } from '../series/period.ts';
import { firstDayOf, periodOf } from '../series/period.ts';

/**
 * How long the periods of a table are, by its labels: what the first week or month label says; of days that are all
 * firsts of months, months; of days that are all Mondays, weeks; of other days, days.
 */
export const frequencyOf = (labels: readonly PeriodLabel[]): Frequency => {
  const named = labels.find(({ kind }) => kind !== 'day');
  if (named !== undefined) return named.kind;
  const days = [...new Set(labels.map((label) => (label.kind === 'day' ? label.day : '')))].sort();
  const all = (frequency: Frequency) =>
    days.every((day) => {
      const date = day as CivilDate;
      return firstDayOf(periodOf(date, frequency), frequency) === date;
    });
  // One day alone, or days in a row, say nothing of weeks and months.
  if (days.length < 2) return 'day';
  if (all('month')) return 'month';
  return all('week') && leastGap(days) >= 7 ? 'week' : 'day';
};

const leastGap = (days: readonly string[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 1; i < days.length; i += 1)
    least = Math.min(
      least,
      toEpochDay(days[i] as CivilDate) - toEpochDay(days[i - 1] as CivilDate),
    );
  return least;
};
