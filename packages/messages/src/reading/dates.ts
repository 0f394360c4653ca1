import type { CivilDate } from '@amirani/core';
import { civilDate, daysInMonth } from '@amirani/core';

/** What a two-digit year of birth can mean: one date, or two that cannot be told apart. */
export type BirthReading =
  | { readonly date: CivilDate; readonly candidates?: never }
  | { readonly date?: never; readonly candidates: [CivilDate, CivilDate] };

/** `DDMMMYY` or `DDMMMYYYY` (SSR texts); parts with `year` as sent. */
export interface RawDate {
  readonly day: number;
  readonly month: number;
  /** Two digits where `century` is false. */
  readonly year: number;
  readonly century: boolean;
}

/** Reads `01JAN80` or `01JAN1980`, between two places of a text; undefined where it is neither. */
export const rawMonthDate = (
  text: string,
  from: number = 0,
  to: number = text.length,
): RawDate | undefined => {
  if (to - from !== 7 && to - from !== 9) return undefined;
  const day = digits(text, from, from + 2);
  if (day < 0) return undefined;
  const month = monthOf(text, from + 2);
  const year = digits(text, from + 5, to);
  return month === 0 || year < 0 ? undefined : { day, month, year, century: to - from === 9 };
};

/** Reads `yymmdd` or `ccyymmdd`; undefined where it is neither. */
export const rawNumericDate = (text: string): RawDate | undefined => {
  const century = text.length === 8;
  if (!century && text.length !== 6) return undefined;
  const tail = text.length - 4;
  const year = digits(text, 0, tail);
  const month = digits(text, tail, tail + 2);
  const day = digits(text, tail + 2, tail + 4);
  return year < 0 || month < 0 || day < 0 ? undefined : { day, month, year, century };
};

/**
 * The birth date on the day of the flight: the latest year not after it. Two readings stay where the
 * person would be ten or younger by one and at most 110 by the other, and the type does not decide
 * (messages.md 2.8: an adult under two is from the other century, a child or infant is not).
 * Undefined where no such day exists.
 */
export const birthDate = (
  raw: RawDate,
  on: CivilDate,
  age: 'adult' | 'child' | 'infant' | undefined,
): BirthReading | undefined => {
  if (raw.century) return one(civil(raw.year, raw.month, raw.day));
  const onYear = digits(on, 0, 4);
  const onDay = 100 * digits(on, 5, 7) + digits(on, 8, 10);
  const day = 100 * raw.month + raw.day;
  const base = onYear - (onYear % 100) + raw.year;
  const latest = base < onYear || (base === onYear && day <= onDay) ? base : base - 100;
  const near = civil(latest, raw.month, raw.day);
  const years = onYear - latest - (day > onDay ? 1 : 0);
  if (near !== undefined && years > OLDEST - 100) return one(near);
  const far = civil(latest - 100, raw.month, raw.day);
  if (near === undefined || far === undefined) return one(near ?? far);
  if (age === 'adult' && years < 2) return one(far);
  if (age === 'child' || age === 'infant') return one(near);
  return { candidates: [far, near] };
};

/** Older than this on the flight is not taken for possible. */
const OLDEST = 110;

/** How far in the future a document can expire (BSI TR-03135-1, 5.7.1). */
const EXPIRY_YEARS = 15;

/**
 * An expiry. A year of two digits is the latest that is at most {@link EXPIRY_YEARS} years after the flight (BSI
 * TR-03135-1, 5.7.1); `991231` for "does not expire" stays in the century of the flight.
 */
export const expiryDate = (raw: RawDate, on: CivilDate): CivilDate | undefined => {
  if (raw.century) return civil(raw.year, raw.month, raw.day);
  const onYear = digits(on, 0, 4);
  const latest = onYear + EXPIRY_YEARS;
  const base = latest - (latest % 100) + raw.year;
  const onDay = 100 * digits(on, 5, 7) + digits(on, 8, 10);
  const isForEver = raw.year === 99 && raw.month === 12 && raw.day === 31;
  if (isForEver) return civil(onYear - (onYear % 100) + 99, 12, 31);
  const isIn = base < latest || (base === latest && 100 * raw.month + raw.day <= onDay);
  return civil(isIn ? base : base - 100, raw.month, raw.day);
};

