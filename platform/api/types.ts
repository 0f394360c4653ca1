import type { z } from 'zod';
import type { FactSchema, FactValueSchema } from './facts.ts';
import type {
  AccountProposalSchema,
  AccountSchema,
  OwnSessionSchema,
  SessionSchema,
} from './identity-shapes.ts';
import type {
  IngestOutcomeSchema,
  MessageSummarySchema,
  QuarantineItemSchema,
  StoredMessageSchema,
} from './ingest.ts';
import type { JournalEntrySchema, JournalStateSchema } from './journal.ts';
import type { ReceiptSchema } from './vocabulary.ts';

/** The shapes of the platform as types; each is documented at its schema. */
export type Account = z.output<typeof AccountSchema>;
export type AccountProposal = z.output<typeof AccountProposalSchema>;
export type Fact = z.output<typeof FactSchema>;
export type FactValue = z.output<typeof FactValueSchema>;
export type IngestOutcome = z.output<typeof IngestOutcomeSchema>;
export type JournalEntryView = z.output<typeof JournalEntrySchema>;
export type JournalState = z.output<typeof JournalStateSchema>;
export type MessageSummary = z.output<typeof MessageSummarySchema>;
export type OwnSession = z.output<typeof OwnSessionSchema>;
export type QuarantineItem = z.output<typeof QuarantineItemSchema>;
export type Receipt = z.output<typeof ReceiptSchema>;
export type Session = z.output<typeof SessionSchema>;
export type StoredMessage = z.output<typeof StoredMessageSchema>;
