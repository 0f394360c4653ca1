import { daysInMonth } from '@amirani/core';
import { zoneBytes } from './quick-bytes.ts';

const bytes = zoneBytes;

/**
 * What six digits say, as one number: in bits 0 to 7 their sum with the weights 7, 3, 1, in bits 8 to 15 that with the weights
 * as they turn in the composite digit, above them month and day (331 for 31 March). Negative for other characters than digits,
 * for an invalid date, and on 29 February, which needs the year.
 */
export const dateAt = (at: number, turn: number): number => {
  const a = (bytes[at] as number) - 48;
  const b = (bytes[at + 1] as number) - 48;
  const c = (bytes[at + 2] as number) - 48;
  const d = (bytes[at + 3] as number) - 48;
  const e = (bytes[at + 4] as number) - 48;
  const f = (bytes[at + 5] as number) - 48;
  // Digits alone have no bit above the third, and none when six is added to them.
  const high = a | b | c | d | e | f | (a + 6) | (b + 6) | (c + 6) | (d + 6) | (e + 6) | (f + 6);
  const month = c * 10 + d;
  const day = e * 10 + f;
  if ((high & ~15) !== 0 || day === 0 || day > (DAYS[month] as number)) return -1;
  const one = a + d;
  const two = b + e;
  const three = c + f;
  const own = 7 * one + 3 * two + three;
  const composite =
    turn === 0 ? own : turn === 1 ? 3 * one + two + 7 * three : one + 7 * two + 3 * three;
  return own | (composite << 8) | ((month * 100 + day) << 16);
};

/** The year of a date, in two digits. */
export const twoDigitsAt = (at: number): number =>
  (bytes[at] as number) * 10 + (bytes[at + 1] as number) - 528;

/** The weighted sum of a date by itself. */
export const dateSum = (date: number): number => date & 255;

/** What it adds to the composite digit. */
export const dateComposite = (date: number): number => (date >> 8) & 255;

/** Month and day (331 for 31 March). */
export const dateDay = (date: number): number => date >> 16;

const DAYS = Uint8Array.from({ length: 100 }, (_, month) => daysInMonth(2001, month));