/** A date in the past (issue of a document, birth excepted): the latest not after the flight. */
export const pastDate = (raw: RawDate, on: CivilDate): CivilDate | undefined => {
  if (raw.century) return civil(raw.year, raw.month, raw.day);
  const onYear = Number(on.slice(0, 4));
  const base = onYear - (onYear % 100) + raw.year;
  const date = civil(base, raw.month, raw.day);
  return date !== undefined && date <= on ? date : civil(base - 100, raw.month, raw.day);
};

/**
 * `ddmmyy` of PNRGOV with an optional `hhmm` or `hhmmss`: `2026-01-02T10:00`, or the date alone without a readable time. Empty
 * where the date is not one. Years run from 1970 to 2069.
 */
export const dayTime = (date: string, time: string): string => {
  if (date.length !== 6) return '';
  return joined(centuryOf(digits(date, 4, 6)), digits(date, 2, 4), digits(date, 0, 2), time);
};

/** `yymmdd` and `hhmm` of PAXLST and UNB, or `ccyymmdd`: as {@link dayTime}. */
export const yearTime = (date: string, time: string): string => {
  const raw = rawNumericDate(date);
  if (raw === undefined) return '';
  return joined(raw.century ? raw.year : centuryOf(raw.year), raw.month, raw.day, time);
};

/** Whether a time of day is written `hhmm` or `hhmmss` and exists. */
export const isTime = (time: string): boolean => minuteOf(time) >= 0;

const minuteOf = (time: string): number => {
  if (time.length !== 4 && time.length !== 6) return -1;
  const hour = digits(time, 0, 2);
  const minute = digits(time, 2, 4);
  return hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 ? 60 * hour + minute : -1;
};

const one = (date: CivilDate | undefined): BirthReading | undefined =>
  date === undefined ? undefined : { date };

const centuryOf = (year: number): number => (year < 0 ? -1 : year < 70 ? 2000 + year : 1900 + year);

const joined = (year: number, month: number, day: number, time: string): string => {
  const minute = minuteOf(time);
  // Different for every possible text: other texts than numbers give -1, and years run to 9999.
  const key = ((year + 1) * 101 + month + 1) * 101 + day + 1;
  const slot = (key * 61 + minute + 1) & (KEPT - 1);
  if (keptDays[slot] === key && keptMinutes[slot] === minute) return keptTimes[slot] as string;
  const date = civil(year, month, day) ?? '';
  const text = minute < 0 || date === '' ? date : date + (TIMES[minute] as string);
  keptDays[slot] = key;
  keptMinutes[slot] = minute;
  keptTimes[slot] = text;
  return text;
};

/** Times that were read last: those of a flight come again in each of its bookings. */
const KEPT = 1024;
const keptTimes: string[] = new Array<string>(KEPT).fill('');
const keptDays: Int32Array = new Int32Array(KEPT);
const keptMinutes: Int32Array = new Int32Array(KEPT);

/** `civilDate` of the core from two ready pieces: dates are most of what a message holds. */
const civil = (year: number, month: number, day: number): CivilDate | undefined => {
  if (year < FIRST_YEAR || year >= FIRST_YEAR + YEARS.length) return civilDate(year, month, day);
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return ((YEARS[year - FIRST_YEAR] as string) + (DAYS[32 * month + day] as string)) as CivilDate;
};

const two = (value: number): string => String(value).padStart(2, '0');
const FIRST_YEAR = 1850;
const YEARS: readonly string[] = Array.from({ length: 300 }, (_, at) => String(FIRST_YEAR + at));
const DAYS: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, at) => `-${two(at >> 5)}-${two(at & 31)}`,
);
const TIMES: readonly string[] = Array.from(
  { length: 1440 },
  (_, at) => `T${two(Math.floor(at / 60))}:${two(at % 60)}`,
);

/** A non-negative integer of the digits in a range, or -1. */
const digits = (text: string, from: number, to: number): number => {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = 10 * value + digit;
  }
  return value;
};

/** Letters without regard to case, as one number. */
const letters = (text: string, at: number): number =>
  ((text.charCodeAt(at) & 0xdf) << 16) |
  ((text.charCodeAt(at + 1) & 0xdf) << 8) |
  (text.charCodeAt(at + 2) & 0xdf);

const MONTHS: ReadonlyMap<number, number> = new Map(
  'JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC'
    .split(' ')
    .map((name, at) => [letters(name, 0), at + 1]),
);

const monthOf = (text: string, at: number): number => MONTHS.get(letters(text, at)) ?? 0;
