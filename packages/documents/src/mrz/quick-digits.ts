import { FILLER_CODE } from './characters.ts';
import { weightAt } from './check-digit.ts';
import type { CheckSpec, Layout, Span } from './layout.ts';
import { placeValueOf } from './place-values.ts';

/** The spans of a layout, worked out from the weights of its check digits. */
export const spansOf = (
  checks: readonly CheckSpec[],
  composite: CheckSpec | undefined,
): readonly Span[] => {
  const weights = composite?.weights ?? new Uint8Array(0);
  const phaseOf = (place: number): number => [7, 3, 1].indexOf(weights[place] ?? 0);
  const own = checks.flatMap((check, index) =>
    check === composite
      ? []
      : [
          {
            check: index,
            start: check.first,
            end: check.end,
            digit: check.at,
            phase: phaseOf(check.first),
            digitWeight: weights[check.at] ?? 0,
          },
        ],
  );
  const covered = (place: number): boolean =>
    own.some(({ start, end, digit }) => place === digit || (place >= start && place < end));
  const rest: Span[] = [];
  for (const place of weights.keys()) {
    if ((weights[place] ?? 0) === 0 || covered(place)) continue;
    const before = rest.at(-1);
    if (before?.end === place) rest[rest.length - 1] = { ...before, end: place + 1 };
    else
      rest.push({
        check: -1,
        start: place,
        end: place + 1,
        digit: place,
        phase: phaseOf(place),
        digitWeight: 0,
      });
  }
  return [...own, ...rest];
};

/**
 * The check digits that fail, as bits: each place is taken once, for its own digit and for the composite one. The
 * sums of every third place are kept apart, which gives both whatever weight each begins with. -1 where a character
 * that no zone has stands for a digit.
 */
export const failedDigits = (layout: Layout, bytes: Uint8Array, tail: number): number => {
  const { spans, composite, checks } = layout;
  let whole = 0;
  let failed = 0;
  for (let index = 0; index < spans.length; index++) {
    const { check, start, end, digit, phase, digitWeight } = spans[index] as Span;
    let one = 0;
    let two = 0;
    let three = 0;
    let at = start;
    for (; at + 2 < end; at += 3) {
      one += placeValueOf[bytes[at] as number] as number;
      two += placeValueOf[bytes[at + 1] as number] as number;
      three += placeValueOf[bytes[at + 2] as number] as number;
    }
    if (at < end) one += placeValueOf[bytes[at] as number] as number;
    if (at + 1 < end) two += placeValueOf[bytes[at + 1] as number] as number;
    const own = 7 * one + 3 * two + three;
    whole +=
      phase === 0
        ? own
        : phase === 1
          ? 3 * one + two + 7 * three
          : phase === 2
            ? one + 7 * two + 3 * three
            : 0;
    if (check < 0) continue;
    const read = placeValueOf[bytes[digit] as number] as number;
    if (read < 0) return -1;
    whole += read * digitWeight;
    const right =
      tail > 0 && check === layout.continuation?.check
        ? longNumberFits(layout, bytes, tail)
        : read === own % 10 ||
          (own % 10 === 0 && bytes[digit] === FILLER_CODE && isEmpty(bytes, start, end));
    if (!right) failed |= 1 << check;
  }
  if (composite === undefined) return failed;
  const last = placeValueOf[bytes[(checks[composite] as CheckSpec).at] as number] as number;
  if (last < 0) return -1;
  return last === whole % 10 ? failed : failed | (1 << composite);
};

/** A filler may stand for the digit of an empty field. */
const isEmpty = (bytes: Uint8Array, start: number, end: number): boolean => {
  for (let at = start; at < end; at++) if (bytes[at] !== FILLER_CODE) return false;
  return true;
};

/** Whether the digit of a long number computes in either reading of note j. */
const longNumberFits = ({ plan }: Layout, bytes: Uint8Array, tail: number): boolean => {
  const start = plan?.number ?? 0;
  const second = plan?.continuation ?? 0;
  const length = (plan?.numberDigit ?? 0) - start;
  let without = 0;
  for (let at = 0; at < length; at++)
    without += (placeValueOf[bytes[start + at] as number] as number) * weightAt(at);
  let withFiller = without;
  for (let at = 0; at < tail - 1; at++) {
    const value = placeValueOf[bytes[second + at] as number] as number;
    without += value * weightAt(length + at);
    withFiller += value * weightAt(length + at + 1);
  }
  const digit = placeValueOf[bytes[second + tail - 1] as number];
  return digit === without % 10 || digit === withFiller % 10;
};
