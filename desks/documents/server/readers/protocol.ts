import * as reader from '@amirani/documents/reader';

/** The reader protocol as this desk uses it: the one place that knows where it comes from. */
export const {
  CUT_SEAL,
  abortReading,
  documentOf,
  emptyStream,
  encodeMessage,
  playDocument,
  readerParts,
  receive,
  simulatorHello,
  startReading,
  takeText,
}: Pick<
  typeof reader,
  | 'CUT_SEAL'
  | 'abortReading'
  | 'documentOf'
  | 'emptyStream'
  | 'encodeMessage'
  | 'playDocument'
  | 'readerParts'
  | 'receive'
  | 'simulatorHello'
  | 'startReading'
  | 'takeText'
> = reader;
/** What a reader says of itself. */
export type HelloMessage = reader.HelloMessage;
/** What is said to a reader. */
export type HostMessage = reader.HostMessage;
/** What a reader says. */
export type ReaderMessage = reader.ReaderMessage;
/** What a reader works at. */
export type ReaderPart = reader.ReaderPart;
/** A reading while it goes on. */
export type Reading = reader.Reading;
