import { type CheckState, checkDigit } from './check-digit.ts';
import type { CheckSpec, Layout } from './layout.ts';
import { longNumberDigits, tailLength } from './long-number.ts';
import { FILLER_VALUE, MISSING, placeValues } from './place-values.ts';

/** The states of the check digits of a zone as bits, by their index in the layout. */
export interface CheckBits {
  readonly failed: number;
  readonly absent: number;
  /** The length of a long document number's second part with its digit, or 0. */
  readonly tail: number;
}

/** The state of every check digit of a layout. */
export const checkBits = (layout: Layout, lines: readonly string[]): CheckBits => {
  const { checks } = layout;
  const values = placeValues(layout, lines);
  const tail = tailLength(layout, lines);
  let failed = 0;
  let absent = 0;
  checks.forEach((check, index) => {
    const long = tail > 0 && check.name === 'documentNumber';
    const state = long ? longNumberState(layout, lines, tail) : stateOf(check, values);
    if (state === 'failed') failed |= 1 << index;
    else if (state === 'absent') absent |= 1 << index;
  });
  return { failed, absent, tail };
};

/** The digit that computes over the places of a check; -1 where one is missing or unreadable. */
export const computedDigit = ({ weights, first, end }: CheckSpec, values: Int8Array): number => {
  let sum = 0;
  for (let at = first; at < end; at++) {
    const value = values[at] ?? 0;
    const weight = weights[at] ?? 0;
    if (value < 0 && weight > 0) return -1;
    sum += value * weight;
  }
  return sum % 10;
};

const stateOf = (check: CheckSpec, values: Int8Array): CheckState => {
  const digit = values[check.at] ?? MISSING;
  if (digit === MISSING) return 'absent';
  const computed = computedDigit(check, values);
  if (digit === computed) return 'ok';
  // A filler may stand for the digit of an empty field, and of no other.
  return digit === FILLER_VALUE && computed === 0 && isEmpty(check, values) ? 'ok' : 'failed';
};

const isEmpty = ({ weights, first, end }: CheckSpec, values: Int8Array): boolean => {
  for (let at = first; at < end; at++)
    if ((weights[at] ?? 0) > 0 && values[at] !== FILLER_VALUE) return false;
  return true;
};

const longNumberState = (layout: Layout, lines: readonly string[], tail: number): CheckState => {
  const { read, texts } = longNumberDigits(layout, lines, tail);
  return texts.some((text) => read === String(checkDigit(text))) ? 'ok' : 'failed';
};
