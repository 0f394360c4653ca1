import { type CivilDate, civilDate } from '@amirani/core';

/** A date of a seal: three bytes that hold the number MMDDYYYY (ICAO Doc 9303-13, 2.3.1). */
export const decodeVdsDate = (bytes: Uint8Array): CivilDate | undefined => {
  if (bytes.length !== 3) return undefined;
  const value = numberOf(bytes);
  return civilDate(value % 10_000, Math.floor(value / 1_000_000), Math.floor(value / 10_000) % 100);
};

/**
 * A date of which digits may be unknown: a byte with one bit for each digit of MMDDYYYY, the first digit in the
 * highest bit, then the number in three bytes (ICAO data structure for barcode). An unknown digit is `X`:
 * `1964-XX-XX`. A date without unknown digits that does not exist is undefined.
 */
export const decodeMaskedDate = (bytes: Uint8Array): string | undefined => {
  if (bytes.length !== 4) return undefined;
  const mask = bytes[0] ?? 0;
  const digits = String(numberOf(bytes.subarray(1))).padStart(8, '0');
  if (digits.length > 8) return undefined;
  const shown = [...digits].map((digit, at) => ((mask >> (7 - at)) & 1 ? 'X' : digit)).join('');
  const text = `${shown.slice(4)}-${shown.slice(0, 2)}-${shown.slice(2, 4)}`;
  if (mask !== 0) return text;
  return civilDate(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
};

/** Up to four bytes as a number, the highest first. */
export const numberOf = (bytes: Uint8Array): number =>
  bytes.reduce((sum, byte) => sum * 256 + byte, 0);
