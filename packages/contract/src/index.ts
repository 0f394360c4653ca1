export type { Client } from './client.ts';
export { ApiError, createClient } from './client.ts';
export type { Access, Endpoint, Endpoints, Input, Operation, Output } from './endpoint.ts';
export { endpoints } from './endpoints.ts';
export type { Change } from './events.ts';
export { ChangeSchema } from './events.ts';
export { identityEndpoints } from './identity.ts';
export { largestUpload, messageEndpoints } from './messages.ts';
export { factGroups } from './travellers.ts';
export type {
  Account,
  ExitRecordRequest,
  Fact,
  FactValue,
  FlightSummary,
  IngestOutcome,
  JournalEntryView,
  JournalState,
  MessageSummary,
  QuarantineItem,
  Receipt,
  RefusalDraftRequest,
  Session,
  StoredMessage,
  Traveller,
  TravellerRow,
} from './types.ts';
export type { Purpose, Role } from './vocabulary.ts';
export {
  purposeHeader,
  purposes,
  purposesOf,
  referenceHeader,
  roles,
  unaskedHeader,
} from './vocabulary.ts';
