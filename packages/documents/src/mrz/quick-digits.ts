import { weightAt } from './check-digit.ts';
import type { Plan } from './layout.ts';
import { FILLER_VALUE, placeValueOf } from './place-values.ts';
import { zoneBytes } from './quick-bytes.ts';
import { dateComposite, dateSum } from './quick-dates.ts';
import { compositeOf, fillersOf, sumOf, textSums } from './quick-sums.ts';

const bytes = zoneBytes;
const values = placeValueOf;

/**
 * The check digits that fail, as bits by their index in the layout, worked out of the sums of the fields; `rest` are
 * the optional data that a long document number leaves, which has its first `tail` places. Negative where something
 * that no zone has stands for a digit.
 */
export const failedDigits = (
  plan: Plan,
  number: number,
  tail: number,
  rest: number,
  plain: number,
  birth: number,
  expiry: number,
): number => {
  const second = tail === 0 ? 0 : secondPart(plan, number, tail);
  const numberDigit = digitAt(plan.number.digit);
  const birthDigit = digitAt(plan.birth.digit);
  const expiryDigit = digitAt(plan.expiry.digit);
  const plainDigit = digitAt(plan.plain.digit);
  const last = digitAt(plan.composite.digit);
  if ((second | numberDigit | birthDigit | expiryDigit | plainDigit | last) < 0) return -1;
  const whole =
    compositeOf(number) +
    numberDigit * plan.number.digitWeight +
    (second >> 1) +
    compositeOf(rest) +
    dateComposite(birth) +
    birthDigit * plan.birth.digitWeight +
    dateComposite(expiry) +
    expiryDigit * plan.expiry.digitWeight +
    compositeOf(plain) +
    plainDigit * plan.plain.digitWeight;
  let failed = whole % 10 === last ? 0 : plan.composite.bit;
  if (tail === 0 ? sumOf(number) % 10 !== numberDigit : (second & 1) === 0)
    failed |= plan.number.bit;
  if (dateSum(birth) % 10 !== birthDigit) failed |= plan.birth.bit;
  if (dateSum(expiry) % 10 !== expiryDigit) failed |= plan.expiry.bit;
  if (sumOf(plain) % 10 !== plainDigit && !isFillerForNone(plan, plain, plainDigit))
    failed |= plan.plain.bit;
  return failed;
};

const digitAt = (at: number): number => values[bytes[at] as number] as number;

/** A filler may stand for the digit of an empty field. */
const isFillerForNone = ({ plain: { start, end } }: Plan, sums: number, digit: number): boolean =>
  digit === FILLER_VALUE && fillersOf(sums) === end - start;

/**
 * What the second part of a long document number, with its digit, adds to the composite digit, and as lowest bit whether its
 * digit computes, with the filler before the second part or without (note j). Negative for other characters than letters and
 * digits.
 */
const secondPart = ({ rest }: Plan, number: number, tail: number): number => {
  const digitPlace = rest.start + tail - 1;
  const without = textSums(rest.start, digitPlace, rest.turn);
  const withFiller = textSums(rest.start, digitPlace, 1);
  const digit = digitAt(digitPlace);
  if (without < 0 || digit < 0) return -1;
  const fits =
    (sumOf(number) + sumOf(without)) % 10 === digit ||
    (sumOf(number) + compositeOf(withFiller)) % 10 === digit;
  const composite = compositeOf(without) + digit * weightAt(rest.turn + tail - 1);
  return (composite << 1) | (fits ? 1 : 0);
};
