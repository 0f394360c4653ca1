import type { CivilDate } from '@amirani/core';
import type { FileRest, ReadLimits } from '../edifact/index.ts';
import { append, DEFAULT_LIMITS, readInterchanges } from '../edifact/index.ts';
import type { Diagnostic, MessageRecord } from '../record.ts';
import { CutMessage } from './cut-message.ts';
import { DiagnosticList, toDiagnostic } from './diagnostics.ts';
import type { MessageReading } from './model.ts';
import { toRecord } from './to-record.ts';

/** How to read a file. */
export interface ReadOptions {
  /** The day from which years of two digits are counted where a message names no flight date. */
  readonly referenceDate: CivilDate;
  /** The file's name; goes into the records. */
  readonly file?: string;
  /** Default {@link DEFAULT_LIMITS}. */
  readonly limits?: ReadLimits;
}

/** What {@link readMessages} finds in a file. */
export interface FileReading {
  /** Each is read when it is opened. */
  readonly messages: readonly CutMessage[];
  /** What belongs to no message: no interchange at all, bytes beyond the limit. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads messages one after the other, so that a large file needs no more memory than its largest
 * interchange. Content never throws; any bytes return in linear time. Returns the diagnostics that
 * belong to no message.
 */
export function* eachMessage(
  bytes: Uint8Array,
  options: ReadOptions,
): Generator<MessageReading, readonly Diagnostic[], void> {
  const messages = cut(bytes, options);
  for (;;) {
    const next = messages.next();
    if (next.done === true) return next.value;
    yield next.value.open();
  }
}

function* cut(
  bytes: Uint8Array,
  { limits = DEFAULT_LIMITS, referenceDate }: ReadOptions,
): Generator<CutMessage, readonly Diagnostic[], void> {
  const interchanges = readInterchanges(bytes, limits);
  for (;;) {
    const next = interchanges.next();
    if (next.done === true) return restDiagnostics(next.value);
    const interchange = next.value;
    if (interchange.messages.length === 0)
      yield new CutMessage(interchange, undefined, referenceDate);
    for (const message of interchange.messages)
      yield new CutMessage(interchange, message, referenceDate);
  }
}

/** Cuts a whole file at once, and gives its messages to be opened: in any order, and as often as it is asked for. */
export const readMessages = (bytes: Uint8Array, options: ReadOptions): FileReading => {
  let messages: CutMessage[] | undefined;
  const reader = cut(bytes, options);
  for (;;) {
    const next = reader.next();
    if (next.done === true) return { messages: messages ?? [], diagnostics: next.value };
    messages = append(messages, next.value);
  }
};

/** Reads a file into plain records, one a message. */
export const readRecords = (bytes: Uint8Array, options: ReadOptions): MessageRecord[] => {
  const named = options.file === undefined ? {} : { file: options.file };
  return Array.from(eachMessage(bytes, options), (reading) => toRecord(reading, named));
};

const restDiagnostics = ({ empty, unread, cutAfter }: FileRest): Diagnostic[] => {
  const diagnostics = new DiagnosticList();
  if (empty) {
    const text =
      cutAfter + unread === 0
        ? 'no text of a message in the file'
        : 'no interchange found in the file';
    diagnostics.add('message.envelope.no-interchange', text);
  }
  if (unread > 0)
    diagnostics.add('message.size.limit', `${unread} bytes beyond the limit were not read`);
  diagnostics.close();
  return diagnostics.list.map((entry) => toDiagnostic(entry));
};
