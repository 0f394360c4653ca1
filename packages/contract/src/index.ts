export type { Client } from './client.ts';
export { ApiError, createClient } from './client.ts';
export type { Access, Endpoint, Endpoints, Input, Operation, Output } from './endpoint.ts';
export { endpoints } from './endpoints.ts';
export type { Change } from './events.ts';
export { ChangeSchema } from './events.ts';
export { factGroups } from './facts.ts';
export { identityEndpoints } from './identity.ts';
export { largestUpload } from './ingest.ts';
export { messageEndpoints } from './messages.ts';
export type { ExitRecordRequest, RefusalDraftRequest } from './schengen-types.ts';
export type { FlightSummary, Traveller, TravellerRow } from './travellers-types.ts';
export type {
  Account,
  Fact,
  FactValue,
  IngestOutcome,
  JournalEntryView,
  JournalState,
  MessageSummary,
  QuarantineItem,
  Receipt,
  Session,
  StoredMessage,
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
