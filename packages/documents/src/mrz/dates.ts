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
  const { reference, layout, lines } = around;
  const spec = layout.expiry;
  let { year, day } = reference;
  if (spec !== undefined) {
    const line = lines[spec.line] ?? '';
    const two = pair(line, spec.from);
    const rest = pair(line, spec.from + 2) * 100 + pair(line, spec.from + 4);
    if (two >= 0 && rest >= 101) {
      const expiry = century(two, rest, year + EXPIRY_YEARS, day);
      if (expiry < year || (expiry === year && rest < day)) {
        year = expiry;
        day = rest;
      }
    }
  }
  fillDate(field, year, day);
};

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
      field.value = yearText(year) + MONTH_AND_DAY[month * 32 + day];
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

/** `-03-31` at 3 × 32 + 31. */
const MONTH_AND_DAY: readonly string[] = Array.from(
  { length: 13 * 32 },
  (_, n) => `-${TWO[n >> 5]}-${TWO[n & 31]}`,
);

const YEARS: readonly string[] = Array.from({ length: 400 }, (_, n) => String(1800 + n));

const yearText = (year: number): string => YEARS[year - 1800] ?? String(year);
