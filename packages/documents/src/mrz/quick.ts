import { century, dayText, EXPIRY_YEARS, referenceOf } from './dates.ts';
import type { Layout, Plan, PlanPart } from './layout.ts';
import type { MrzOptions } from './model.ts';
import { ordinaryZone } from './ordinary-zone.ts';
import { takeBytes, zoneBytes } from './quick-bytes.ts';
import { codeAt, sexAt, stateAt } from './quick-codes.ts';
import { dateAt, dateDay, twoDigitsAt } from './quick-dates.ts';
import { failedDigits } from './quick-digits.ts';
import { nameShape, primaryOf, secondaryOf } from './quick-name.ts';
import { fillersOf, textSums } from './quick-sums.ts';
import type { Zone } from './zone.ts';

const bytes = zoneBytes;

// Nearly all zones are in order. For them it is enough to look once at every place. Whatever is out of the ordinary
// takes the long way, which alone says what is wrong; a test holds both ways against each other.

/**
 * Reads an ordinary zone in one look. Undefined where anything is out of the ordinary: a character that no zone has,
 * a date that is incomplete or none, a code that is unknown, a name without surname or of three groups, a national
 * format.
 */
export const lookOnce = (
  layout: Layout,
  lines: readonly string[],
  options: MrzOptions,
): Zone | undefined => {
  const { plan } = layout;
  if (plan === undefined || !takeBytes(lines)) return undefined;
  const { number, rest, plain, primary } = plan;
  const code = codeAt(plan.code.start, plan.firstLetters);
  const sex = sexAt(plan.sex.start);
  const issuer = stateAt(plan.issuer.start);
  const nationality = stateAt(plan.nationality.start);
  if (code === undefined || sex === undefined || issuer === undefined || nationality === undefined)
    return undefined;
  const name = nameShape(primary.start, primary.end - primary.start);
  const birth = dateAt(plan.birth.start, plan.birth.turn);
  const expiry = dateAt(plan.expiry.start, plan.expiry.turn);
  const tail = tailAt(plan);
  const restFrom = tail === 0 ? rest.start : rest.start + tail + 1;
  const numberSums = textSums(number.start, number.end, number.turn);
  const restSums = textSums(restFrom, rest.end, (rest.turn + restFrom - rest.start) % 3);
  const plainSums = textSums(plain.start, plain.end, plain.turn);
  if ((name | numberSums | restSums | plainSums | birth | expiry) < 0) return undefined;
  if (fillersOf(numberSums) === number.end - number.start) return undefined;
  const failed = failedDigits(plan, numberSums, tail, restSums, plainSums, birth, expiry);
  if (failed < 0) return undefined;
  const { year, day } = referenceOf(options.referenceDate);
  const birthDay = dateDay(birth);
  const expiryDay = dateDay(expiry);
  const expiryYear = century(twoDigitsAt(plan.expiry.start), expiryDay, year + EXPIRY_YEARS, day);
  const past = expiryYear < year || (expiryYear === year && expiryDay < day);
  const birthYear = past
    ? century(twoDigitsAt(plan.birth.start), birthDay, expiryYear, expiryDay)
    : century(twoDigitsAt(plan.birth.start), birthDay, year, day);
  const nameLine = lines[primary.line] as string;
  const { from } = primary;
  const short = textOf(lines, number, number.start, number.end - fillersOf(numberSums));
  return ordinaryZone(layout, plan, lines, options, failed, tail, {
    code,
    issuer,
    primary: primaryOf(nameLine, from, name),
    secondary: secondaryOf(nameLine, from, name),
    nationality,
    number: tail < 2 ? short : `${short}${textOf(lines, rest, rest.start, rest.start + tail - 1)}`,
    rest: textOf(lines, rest, restFrom, rest.end - fillersOf(restSums)),
    plain: textOf(lines, plain, plain.start, plain.end - fillersOf(plainSums)),
    birth: dayText(birthYear, birthDay),
    expiry: dayText(expiryYear, expiryDay),
    sex,
  });
};

/** A part of a text field, its places counted over all lines; undefined where it is empty. */
const textOf = (
  lines: readonly string[],
  { line, before }: PlanPart,
  start: number,
  end: number,
): string | undefined =>
  start >= end ? undefined : (lines[line] as string).slice(start - before, end - before);

/** The second part of a long document number with its digit, as `tailLength` finds it. */
const tailAt = ({ number, rest }: Plan): number => {
  if (rest.end === 0 || bytes[number.digit] !== FILLER) return 0;
  if (bytes[number.end - 1] === FILLER) return 0;
  let end = rest.start;
  while (end < rest.end && bytes[end] !== FILLER) end++;
  return end - rest.start;
};

// A constant of this file is known when it is compiled; one that is imported is looked up each time.
const FILLER = 60;
