import type { z } from 'zod';
import type { FlightSummarySchema, TravellerRowSchema } from './flights.ts';
import type { AccountSchema, SessionSchema } from './identity-shapes.ts';
import type { JournalEntrySchema, JournalStateSchema } from './journal.ts';
import type {
  IngestOutcomeSchema,
  MessageSummarySchema,
  QuarantineItemSchema,
  StoredMessageSchema,
} from './messages.ts';
import type { ExitRecordRequestSchema, RefusalDraftRequestSchema } from './schengen.ts';
import type { FactSchema, FactValueSchema, TravellerSchema } from './travellers.ts';
import type { ReceiptSchema } from './vocabulary.ts';

/** The API's shapes as types; each is documented at its schema. */
export type Account = z.output<typeof AccountSchema>;
export type ExitRecordRequest = z.output<typeof ExitRecordRequestSchema>;
export type Fact = z.output<typeof FactSchema>;
export type FactValue = z.output<typeof FactValueSchema>;
export type FlightSummary = z.output<typeof FlightSummarySchema>;
export type IngestOutcome = z.output<typeof IngestOutcomeSchema>;
export type JournalEntryView = z.output<typeof JournalEntrySchema>;
export type JournalState = z.output<typeof JournalStateSchema>;
export type MessageSummary = z.output<typeof MessageSummarySchema>;
export type QuarantineItem = z.output<typeof QuarantineItemSchema>;
export type Receipt = z.output<typeof ReceiptSchema>;
export type RefusalDraftRequest = z.output<typeof RefusalDraftRequestSchema>;
export type Session = z.output<typeof SessionSchema>;
export type StoredMessage = z.output<typeof StoredMessageSchema>;
export type Traveller = z.output<typeof TravellerSchema>;
export type TravellerRow = z.output<typeof TravellerRowSchema>;
