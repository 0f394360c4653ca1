import type { DerNode } from './node.ts';
import { tags } from './tags.ts';

/** A time as text of the input, and as an instant. */
export interface DerTime {
  /** The instant in UTC, `2026-05-28T08:28:45Z`: two of them compare as texts. */
  readonly at: string;
  /** Whether it is written as RFC 5280, 4.1.2.5 asks within DER (X.690, 11.7, 11.8): with seconds, in Z, without a fraction. */
  readonly strict: boolean;
}

/**
 * A UTCTime or GeneralizedTime. A year of two digits from 50 on is of the twentieth century (RFC 5280, 4.1.2.5.1). Seconds
 * left out, offsets from UTC and fractions are taken, and `strict` is false. Undefined if it is not a valid time.
 */
export const timeOf = (node: DerNode | undefined): DerTime | undefined => {
  if (node === undefined) return undefined;
  if (node.tag === tags.utcTime) return timeFrom(node, 2);
  if (node.tag === tags.generalizedTime) return timeFrom(node, 4);
  return undefined;
};

const digitsAt = (source: Uint8Array, from: number, count: number, end: number): number => {
  if (from + count > end) return -1;
  let value = 0;
  for (let at = from; at < from + count; at++) {
    const digit = (source[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

const timeFrom = ({ source, body, bodyEnd }: DerNode, yearDigits: number): DerTime | undefined => {
  const written = digitsAt(source, body, yearDigits, bodyEnd);
  const year = yearDigits === 4 ? written : written < 50 ? 2000 + written : 1900 + written;
  let at = body + yearDigits;
  const month = digitsAt(source, at, 2, bodyEnd);
  const day = digitsAt(source, at + 2, 2, bodyEnd);
  const hour = digitsAt(source, at + 4, 2, bodyEnd);
  const minute = digitsAt(source, at + 6, 2, bodyEnd);
  if (written < 0 || hour < 0 || hour > 23 || minute < 0 || minute > 59) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  at += 8;
  const seconds = digitsAt(source, at, 2, bodyEnd);
  const withSeconds = seconds >= 0;
  if (seconds > 59) return undefined;
  if (withSeconds) at += 2;
  const date = `${year < 1000 ? String(year).padStart(4, '0') : year}-${two(month)}-${two(day)}`;
  const plain = `${date}T${two(hour)}:${two(minute)}:${two(Math.max(seconds, 0))}Z`;
  if (withSeconds && at === bodyEnd - 1 && source[at] === 0x5a) return { at: plain, strict: true };
  return loose(source, at, bodyEnd, plain);
};

/** A fraction, which is dropped, and `Z`, an offset, or nothing (read as UTC). */
const loose = (
  source: Uint8Array,
  from: number,
  end: number,
  plain: string,
): DerTime | undefined => {
  let at = from;
  if (source[at] === 0x2e || source[at] === 0x2c) {
    at++;
    while (at < end && digitsAt(source, at, 1, end) >= 0) at++;
  }
  if (at === end || (at === end - 1 && source[at] === 0x5a)) return { at: plain, strict: false };
  const sign = source[at] === 0x2b ? 1 : source[at] === 0x2d ? -1 : 0;
  const hours = digitsAt(source, at + 1, 2, end);
  const minutes = digitsAt(source, at + 3, 2, end);
  if (sign === 0 || at + 5 !== end || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
    return undefined;
  const shifted = Date.parse(plain) - sign * (hours * 60 + minutes) * 60_000;
  const text = new Date(shifted).toISOString();
  // The first and last hours of the calendar would leave four digits.
  return text.length === 24 ? { at: `${text.slice(0, 19)}Z`, strict: false } : undefined;
};

const daysIn = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};
