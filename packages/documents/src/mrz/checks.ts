import { FILLER } from './characters.ts';
import { type CheckState, checkDigit } from './check-digit.ts';
import type { CheckSpec, Layout } from './layout.ts';
import { longNumberDigits } from './long-number.ts';
import { MISSING } from './place-values.ts';

/**
 * The state of every check digit of a layout, in its order; `values` holds the value of every place. `tail` is
 * the length of a long document number's second part with its digit, 0 where there is none.
 */
export const checkStates = (
  layout: Layout,
  lines: readonly string[],
  values: Int8Array,
  tail: number,
): readonly CheckState[] => {
  const { checks } = layout;
  const states: CheckState[] = [];
  for (let index = 0; index < checks.length; index++) {
    const check = checks[index] as CheckSpec;
    if (tail > 0 && check.name === 'documentNumber')
      states.push(longNumberState(layout, lines, tail));
    else states.push(stateOf(check, lines, values));
  }
  return states;
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

const stateOf = (check: CheckSpec, lines: readonly string[], values: Int8Array): CheckState => {
  const digit = values[check.at] ?? MISSING;
  if (digit === MISSING) return 'absent';
  const computed = computedDigit(check, values);
  if (computed !== digit) return 'failed';
  // A filler counts 0 too: it may stand for the digit of an empty field, and of no other.
  return digit > 0 || lines[check.line]?.charAt(check.from) !== FILLER || isEmpty(check, lines)
    ? 'ok'
    : 'failed';
};

const isEmpty = ({ over }: CheckSpec, lines: readonly string[]): boolean =>
  over.every(([line, from, to]) => /^<*$/.test(lines[line]?.slice(from, to) ?? ''));

const longNumberState = (layout: Layout, lines: readonly string[], tail: number): CheckState => {
  const { read, texts } = longNumberDigits(layout, lines, tail);
  return texts.some((text) => read === String(checkDigit(text))) ? 'ok' : 'failed';
};
