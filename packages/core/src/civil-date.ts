import type { Result } from './result.ts';
import { err, ok } from './result.ts';

/**
 * A calendar day without time or zone, written `2026-03-31` (ISO 8601-1:2019, 5.2.2.1).
 * The law counts days; wherever it does, use this and never an instant.
 */
export type CivilDate = string & { readonly __brand: 'CivilDate' };

/** A calendar day as a count of days since 1970-01-01, for arithmetic. */
export type EpochDay = number & { readonly __brand: 'EpochDay' };

/** Year, month (1 to 12) and day (1 to 31). */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2026-03-31`; the issue says whether the shape or the date itself is wrong. */
export const parseCivilDate = (
  text: string,
): Result<CivilDate, 'core.date.shape' | 'core.date.range'> => {
  const match = SHAPE.exec(text);
  if (match === null) return err('core.date.shape');
  const date = civilDate(Number(match[1]), Number(match[2]), Number(match[3]));
  return date === undefined ? err('core.date.range') : ok(date);
};

/** The date of these parts (proleptic Gregorian, years 0001 to 9999), or undefined where no such day exists. */
export const civilDate = (year: number, month: number, day: number): CivilDate | undefined => {
  if (!Number.isInteger(year) || year < 1 || year > 9999) return undefined;
  if (!Number.isInteger(day) || day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` as CivilDate;
};

/** 28 to 31, or 0 for an invalid month. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  if (month === 4 || month === 6 || month === 9 || month === 11) return 30;
  return Number.isInteger(month) && month >= 1 && month <= 12 ? 31 : 0;
};

/** Gregorian leap years: every fourth, but of the hundreds only every fourth. */
export const isLeapYear = (year: number): boolean =>
  year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Year, month and day of a civil date. */
export const dateParts = (date: CivilDate): DateParts => ({
  year: Number(date.slice(0, 4)),
  month: Number(date.slice(5, 7)),
  day: Number(date.slice(8, 10)),
});

/** Days since 1970-01-01 (negative before it). */
export const toEpochDay = (date: CivilDate): EpochDay => (Date.parse(date) / DAY) as EpochDay;

/** The civil date of a count of days since 1970-01-01. */
export const fromEpochDay = (day: EpochDay): CivilDate => isoDay(new Date(day * DAY));

/** Moves a day forward, or back when negative. */
export const addDays = (date: CivilDate, days: number): CivilDate =>
  fromEpochDay((toEpochDay(date) + days) as EpochDay);

/** How many days lie from the first to the second (negative when it is earlier). */
export const daysBetween = (from: CivilDate, to: CivilDate): number =>
  toEpochDay(to) - toEpochDay(from);

/** Year, month and day of an instant in UTC. */
export const civilDateOf = (at: Date): CivilDate => isoDay(at);

/** Whole years of age on a day; a person born on 29 February turns a year older on 1 March in common years. */
export const ageOn = (birth: CivilDate, on: CivilDate): number => {
  const years = dateParts(on).year - dateParts(birth).year;
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
};

const isoDay = (at: Date): CivilDate => at.toISOString().slice(0, 10) as CivilDate;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
