import type { Diagnostic, Locator, MessageType } from '@amirani/messages';
import { z } from 'zod';
import { InstantSchema } from './vocabulary.ts';

/** A value's place in a stored message; offsets count from its first byte. */
export const LocatorSchema: z.ZodType<Locator> = z
  .object({
    segment: z.number().int(),
    tag: z.string(),
    element: z.number().int(),
    component: z.number().int(),
    start: z.number().int(),
    end: z.number().int(),
  })
  .meta({ id: 'Locator' });

/** What the reader noticed. */
export const DiagnosticSchema: z.ZodType<Omit<Diagnostic, 'code'> & { readonly code: string }> = z
  .object({
    code: z.string(),
    severity: z.enum(['note', 'attention', 'obstacle']),
    text: z.string(),
    at: LocatorSchema.exactOptional(),
  })
  .meta({ id: 'Diagnostic' });

export const MessageTypeSchema: z.ZodType<MessageType> = z.enum([
  'PAXLST',
  'PNRGOV',
  'CUSRES',
  'other',
]);

/** A stored message without its text. */
export const MessageSummarySchema = z
  .object({
    id: z.uuid(),
    system: z.enum(['api', 'pnr']),
    type: MessageTypeSchema,
    version: z.string(),
    /** BGM code and status, or MSG function: `745`, `250`, `266 CL`, `22`. */
    function: z.string().optional(),
    part: z.string().optional(),
    sender: z.string().optional(),
    flightId: z.uuid().optional(),
    receivedAt: InstantSchema,
    bytes: z.number().int(),
    travellers: z.number().int(),
    diagnostics: z.number().int(),
  })
  .meta({ id: 'MessageSummary' });

/** A stored message: its redacted text, which has the length of the original. */
export const StoredMessageSchema = MessageSummarySchema.extend({
  /** Base64 of the stored bytes; masked bytes are 0x1A. */
  content: z.base64(),
  dropped: z.record(z.string(), z.number().int()),
  findings: z.array(DiagnosticSchema),
}).meta({ id: 'StoredMessage' });

/** Outcome of one message of an upload. */
export const IngestOutcomeSchema = z
  .object({
    /** `refused`: of a flight inside the area without a decision that takes it in; counted, not stored (R5). */
    outcome: z.enum(['stored', 'duplicate', 'quarantined', 'refused']),
    /** Id of the stored message, of the earlier one it repeats, of the quarantine item, or of the refused flight. */
    id: z.uuid(),
    type: MessageTypeSchema.optional(),
    flightId: z.uuid().optional(),
    travellers: z.number().int(),
    dropped: z.record(z.string(), z.number().int()),
    diagnostics: z.number().int(),
    /** Why it was quarantined: a code of docs/reference/errors.md. */
    reason: z.string().optional(),
  })
  .meta({ id: 'IngestOutcome' });

/** An unreadable input, held under its own key until it erases itself. */
export const QuarantineItemSchema = z
  .object({
    id: z.uuid(),
    reason: z.string(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
    source: z.enum(['folder', 'upload', 'command']),
    bytes: z.number().int(),
    receivedAt: InstantSchema,
    erasesAt: InstantSchema,
    state: z.enum(['held', 'replayed', 'erased']),
    attempts: z.number().int(),
  })
  .meta({ id: 'QuarantineItem' });

/**
 * The largest file that is taken in one piece, in bytes: 64 MiB, by upload, command and watched folder. All of it is in memory while
 * it goes through the gate.
 */
export const largestUpload = 64 * 1024 * 1024;
