import type { CivilDate, EpochDay, Result } from '@amirani/core';
import {
  addDays,
  civilDate,
  dateParts,
  err,
  fromEpochDay,
  ok,
  parseCivilDate,
  toEpochDay,
} from '@amirani/core';

/** How long one period of a series is. Weeks begin on Monday (ISO 8601-1:2019, 3.1.1.23). */
export type Frequency = 'day' | 'week' | 'month';

/** Every {@link Frequency}, shortest first. */
export const frequencies: readonly Frequency[] = ['day', 'week', 'month'];

/**
 * A period as a count, so that neighbours differ by one: days since 1970-01-01, weeks since the Monday 1969-12-29, or
 * months since January 1970, by the frequency of the series.
 */
export type Period = number & { readonly __brand: 'Period' };

/** What is wrong with the text of a period. */
export type PeriodFault = 'risk.period.shape' | 'risk.period.range';

/** A text that names a period, before it is known which frequency its series has. */
export type PeriodLabel =
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'week'; readonly monday: CivilDate }
  | { readonly kind: 'month'; readonly first: CivilDate };

/** Periods in a year as the methods of the field count them: 365 days, 52 weeks, 12 months. */
export const periodsPerYear = (frequency: Frequency): number =>
  frequency === 'day' ? 365 : frequency === 'week' ? 52 : 12;

/**
 * Reads `2026-03-31` (a day), `2026-W14` (ISO 8601-1:2019, 5.2.3) or `2026-03` (a month; `2026M03` where Eurostat writes). The fault says whether the
 * text has none of these shapes, or names a day, week or month that does not exist.
 */
export const parsePeriodLabel = (text: string): Result<PeriodLabel, PeriodFault> => {
  const week = /^(\d{4})-?[Ww](\d{2})$/.exec(text);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return monday === undefined ? err('risk.period.range') : ok({ kind: 'week', monday });
  }
  const month = /^(\d{4})(?:-|-?M)(\d{2})$/.exec(text);
  if (month !== null) {
    const first = civilDate(Number(month[1]), Number(month[2]), 1);
    return first === undefined ? err('risk.period.range') : ok({ kind: 'month', first });
  }
  const day = parseCivilDate(text);
  if (day.ok) return ok({ kind: 'day', day: day.value });
  return err(day.issues[0] === 'core.date.range' ? 'risk.period.range' : 'risk.period.shape');
};

/** The Monday of an ISO week, or undefined where the year has no such week. Week 1 is the one with 4 January. */
const mondayOf = (year: number, week: number): CivilDate | undefined => {
  const fourth = civilDate(year, 1, 4);
  if (fourth === undefined || week < 1) return undefined;
  const monday = addDays(fourth, 7 * (week - 1) - weekday(toEpochDay(fourth)));
  // The week belongs to the year its Thursday lies in.
  return dateParts(addDays(monday, 3)).year === year ? monday : undefined;
};

/** 0 for Monday to 6 for Sunday; 1970-01-01 was a Thursday. */
const weekday = (day: EpochDay): number => (((day + 3) % 7) + 7) % 7;

/** The period in which a day lies. */
export const periodOf = (day: CivilDate, frequency: Frequency): Period => {
  if (frequency === 'month') {
    const { year, month } = dateParts(day);
    return ((year - 1970) * 12 + month - 1) as Period;
  }
  const epoch = toEpochDay(day);
  return (frequency === 'day' ? epoch : Math.floor((epoch + 3) / 7)) as Period;
};

/** The first day of a period. */
export const firstDayOf = (period: Period, frequency: Frequency): CivilDate => {
  if (frequency === 'day') return fromEpochDay(period as number as EpochDay);
  if (frequency === 'week') return fromEpochDay((period * 7 - 3) as EpochDay);
  const year = 1970 + Math.floor(period / 12);
  const month = period - (year - 1970) * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CivilDate;
};

/** A period as text: `2026-03-31`, `2026-W14`, `2026-03`. */
export const formatPeriod = (period: Period, frequency: Frequency): string => {
  const first = firstDayOf(period, frequency);
  if (frequency === 'day') return first;
  if (frequency === 'month') return first.slice(0, 7);
  const { year } = dateParts(addDays(first, 3));
  const fourth = civilDate(year, 1, 4) ?? first;
  const week = period - periodOf(fourth, 'week') + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};

/** Where a period lies in its year, from 0: the week of the ISO year, the month, or the day of the year. */
export const placeInYear = (period: Period, frequency: Frequency): number => {
  if (frequency === 'month') return ((period % 12) + 12) % 12;
  const first = firstDayOf(period, frequency);
  if (frequency === 'week') return Number(formatPeriod(period, frequency).slice(6)) - 1;
  return toEpochDay(first) - toEpochDay(`${first.slice(0, 4)}-01-01` as CivilDate);
};
