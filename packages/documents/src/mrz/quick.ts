import { daysInMonth } from '@amirani/core';
import type { CheckBits } from './checks.ts';
import { century, dayText, EXPIRY_YEARS } from './dates.ts';
import type { Layout, Plan, PlanPart, Reference } from './layout.ts';
import { bytesOf, lowestFirst, words } from './quick-bytes.ts';
import { codeText, sexText } from './quick-codes.ts';
import { failedDigits } from './quick-digits.ts';
import { nameShape, primaryOf, secondaryOf } from './quick-name.ts';
import { dateSums, fillersOf, type SumTable, textSums, textTables } from './quick-sums.ts';
import { ordinaryState } from './states.ts';

// Nearly all zones are in order. For them it is enough to look once at every place. Whatever is out of the ordinary
// takes the long way, which alone says what is wrong; a test holds both ways against each other.

/** What one look at an ordinary zone has found. */
export interface Quick extends CheckBits {
  /** The values of its fields, in the order of `quickKinds`. */
  readonly values: readonly (string | undefined)[];
}

/**
 * Looks at a zone once. Undefined where anything is out of the ordinary: a character that no zone has, a date that
 * is incomplete or none, a code that is unknown, a name without surname or of three groups, a national format.
 */
export const lookOnce = (
  layout: Layout,
  lines: readonly string[],
  reference: Reference,
): Quick | undefined => {
  const { plan } = layout;
  if (plan === undefined || !lowestFirst) return undefined;
  const bytes = bytesOf(lines, plan.shift);
  if (bytes === undefined) return undefined;
  const { number, rest, plain } = plan;
  const code = codeAt(bytes, plan);
  const sex = sexText(bytes[plan.sex.start] as number);
  const issuer = stateAt(bytes, plan.issuer.start);
  const nationality = stateAt(bytes, plan.nationality.start);
  if (code === undefined || sex === undefined || issuer === undefined || nationality === undefined)
    return undefined;
  const birthSums = dateSums(bytes, plan.birth.start, plan.birth.table);
  const expirySums = dateSums(bytes, plan.expiry.start, plan.expiry.table);
  const name = nameShape(words, plan.nameWord, plan.nameWidth);
  const tail = tailAt(plan, bytes);
  const restFrom = tail === 0 ? rest.start : rest.start + tail + 1;
  const restTable = tail === 0 ? rest.table : (textTables[(rest.turn + tail + 1) % 3] as SumTable);
  const numberSums = textSums(bytes, number.start, number.end, number.table);
  const restSums = textSums(bytes, restFrom, rest.end, restTable);
  const plainSums = textSums(bytes, plain.start, plain.end, plain.table);
  if ((name | numberSums | restSums | plainSums | birthSums | expirySums) < 0) return undefined;
  if (fillersOf(numberSums) === number.end - number.start) return undefined;
  const failed = failedDigits(
    plan,
    bytes,
    numberSums,
    tail,
    restSums,
    plainSums,
    birthSums,
    expirySums,
  );
  const birthDay = dayAt(bytes, plan.birth.start);
  const expiryDay = dayAt(bytes, plan.expiry.start);
  if ((failed | birthDay | expiryDay) < 0) return undefined;
  const { year, day } = reference;
  const expiryYear = century(pairAt(bytes, plan.expiry.start), expiryDay, year + EXPIRY_YEARS, day);
  const past = expiryYear < year || (expiryYear === year && expiryDay < day);
  const birthYear = past
    ? century(pairAt(bytes, plan.birth.start), birthDay, expiryYear, expiryDay)
    : century(pairAt(bytes, plan.birth.start), birthDay, year, day);
  const nameLine = lines[plan.primary.line] as string;
  const { from } = plan.primary;
  const short = textOf(lines, number, 0, number.end - number.start - fillersOf(numberSums));
  return {
    failed,
    absent: 0,
    tail,
    values: [
      code,
      issuer,
      primaryOf(nameLine, from, name),
      secondaryOf(nameLine, from, name),
      nationality,
      tail < 2 ? short : `${short}${textOf(lines, rest, 0, tail - 1)}`,
      textOf(lines, rest, restFrom - rest.start, rest.end - rest.start - fillersOf(restSums)),
      textOf(lines, plain, 0, plain.end - plain.start - fillersOf(plainSums)),
      dayText(birthYear, birthDay),
      dayText(expiryYear, expiryDay),
      sex,
    ],
  };
};

/** A part of a text field; undefined where it is empty. */
const textOf = (
  lines: readonly string[],
  { line, from }: PlanPart,
  start: number,
  end: number,
): string | undefined =>
  start >= end ? undefined : (lines[line] as string).slice(from + start, from + end);

const codeAt = (bytes: Uint8Array, { code, firstLetters }: Plan): string | undefined => {
  const first = bytes[code.start] as number;
  return ((firstLetters >> (first & 31)) & 1) === 0
    ? undefined
    : codeText(first, bytes[code.start + 1] as number);
};

const stateAt = (bytes: Uint8Array, start: number): string | undefined =>
  ordinaryState(bytes[start] as number, bytes[start + 1] as number, bytes[start + 2] as number);

/** The second part of a long document number with its digit, as `tailLength` finds it. */
const tailAt = ({ number, rest }: Plan, bytes: Uint8Array): number => {
  if (rest.end === 0 || bytes[number.digit] !== FILLER) return 0;
  if (bytes[number.end - 1] === FILLER) return 0;
  let end = rest.start;
  while (end < rest.end && bytes[end] !== FILLER) end++;
  return end - rest.start;
};

// A constant of this file is known when it is compiled; one that is imported is looked up each time.
const FILLER = 60;

/** The number of two digits. */
const pairAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528;

/** Month and day of six digits (331 for 31 March), or -1: no date, or 29 February, which needs the year. */
const dayAt = (bytes: Uint8Array, start: number): number => {
  const month = pairAt(bytes, start + 2);
  const day = pairAt(bytes, start + 4);
  return day > 0 && day <= (DAYS[month] as number) ? month * 100 + day : -1;
};

const DAYS: readonly number[] = Array.from({ length: 100 }, (_, month) => daysInMonth(2001, month));
