/**
 * The port for passport readers: a documented local protocol, the results of a reading as evidence, and a player that
 * simulates a reader.
 *
 * let reading = startReading(hello, 'r1'); for (const message of messages) reading = receive(reading, message); const document
 * = documentOf(reading, { id: 'd1', role: 'travel-document' });
 */
export { CUT_SEAL } from '../verdict/examination.ts';
export type { Decoded } from './codec.ts';
export { decodeHostMessage, decodeReaderMessage, encodeMessage, MOST_LINE } from './codec.ts';
export type { LineStream } from './lines.ts';
export { emptyStream, takeText } from './lines.ts';
export type {
  AbortedMessage,
  BeginMessage,
  CompleteMessage,
  EndMessage,
  FileMessage,
  HelloMessage,
  HostMessage,
  ImageMessage,
  MrzMessage,
  ObservationMessage,
  ReaderMessage,
  ReaderPart,
  SealMessage,
  StartedMessage,
  TranscriptMessage,
} from './messages.ts';
export { READER_PROTOCOL, readerParts } from './messages.ts';
export type { PlayOptions } from './play.ts';
export { playDocument, simulatorHello } from './play.ts';
export type { Reading, ReadingState } from './reading.ts';
export { abortReading, documentOf, readingStates, receive, startReading } from './reading.ts';
