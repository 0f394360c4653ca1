import { daysInMonth } from '@amirani/core';
import { FILLER_CODE } from './characters.ts';
import { century, EXPIRY_YEARS, packDay } from './dates.ts';
import type { Layout, Plan, QuickFacts, Reference } from './layout.ts';
import { bytesOf, placeValueOf } from './place-values.ts';
import { failedDigits } from './quick-digits.ts';
import { nameShape } from './quick-name.ts';
import { ordinaryState } from './states.ts';

// Nearly all zones are in order. For them it is enough to look once at every place, and to cut a value out when it
// is asked for. Whatever is out of the ordinary takes the long way, which alone says what is wrong; a test holds
// both ways against each other.

/** What one look at an ordinary zone has found. */
export interface Quick extends QuickFacts {
  /** Check digits that fail or are absent, as bits by their index in the layout. */
  readonly failed: number;
  readonly absent: number;
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
  const bytes = plan === undefined ? undefined : bytesOf(layout, lines);
  if (plan === undefined || bytes === undefined || !ordinaryCodes(layout, plan, bytes))
    return undefined;
  const name = nameShape(bytes, plan.nameStart, plan.nameEnd);
  const issuer = stateAt(bytes, plan.issuer);
  const nationality = stateAt(bytes, plan.nationality);
  const expiryDay = dateAt(bytes, plan.expiry);
  const birthDay = dateAt(bytes, plan.birth);
  if (name === undefined || issuer < 0 || nationality < 0 || expiryDay < 0 || birthDay < 0)
    return undefined;
  const tail = tailAt(plan, bytes);
  const failed = ordinaryTexts(plan, bytes, tail) ? failedDigits(layout, bytes, tail) : -1;
  if (failed < 0) return undefined;
  const { year, day } = reference;
  const expiryYear = century(pairAt(bytes, plan.expiry), expiryDay, year + EXPIRY_YEARS, day);
  const past = expiryYear < year || (expiryYear === year && expiryDay < day);
  const birthYear = past
    ? century(pairAt(bytes, plan.birth), birthDay, expiryYear, expiryDay)
    : century(pairAt(bytes, plan.birth), birthDay, year, day);
  return {
    failed,
    absent: 0,
    birth: packDay(birthYear, birthDay),
    expiry: packDay(expiryYear, expiryDay),
    issuer,
    nationality,
    primaryEnd: name.primaryEnd - plan.nameBase,
    secondaryStart: name.secondaryStart - plan.nameBase,
    secondaryEnd: name.secondaryEnd - plan.nameBase,
    tail,
  };
};

const stateAt = (bytes: Uint8Array, start: number): number =>
  ordinaryState(bytes[start] as number, bytes[start + 1] as number, bytes[start + 2] as number);

/** The second part of a long document number with its digit, as `tailLength` finds it. */
const tailAt = (
  { numberDigit, continuation, continuationEnd }: Plan,
  bytes: Uint8Array,
): number => {
  if (continuation === 0 || bytes[numberDigit] !== FILLER_CODE) return 0;
  if (bytes[numberDigit - 1] === FILLER_CODE) return 0;
  let end = continuation;
  while (end < continuationEnd && bytes[end] !== FILLER_CODE) end++;
  return end - continuation;
};

/** Fields of letters and digits hold nothing else, and fillers only at their end. */
const ordinaryTexts = ({ texts, continuation }: Plan, bytes: Uint8Array, tail: number): boolean => {
  for (let index = 0; index < texts.length; index += 2) {
    const start = texts[index] as number;
    const end = texts[index + 1] as number;
    let at = start;
    if (tail > 0 && start === continuation) at = Math.min(start + tail + 1, end);
    while (at < end && bytes[at] !== FILLER_CODE) {
      if ((placeValueOf[bytes[at] as number] as number) < 0) return false;
      at++;
    }
    for (; at < end; at++) if (bytes[at] !== FILLER_CODE) return false;
  }
  return true;
};

const A = 65;
const F = 70;
const M = 77;
const V = 86;
const Z = 90;

const ordinaryCodes = (layout: Layout, plan: Plan, bytes: Uint8Array): boolean => {
  const { code, sex, number } = plan;
  const second = bytes[code + 1] as number;
  const bearer = bytes[sex];
  return (
    (second === FILLER_CODE || (second >= A && second <= Z && second !== V)) &&
    (bearer === M || bearer === F || bearer === FILLER_CODE) &&
    bytes[number] !== FILLER_CODE &&
    layout.documentCodes.firstCodes.includes(bytes[code] as number)
  );
};

const pairAt = (bytes: Uint8Array, at: number): number =>
  (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528;

/** Month and day of six digits (331 for 31 March), or -1: not digits, no date, or 29 February, which needs the year. */
const dateAt = (bytes: Uint8Array, start: number): number => {
  for (let at = start; at < start + 6; at++) {
    const digit = (bytes[at] as number) - 48;
    if (digit < 0 || digit > 9) return -1;
  }
  const month = pairAt(bytes, start + 2);
  const day = pairAt(bytes, start + 4);
  return day > 0 && day <= (DAYS[month] as number) ? month * 100 + day : -1;
};

const DAYS: readonly number[] = Array.from({ length: 100 }, (_, month) => daysInMonth(2001, month));
