import { weightAt } from './check-digit.ts';
import type { Plan } from './layout.ts';
import { FILLER_VALUE, placeValueOf } from './place-values.ts';
import {
  compositeOf,
  digitOf,
  fillersOf,
  type SumTable,
  sumOf,
  textSums,
  textTables,
} from './quick-sums.ts';

/**
 * The check digits that fail, as bits by their index in the layout, worked out of the sums of the fields; `rest` are
 * the optional data that a long document number leaves, which has its first `tail` places. Negative where something
 * that no zone has stands for a digit.
 */
export const failedDigits = (
  plan: Plan,
  bytes: Uint8Array,
  number: number,
  tail: number,
  rest: number,
  plain: number,
  birth: number,
  expiry: number,
): number => {
  const second = tail === 0 ? 0 : secondPart(plan, bytes, number, tail);
  const numberDigit = digitAt(bytes, plan.number.digit);
  const birthDigit = digitAt(bytes, plan.birth.digit);
  const expiryDigit = digitAt(bytes, plan.expiry.digit);
  const plainDigit = digitAt(bytes, plan.plain.digit);
  const last = digitAt(bytes, plan.composite.digit);
  if ((second | numberDigit | birthDigit | expiryDigit | plainDigit | last) < 0) return -1;
  const whole =
    compositeOf(number) +
    numberDigit * plan.number.digitWeight +
    (second >> 1) +
    compositeOf(rest) +
    compositeOf(birth) +
    birthDigit * plan.birth.digitWeight +
    compositeOf(expiry) +
    expiryDigit * plan.expiry.digitWeight +
    compositeOf(plain) +
    plainDigit * plan.plain.digitWeight;
  let failed = whole % 10 === last ? 0 : plan.composite.bit;
  if (tail === 0 ? digitOf(number) !== numberDigit : (second & 1) === 0) failed |= plan.number.bit;
  if (digitOf(birth) !== birthDigit) failed |= plan.birth.bit;
  if (digitOf(expiry) !== expiryDigit) failed |= plan.expiry.bit;
  if (digitOf(plain) !== plainDigit && !isFillerForNone(plan, plain, plainDigit))
    failed |= plan.plain.bit;
  return failed;
};

const digitAt = (bytes: Uint8Array, at: number): number =>
  placeValueOf[bytes[at] as number] as number;

/** A filler may stand for the digit of an empty field. */
const isFillerForNone = ({ plain: { start, end } }: Plan, sums: number, digit: number): boolean =>
  digit === FILLER_VALUE && fillersOf(sums) === end - start;

/**
 * What the second part of a long document number, with its digit, adds to the composite digit, and as lowest bit
 * whether its digit computes, with the filler before the second part or without (note j). Negative where something
 * else than letters and digits stands there.
 */
const secondPart = ({ rest }: Plan, bytes: Uint8Array, number: number, tail: number): number => {
  const digitPlace = rest.start + tail - 1;
  const without = textSums(bytes, rest.start, digitPlace, rest.table);
  const withFiller = textSums(bytes, rest.start, digitPlace, textTables[1] as SumTable);
  const digit = digitAt(bytes, digitPlace);
  if (without < 0 || digit < 0) return -1;
  const fits =
    (sumOf(number) + sumOf(without)) % 10 === digit ||
    (sumOf(number) + compositeOf(withFiller)) % 10 === digit;
  const composite = compositeOf(without) + digit * weightAt(rest.turn + tail - 1);
  return (composite << 1) | (fits ? 1 : 0);
};
