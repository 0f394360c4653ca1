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
export type Frequency = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** Every {@link Frequency}, shortest first. */
export const frequencies: readonly Frequency[] = ['day', 'week', 'month', 'quarter', 'year'];

/**
 * A period as a count, so that neighbours differ by one: days since 1970-01-01, weeks since the Monday 1969-12-29, or
 * months, quarters or years since January 1970, by the frequency of the series.
 */
export type Period = number & { readonly __brand: 'Period' };

/** What is wrong with the text of a period. */
export type PeriodFault = 'risk.period.shape' | 'risk.period.range';

/** A text that names a period, before it is known which frequency its series has. */
export type PeriodLabel =
  | { readonly kind: 'day'; readonly day: CivilDate }
  | { readonly kind: 'week'; readonly monday: CivilDate }
  | { readonly kind: 'month' | 'quarter' | 'year'; readonly first: CivilDate };

/** Months of a period that is made of months. */
const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** Periods in a year as the methods of the field count them: 365 days, 52 weeks, 12 months, 4 quarters, 1 year. */
export const periodsPerYear = (frequency: Frequency): number =>
  frequency === 'day' ? 365 : frequency === 'week' ? 52 : 12 / MONTHS[frequency];

/** Months as Frontex heads its columns: `JAN2009`. */
const NAMES = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/**
 * Reads `2026-03-31` (a day), `2026-W14` (ISO 8601-1:2019, 5.2.3), `2026-03` (a month; `2026M03` and `Y2026M03` where Eurostat
 * writes, `MAR2026` where Frontex does), `2026-Q1` (a quarter) or `2026` (a year). The fault says whether the text has another
 * shape or names a period that does not exist.
 */
export const parsePeriodLabel = (text: string): Result<PeriodLabel, PeriodFault> => {
  const week = /^(\d{4})-?[Ww](\d{2})$/.exec(text);
  if (week !== null) {
    const monday = mondayOf(Number(week[1]), Number(week[2]));
    return monday === undefined ? err('risk.period.range') : ok({ kind: 'week', monday });
  }
  const month = /^Y?(\d{4})(?:-|-?M)(\d{2})$/.exec(text);
  if (month !== null) return labelOf('month', Number(month[1]), Number(month[2]));
  const quarter = /^(\d{4})-?[Qq](\d)$/.exec(text);
  if (quarter !== null) return labelOf('quarter', Number(quarter[1]), Number(quarter[2]) * 3 - 2);
  const year = /^Y?(\d{4})$/.exec(text);
  if (year !== null) return labelOf('year', Number(year[1]), 1);
  const [, name = '', of] = /^([A-Z]{3})[ -]?(\d{4})$/i.exec(text) ?? [];
  if (NAMES.includes(name.toUpperCase()))
    return labelOf('month', Number(of), NAMES.indexOf(name.toUpperCase()) + 1);
  const day = parseCivilDate(text);
  if (day.ok) return ok({ kind: 'day', day: day.value });
  return err(day.issues[0] === 'core.date.range' ? 'risk.period.range' : 'risk.period.shape');
};

const labelOf = (
  kind: keyof typeof MONTHS,
  year: number,
  month: number,
): Result<PeriodLabel, PeriodFault> => {
  const first = civilDate(year, month, 1);
  return first === undefined ? err('risk.period.range') : ok({ kind, first });
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
  if (frequency !== 'day' && frequency !== 'week') {
    const { year, month } = dateParts(day);
    return Math.floor(((year - 1970) * 12 + month - 1) / MONTHS[frequency]) as Period;
  }
  const epoch = toEpochDay(day);
  return (frequency === 'day' ? epoch : Math.floor((epoch + 3) / 7)) as Period;
};

/** The first day of a period. */
export const firstDayOf = (period: Period, frequency: Frequency): CivilDate => {
  if (frequency === 'day') return fromEpochDay(period as number as EpochDay);
  if (frequency === 'week') return fromEpochDay((period * 7 - 3) as EpochDay);
  const months = period * MONTHS[frequency];
  const year = 1970 + Math.floor(months / 12);
  const month = months - (year - 1970) * 12 + 1;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as CivilDate;
};

/** The first day of the period that a label names. */
export const firstDayOfLabel = (label: PeriodLabel): CivilDate =>
  label.kind === 'day' ? label.day : label.kind === 'week' ? label.monday : label.first;

/** A period as text: `2026-03-31`, `2026-W14`, `2026-03`, `2026-Q1`, `2026`. */
export const formatPeriod = (period: Period, frequency: Frequency): string => {
  const first = firstDayOf(period, frequency);
  if (frequency === 'day') return first;
  if (frequency === 'month') return first.slice(0, 7);
  if (frequency === 'year') return first.slice(0, 4);
  if (frequency === 'quarter') return `${first.slice(0, 4)}-Q${placeInYear(period, frequency) + 1}`;
  const { year } = dateParts(addDays(first, 3));
  const fourth = civilDate(year, 1, 4) ?? first;
  const week = period - periodOf(fourth, 'week') + 1;
  return `${String(year).padStart(4, '0')}-W${String(week).padStart(2, '0')}`;
};

/** Where a period lies in its year, from 0: the week of the ISO year, the month, the quarter, or the day of the year. */
export const placeInYear = (period: Period, frequency: Frequency): number => {
  const first = firstDayOf(period, frequency);
  if (frequency === 'week') return Number(formatPeriod(period, frequency).slice(6)) - 1;
  if (frequency === 'day')
    return toEpochDay(first) - toEpochDay(`${first.slice(0, 4)}-01-01` as CivilDate);
  return (dateParts(first).month - 1) / MONTHS[frequency];
};
