import type { CivilDate } from '@amirani/core';
import {
  type Diagnostic,
  gate,
  type Locator,
  type MessageRecord,
  readMessages,
  toRecord,
} from '@amirani/messages';
import type { ByteSpan } from '@platform/web/ui/segments.ts';

/** A text after the privacy gate and the reader: all of it in this browser, nothing sent. */
export interface Reading {
  /** The text with what had to be removed masked, byte for byte as long as it came. */
  readonly bytes: Uint8Array;
  readonly dropped: Readonly<Record<string, number>>;
  readonly records: readonly MessageRecord[];
  /** What belongs to no message: no interchange at all, bytes beyond the limit. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Gate first, then reader, exactly as the server does it. Content never throws. */
export const readHere = (original: Uint8Array, referenceDate: CivilDate): Reading => {
  const { bytes, dropped } = gate(original);
  const { messages, diagnostics } = readMessages(bytes, { referenceDate });
  return {
    bytes,
    dropped,
    records: messages.map((message) => toRecord(message.open())),
    diagnostics,
  };
};

/** Places that locators name, as bytes of the file. */
export const spansAt = (locators: readonly Locator[], offset: number): readonly ByteSpan[] =>
  locators.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
