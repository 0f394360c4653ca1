import type { CivilDate } from '@amirani/core';
import { readCusres } from '../cusres/read.ts';
import type { FileRest, Interchange, MessageTokens, ReadLimits } from '../edifact/index.ts';
import { DEFAULT_LIMITS, readInterchanges } from '../edifact/index.ts';
import { KeptMessage } from '../kept/kept-message.ts';
import { readPaxlst } from '../paxlst/read.ts';
import { readPnrgov } from '../pnrgov/read.ts';
import type { Diagnostic, MessageRecord } from '../record.ts';
import { ReadContext } from './context.ts';
import { DiagnosticList, toDiagnostic } from './diagnostics.ts';
import { readHeader, reportInterchange, reportMessageEnd } from './envelope.ts';
import { startMarks, takePlaces } from './marks.ts';
import { MessageReading } from './model.ts';
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

/** Everything that was read of a file, kept. */
export interface FileReading {
  readonly messages: readonly KeptMessage[];
  /** What belongs to no message: no interchange at all, bytes beyond the limit. */
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads messages one after the other, so that a large file needs no more memory than its largest
 * interchange. Content never throws; any bytes return in linear time. Returns the diagnostics that
 * belong to no message.
 */
export const eachMessage = (
  bytes: Uint8Array,
  options: ReadOptions,
): Generator<MessageReading, readonly Diagnostic[], void> => each(bytes, options, false);

function* each(
  bytes: Uint8Array,
  { limits = DEFAULT_LIMITS, referenceDate }: ReadOptions,
  isLent: boolean,
): Generator<MessageReading, readonly Diagnostic[], void> {
  const interchanges = readInterchanges(bytes, limits, isLent);
  for (;;) {
    const next = interchanges.next();
    if (next.done === true) return restDiagnostics(next.value);
    const interchange = next.value;
    if (interchange.messages.length === 0) {
      yield envelopeAlone(interchange);
      continue;
    }
    for (const message of interchange.messages) {
      yield readMessage(interchange, message, referenceDate);
    }
  }
}

/** Reads a whole file at once and keeps it. */
export const readMessages = (bytes: Uint8Array, options: ReadOptions): FileReading => {
  const reader = each(bytes, options, true);
  const messages: KeptMessage[] = [];
  for (;;) {
    const next = reader.next();
    if (next.done === true) return { messages, diagnostics: next.value };
    messages.push(new KeptMessage(next.value));
  }
};

/** Reads a file into plain records, one a message. */
export const readRecords = (bytes: Uint8Array, options: ReadOptions): MessageRecord[] => {
  const { file } = options;
  const { messages } = readMessages(bytes, options);
  return messages.map((message) => toRecord(message.open(), file === undefined ? {} : { file }));
};

/** Reads one message of an interchange. */
export const readMessage = (
  interchange: Interchange,
  message: MessageTokens,
  referenceDate: CivilDate,
): MessageReading => {
  const reading = new MessageReading(interchange.source, message, interchange.tokens);
  const diagnostics = new DiagnosticList();
  startMarks();
  readHeader(interchange, reading);
  if (interchange.messages[0] === message) reportInterchange(interchange, diagnostics);
  const context = new ReadContext(reading, diagnostics, referenceDate);
  if (reading.type === 'PNRGOV') readPnrgov(context);
  else if (reading.type === 'PAXLST') readPaxlst(context);
  else if (reading.type === 'CUSRES') readCusres(context);
  else diagnostics.add('message.type.unread', 'a message of a type that is not read here');
  reportMessageEnd(interchange.tokens, message, diagnostics);
  diagnostics.close();
  reading.diagnostics = diagnostics.list;
  reading.places = takePlaces();
  return reading;
};

/** An interchange without a message still has something to say. */
const envelopeAlone = (interchange: Interchange): MessageReading => {
  const segments = interchange.tokens.segments;
  const reading = new MessageReading(
    interchange.source,
    { first: 0, end: segments, unt: -1, group: -1 },
    interchange.tokens,
  );
  const diagnostics = new DiagnosticList();
  reportInterchange(interchange, diagnostics);
  diagnostics.add('message.type.unread', 'the interchange holds no message');
  diagnostics.close();
  reading.offset = interchange.start;
  reading.length = interchange.end - interchange.start;
  reading.diagnostics = diagnostics.list;
  return reading;
};

const restDiagnostics = ({ empty, unread, cutAfter }: FileRest): Diagnostic[] => {
  const diagnostics = new DiagnosticList();
  if (empty) {
    const text = cutAfter === 0 ? 'the file is empty' : 'no interchange found in the file';
    diagnostics.add('message.envelope.no-interchange', text);
  }
  if (unread > 0)
    diagnostics.add('message.size.limit', `${unread} bytes beyond the limit were not read`);
  diagnostics.close();
  return diagnostics.list.map((entry) => toDiagnostic(entry));
};
