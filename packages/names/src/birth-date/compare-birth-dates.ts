import { type BirthDate, packBirthDate } from './birth-date.ts';

/**
 * How two dates of birth meet: `same`; `compatible` where what both know agrees; `swapped` day and month;
 * `placeholder` where one is the first of January or of the month and the rest agrees; `century` where the
 * years are a hundred apart or one has two digits; `digit` where one digit differs, or the year by one and nothing else;
 * `near` otherwise within a year;
 * `different`; `unknown` where one is missing. Each by its number in {@link birthDateRelation}.
 */
export const birthDateRelations = [
  'unknown',
  'same',
  'compatible',
  'swapped',
  'placeholder',
  'century',
  'digit',
  'near',
  'different',
] as const;

/** One of {@link birthDateRelations}. */
export type BirthDateRelation = (typeof birthDateRelations)[number];

/** A relation with what it says. */
export interface BirthDateComparison {
  readonly relation: BirthDateRelation;
  /**
   * Evidence in bits: how many times (as a power of two) likelier this relation is for one person than for
   * two whose dates have nothing to do with each other.
   */
  readonly bits: number;
}

/**
 * Compares two dates of birth. The evidence of a date: of people alive one in about 26,000 was born on a given
 * day (70 years), one in 840 in a given month, one in 70 in a given year; slips are rarer than right dates.
 */
export const compareBirthDates = (
  a: BirthDate | undefined,
  b: BirthDate | undefined,
): BirthDateComparison => {
  const number = birthDateRelation(packBirthDate(a), packBirthDate(b));
  return {
    relation: birthDateRelations[number] ?? 'unknown',
    bits: birthDateBits(number, packBirthDate(a), packBirthDate(b)),
  };
};

const UNKNOWN = 0;
const SAME = 1;
const COMPATIBLE = 2;
const SWAPPED = 3;
const PLACEHOLDER = 4;
const CENTURY = 5;
const DIGIT = 6;
const NEAR = 7;
const DIFFERENT = 8;

/** The number of a relation of two packed dates (see `packBirthDate`); no object is made. */
export const birthDateRelation = (a: number, b: number): number => {
  if (a === 0 || b === 0) return UNKNOWN;
  if (a === b) return (a & 31) === 0 ? COMPATIBLE : SAME;
  const short = a >> 23 === 2 || b >> 23 === 2;
  const ay = (a >> 9) & 0x3fff;
  const by = (b >> 9) & 0x3fff;
  const am = (a >> 5) & 15;
  const bm = (b >> 5) & 15;
  const ad = a & 31;
  const bd = b & 31;
  const sameYear = short ? ay % 100 === by % 100 : ay === by;
  const months = am === bm || am === 0 || bm === 0;
  const days = ad === bd || ad === 0 || bd === 0;
  if (sameYear) {
    if (months && days) return short && am === bm && ad === bd && ad !== 0 ? CENTURY : COMPATIBLE;
    if (am === bd && ad === bm && am !== 0 && ad !== 0) return SWAPPED;
    if (isPlaceholder(am, ad) || isPlaceholder(bm, bd)) return PLACEHOLDER;
  } else if (am === bm && ad === bd && ad !== 0 && Math.abs(ay - by) === 100) return CENTURY;
  if (!short && ad !== 0 && bd !== 0 && am !== 0 && bm !== 0 && digitsApart(a, b) === 1)
    return DIGIT;
  if (short || Math.abs(ay - by) > 1) return DIFFERENT;
  // A year counted wrongly, as in 1979 for 1980, is a slip as one digit is: day and month are the same.
  return am === bm && am !== 0 && days ? DIGIT : NEAR;
};

const isPlaceholder = (month: number, day: number): boolean => day === 1 && month === 1;

const digitsApart = (a: number, b: number): number => {
  let x = ((a >> 9) & 0x3fff) * 10_000 + ((a >> 5) & 15) * 100 + (a & 31);
  let y = ((b >> 9) & 0x3fff) * 10_000 + ((b >> 5) & 15) * 100 + (b & 31);
  let apart = 0;
  for (; x > 0 || y > 0; x = Math.floor(x / 10), y = Math.floor(y / 10))
    if (x % 10 !== y % 10) apart += 1;
  return apart;
};

const NEAR_WHOLE = -7;

const isWhole = (date: number): boolean => (date & 31) !== 0 && ((date >> 5) & 15) !== 0;

/** The evidence of a relation in bits; what is known of both dates says how much their agreement is worth. */
export const birthDateBits = (relation: number, a: number, b: number): number => {
  if (relation === NEAR && isWhole(a) && isWhole(b)) return NEAR_WHOLE;
  if (relation !== COMPATIBLE) return BITS[relation] ?? 0;
  if ((a & 31) !== 0 && (b & 31) !== 0) return 13; // equal but for a part that only one knows
  return ((a >> 5) & 15) !== 0 && ((b >> 5) & 15) !== 0 ? 9 : 5.5;
};

/**
 * By number of relation: same 14.6 less the share of wrong dates; slips by how many dates are so near. One date in
 * twenty is within a year of another by chance, and few wrong dates are; whole dates of which day or month differ, too, say
 * more against.
 */
const BITS: readonly number[] = [0, 14, 0, 8, 5, 10, 4, -5, -10];
