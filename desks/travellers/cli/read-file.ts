import type { CivilDate } from '@amirani/core';
import {
  type Diagnostic,
  eachMessage,
  gate,
  type MessageReading,
  type MessageRecord,
  type ReadLimits,
  toRecord,
} from '@amirani/messages';

/** A message of a file: its record, and the reading that knows its segments. Both come from the masked copy. */
export interface ReadMessage {
  readonly record: MessageRecord;
  readonly reading: MessageReading;
}

/** What a file holds besides its messages. */
export interface FileEnd {
  /** What belongs to no message: no interchange, bytes beyond the limit. */
  readonly diagnostics: readonly Diagnostic[];
  /** What the gate masked outside the messages: kind to count. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** A command of its own may take more memory than a server that reads many files at once. */
const limits: ReadLimits = { bytes: 1 << 29, segments: 1 << 24 };

/** Masks a file and reads it, message by message; years of two digits are counted from `referenceDate`. */
export function* readFileBytes(
  file: string,
  bytes: Uint8Array,
  referenceDate: CivilDate,
): Generator<ReadMessage, FileEnd, void> {
  const gated = gate(bytes, limits);
  const byOffset = new Map(gated.messages.map((message) => [message.offset, message.dropped]));
  const outside = { ...gated.dropped };
  const readings = eachMessage(gated.bytes, { referenceDate, file, limits });
  for (;;) {
    const next = readings.next();
    if (next.done === true) {
      const left = Object.entries(outside).filter(([, count]) => (count ?? 0) > 0);
      return { diagnostics: next.value, dropped: Object.fromEntries(left) };
    }
    const dropped = byOffset.get(next.value.offset) ?? {};
    const counts = Object.entries(dropped) as [keyof typeof outside, number][];
    for (const [kind, count] of counts) outside[kind] = (outside[kind] ?? 0) - count;
    yield { record: toRecord(next.value, { file, dropped }), reading: next.value };
  }
}
