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
  const gaps = gapsOf(days);
  const weekly = gaps.every((gap) => gap % 7 === 0);
  if (weekly && all('week')) return 'week';
  // Weeks by another day than Monday, months by another than the first: taken for what they are, so that every row is said
  // to be none, and not for days of which most are not reported.
  if (days.length < 3) return 'day';
  if (gaps.every((gap) => gap >= 28)) return 'month';
  return weekly ? 'week' : 'day';
};

/** Days from each day to the next. */
const gapsOf = (days: readonly string[]): number[] =>
  days.slice(1).map((day, i) => toEpochDay(day as CivilDate) - toEpochDay(days[i] as CivilDate));
