import { type CivilDate, dateParts, daysInMonth } from '@amirani/core';
import type { FieldDraft } from './field-draft.ts';
import type { Around, Reference } from './layout.ts';

/** The reference of a date; the last one is kept, for whole rolls are read with one. */
export const referenceOf = (date: CivilDate): Reference => {
  if (last.date !== date) {
    const { year, month, day } = dateParts(date);
    last = { date, year, day: month * 100 + day };
  }
  return last;
};

let last: Reference = { date: '1970-01-01' as CivilDate, year: 1970, day: 101 };

/** How far in the future a document can expire (BSI TR-03135-1, 5.7.1). */
export const EXPIRY_YEARS = 15;

/** The date of expiry: between now and fifteen years ahead where it can be, else past. */
export const fillDateOfExpiry = (field: FieldDraft, { reference }: Around): void =>
  fillDate(field, reference.year + EXPIRY_YEARS, reference.day);

/**
 * The date of birth: the latest that is neither after the reference date nor after the date of expiry. So an
 * old document of a person born in 1908 does not make a child of the holder.
 */
export const fillDateOfBirth = (field: FieldDraft, around: Around): void => {
  const { year, day } = birthLimit(around);
  fillDate(field, year, day);
};

/** The latest possible day of birth of the holder: the expiry if it is past, else today. */
const birthLimit = ({ reference, layout, lines }: Around): YearAndDay => {
  const spec = layout.expiry;
  if (spec === undefined) return reference;
  const line = lines[spec.line] ?? '';
  const two = pair(line, spec.from);
  const day = pair(line, spec.from + 2) * 100 + pair(line, spec.from + 4);
  if (two < 0 || day < 101) return reference;
  const year = century(two, day, reference.year + EXPIRY_YEARS, reference.day);
  const past = year < reference.year || (year === reference.year && day < reference.day);
  return past ? { year, day } : reference;
};

/** A day as a year and, as one number, month and day. */
interface YearAndDay {
  readonly year: number;
  readonly day: number;
}

/** The month of issue of the French identity card (YYMM): the latest that is not after the reference date. */
export const fillMonthOfIssue = (field: FieldDraft, { reference }: Around): void => {
  const two = pair(field.raw, 0);
  const month = pair(field.raw, 2);
  if (two < 0 || month < 1 || month > 12) {
    field.problem = 'document.mrz.date.impossible';
    return;
  }
  const year = century(two, month * 100 + 1, reference.year, reference.day);
  field.value = `${year}-${TWO[month]}`;
};

const fillDate = (field: FieldDraft, limitYear: number, limitDay: number): void => {
  const { raw } = field;
  const two = pair(raw, 0);
  const month = pair(raw, 2);
  const day = pair(raw, 4);
  if (two >= 0 && month > 0 && day > 0) {
    const year = century(two, month * 100 + day, limitYear, limitDay);
    if (day <= daysInMonth(year, month)) {
      field.value = dayText(year, month * 100 + day);
      return;
    }
  } else if (raw.length === 6 && two !== BAD && month !== BAD && day !== BAD) {
    partial(field, two, month, day, limitYear, limitDay);
    return;
  }
  field.problem = 'document.mrz.date.impossible';
};

const partial = (
  field: FieldDraft,
  two: number,
  month: number,
  day: number,
  limitYear: number,
  limitDay: number,
): void => {
  if (month === 0 || month > 12 || day === 0 || day > daysInMonth(2000, month > 0 ? month : 1)) {
    field.problem = 'document.mrz.date.impossible';
    return;
  }
  if (two === UNKNOWN && month === UNKNOWN && day === UNKNOWN) return;
  const year =
    two === UNKNOWN
      ? 'XXXX'
      : century(two, Math.max(month, 0) * 100 + Math.max(day, 0), limitYear, limitDay);
  const known = (value: number): string => (value === UNKNOWN ? 'XX' : (TWO[value] ?? ''));
  if (day !== UNKNOWN) field.value = `${year}-${known(month)}-${known(day)}`;
  else field.value = month === UNKNOWN ? `${year}` : `${year}-${known(month)}`;
};

/** The latest year with these two digits in which month and day do not come after the limit. */
export const century = (two: number, day: number, limitYear: number, limitDay: number): number => {
  const year = limitYear - ((limitYear - two) % 100);
  return year === limitYear && day > limitDay ? year - 100 : year;
};

/** `2026-03-31` of a year and, as one number, month and day (331). */
export const dayText = (year: number, day: number): string =>
  (YEARS[year - 1800] ?? String(year)) + (MONTH_AND_DAY[day] ?? '');

const UNKNOWN = -1;
const BAD = -2;

/** Two digits as a number; {@link UNKNOWN} for two fillers, {@link BAD} for anything else. */
const pair = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  if (tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9) return tens * 10 + ones;
  return tens === 12 && ones === 12 ? UNKNOWN : BAD;
};

const TWO: readonly string[] = Array.from({ length: 100 }, (_, n) => String(n).padStart(2, '0'));

/** `-03-31` at 331. */
const MONTH_AND_DAY: readonly string[] = Array.from(
  { length: 1232 },
  (_, n) => `-${TWO[Math.floor(n / 100)]}-${TWO[n % 100]}`,
);

const YEARS: readonly string[] = Array.from({ length: 400 }, (_, n) => String(1800 + n));
