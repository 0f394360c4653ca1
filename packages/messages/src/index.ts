export { canonical } from './canonical.ts';
export type {
  ByteRange,
  Interchange,
  MessageTokens,
  ReadLimits,
  Separators,
  Tokens,
} from './edifact/index.ts';
export { MASK, readInterchanges } from './edifact/index.ts';
export type { AnnexHead, Dropped, Gated } from './gate/index.ts';
export { gate } from './gate/index.ts';
export type { MessageReading } from './reading/model.ts';
export type { FileReading, ReadOptions } from './reading/read.ts';
export { eachMessage, readMessages, readRecords } from './reading/read.ts';
export { readMessage } from './reading/read-message.ts';
export { toRecord } from './reading/to-record.ts';
export type {
  BagRecord,
  BoardingAnswerRecord,
  BookingRecord,
  ContactRecord,
  Diagnostic,
  DiagnosticCode,
  DocumentRecord,
  FlightRecord,
  FrequentFlyerRecord,
  LegRecord,
  Locator,
  MessageRecord,
  MessageType,
  PaymentRecord,
  SeatRecord,
  TicketRecord,
  TravellerRecord,
} from './record.ts';
export { diagnosticCodes } from './record.ts';
