import type { CivilDate } from '@amirani/core';
import { gate, type Locator, type MessageRecord, readRecords } from '@amirani/messages';
import { type ByteSpan, type SegmentPlace, segmentsOf } from '../../ui/segments.ts';

/** A text after the privacy gate and the reader: all of it in this browser, nothing sent. */
export interface Reading {
  /** The text with what had to be removed masked, byte for byte as long as it came. */
  readonly bytes: Uint8Array;
  readonly dropped: Readonly<Record<string, number>>;
  readonly records: readonly MessageRecord[];
  readonly places: readonly SegmentPlace[];
}

/** Gate first, then reader, exactly as the server does it. Content never throws. */
export const readHere = (original: Uint8Array, referenceDate: CivilDate): Reading => {
  const { bytes, dropped } = gate(original);
  return {
    bytes,
    dropped,
    records: readRecords(bytes, { referenceDate }),
    places: segmentsOf(bytes),
  };
};

/** Places that locators name, as bytes of the file. */
export const spansAt = (locators: readonly Locator[], offset: number): readonly ByteSpan[] =>
  locators.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
