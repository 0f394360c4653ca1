import type { CivilDate } from '@amirani/core';
import {
  canonical,
  gate,
  type Interchange,
  type MessageTokens,
  readInterchanges,
  readMessage,
  type Separators,
  toRecord,
} from '@amirani/messages';
import { isPlainText } from './plain-text.ts';
import {
  type InputItem,
  type PlacedItem,
  type PlacedUnreadable,
  type ReadableItem,
  type Stretch,
  withBytes,
} from './read-input.ts';

/**
 * Reads the bytes of a file through the privacy gate, in its order: each message redacted and read; and, raw,
 * each stretch that cannot be read (nothing at all, binary, a message without its end, segments outside any
 * message, more than words outside any interchange) for the quarantine. Nothing is lost between the two.
 */
export function* readFile(bytes: Uint8Array, today: CivilDate): Generator<InputItem, void> {
  for (const item of readStretches(bytes, today)) yield withBytes(bytes, item);
}

/** As {@link readFile}, where what cannot be read is told by its place alone. */
export function* readStretches(bytes: Uint8Array, today: CivilDate): Generator<PlacedItem, void> {
  const limits = { bytes: bytes.length, segments: Number.MAX_SAFE_INTEGER };
  const gated = gate(bytes, limits);
  const file: File = {
    today,
    gated: gated.bytes,
    dropped: new Map(gated.messages.map(({ offset, dropped }) => [offset, dropped])),
  };
  let at = -1;
  for (const interchange of readInterchanges(gated.bytes, limits)) {
    yield* outside(bytes, Math.max(at, 0), interchange.start);
    yield* readInterchange(file, interchange);
    at = interchange.end;
  }
  if (at < 0) yield nothingIn(bytes);
  else yield* outside(bytes, at, bytes.length);
}

interface File {
  readonly today: CivilDate;
  readonly gated: Uint8Array;
  readonly dropped: ReadonlyMap<number, Readonly<Record<string, number>>>;
}

function* readInterchange(file: File, interchange: Interchange): Generator<PlacedItem, void> {
  const { messages, strays, start, end } = interchange;
  for (const message of messages)
    yield message === messages.at(-1) && lacksItsEnd(interchange, message)
      ? unreadable(interchange, message, 'ingest.message.truncated')
      : readable(file, interchange, message);
  // Segments outside any message may be the rest of one whose beginning is gone.
  if (messages.length === 0 || strays.length > 0)
    yield {
      kind: 'unreadable',
      raw: [[start, end]],
      reason: 'ingest.input.outside-message',
      facts: { segments: strays.length },
    };
}

/** The text ends within the message: neither its UNT nor the end of the interchange came. */
const lacksItsEnd = ({ unclosed, truncated }: Interchange, { unt }: MessageTokens): boolean =>
  unt < 0 && (unclosed || truncated);

const readable = (file: File, interchange: Interchange, message: MessageTokens): ReadableItem => {
  const { start, end } = rangeOf(interchange, message);
  const dropped = file.dropped.get(start);
  const record = toRecord(
    readMessage(interchange, message, file.today),
    dropped === undefined ? {} : { dropped },
  );
  return {
    kind: 'message',
    record,
    content: file.gated.slice(start, end),
    separators: serviceString(interchange.separators),
    canonical: canonical(interchange.tokens, message, record.sender),
    raw: withHeader(interchange, start, end),
  };
};

const unreadable = (
  interchange: Interchange,
  message: MessageTokens,
  reason: string,
): PlacedUnreadable => {
  const { start } = rangeOf(interchange, message);
  const end = message.unt < 0 ? interchange.end : rangeOf(interchange, message).end;
  return {
    kind: 'unreadable',
    raw: withHeader(interchange, start, end),
    reason,
    facts: { segments: message.end - message.first },
  };
};

const rangeOf = (
  { tokens }: Interchange,
  { first, end }: MessageTokens,
): { readonly start: number; readonly end: number } => ({
  start: tokens.segmentStart(first),
  end: Math.min(tokens.segmentEnd(end - 1) + 1, tokens.bytes.length),
});

/** With what is needed to read the bytes again alone: UNA, UNB and UNG before them. */
const withHeader = (
  { tokens, messages, start, unb }: Interchange,
  from: number,
  to: number,
): readonly Stretch[] => {
  const [first] = messages;
  const headerEnd = first === undefined ? from : tokens.segmentStart(first.first);
  const isShort = headerEnd - start <= MOST_HEADER;
  // Segments that nobody owns are held once, with their interchange: not again with each message.
  const ownEnd = unb < 0 ? start : tokens.segmentEnd(unb) + 1;
  return [
    [start, isShort ? headerEnd : ownEnd - start <= MOST_HEADER ? ownEnd : start],
    [from, to],
  ];
};

/** Bytes of UNA, UNB and UNG together. */
const MOST_HEADER = 4096;

/** The gate keeps nothing of what stands outside: whatever may be a part of a message is held before it goes. */
const outside = (bytes: Uint8Array, start: number, end: number): PlacedUnreadable[] =>
  isPlainText(bytes.subarray(start, end))
    ? []
    : [
        {
          kind: 'unreadable',
          raw: [[start, end]],
          reason: 'ingest.input.outside-interchange',
          facts: { offset: start },
        },
      ];

const nothingIn = (bytes: Uint8Array): PlacedUnreadable => ({
  kind: 'unreadable',
  raw: [[0, bytes.length]],
  reason: reasonOf(bytes),
  facts: { bytes: bytes.length },
});

const reasonOf = (bytes: Uint8Array): string => {
  const head = bytes.subarray(0, 4096);
  if (bytes.every((byte) => byte <= 0x20)) return 'ingest.input.empty';
  const strange = head.filter(
    (byte) => byte === 0 || (byte < 0x20 && !TEXT_CONTROLS.has(byte)),
  ).length;
  return strange > head.length / 50 ? 'ingest.input.binary' : 'ingest.input.no-interchange';
};

/** Tab, line breaks, form feed, and the SOH, STX and ETX of Type B links. */
const TEXT_CONTROLS: ReadonlySet<number> = new Set([0x01, 0x02, 0x03, 0x09, 0x0a, 0x0c, 0x0d]);

/** The service characters in the order of UNA; blanks for missing ones. */
const serviceString = (separators: Separators): string =>
  [
    separators.component,
    separators.element,
    separators.decimal,
    separators.release,
    separators.repetition,
    separators.terminator,
  ]
    .map((code) => (code < 0 ? ' ' : String.fromCharCode(code)))
    .join('');
