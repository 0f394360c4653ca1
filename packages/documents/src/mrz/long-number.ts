import { FILLER } from './characters.ts';
import type { Layout } from './layout.ts';

/**
 * How many characters of the optional data belong to a document number that is too long for its field (Doc
 * 9303-5 and -6, note j), its check digit included; 0 where the number is not continued: a filler must stand for
 * the check digit of a full field, and the number goes on up to the next filler.
 */
export const tailLength = (layout: Layout, lines: readonly string[]): number => {
  const { continuation, checks } = layout;
  if (continuation === undefined) return 0;
  const check = checks[continuation.check];
  const line = lines[continuation.line] ?? '';
  if (check === undefined || lines[check.line]?.charCodeAt(check.from) !== 60) return 0;
  if (numberField(layout, lines).includes(FILLER)) return 0;
  const end = line.slice(0, continuation.to).indexOf(FILLER, continuation.from);
  return Math.max((end < 0 ? Math.min(line.length, continuation.to) : end) - continuation.from, 0);
};

/** The given check digit of a long number, and the texts it may be computed over. */
export interface LongNumberDigits {
  readonly read: string;
  /**
   * Issuers read note j in two ways: most leave the filler between the parts out, some count it, which moves the
   * weights on (cheminfo/mrz, issue 36). In this order.
   */
  readonly texts: readonly [without: string, withFiller: string];
}

/** What the check digit of a long number covers. */
export const longNumberDigits = (
  layout: Layout,
  lines: readonly string[],
  tail: number,
): LongNumberDigits => {
  const { continuation } = layout;
  const from = continuation?.from ?? 0;
  const second = lines[continuation?.line ?? 0]?.slice(from, from + tail) ?? '';
  const first = numberField(layout, lines);
  const rest = second.slice(0, -1);
  return { read: second.slice(-1), texts: [first + rest, `${first}${FILLER}${rest}`] };
};

const numberField = ({ continuation, checks }: Layout, lines: readonly string[]): string => {
  const [range] = checks[continuation?.check ?? 0]?.over ?? [];
  return range === undefined ? '' : (lines[range[0]]?.slice(range[1], range[2]) ?? '');
};
