import type { Endpoint } from '@platform/api/endpoint.ts';
import {
  IngestOutcomeSchema,
  QuarantineItemSchema,
  StoredMessageSchema,
} from '@platform/api/ingest.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

const ItemParams = z.object({ id: z.uuid() });
const Reasons = z.object({ reason: z.string().min(3).max(2000), version: z.number().int() });

/** Ingest, stored messages and the quarantine. */
export const messageEndpoints = {
  uploadMessages: {
    method: 'POST',
    path: '/api/messages',
    summary: 'Takes the bytes of one file; answers after the commit',
    access: { who: ['operator', 'pnr-analyst'], purpose: true, operation: 'collection' },
    body: 'bytes',
    response: z.object({ outcomes: z.array(IngestOutcomeSchema), receipt: ReceiptSchema }),
  },
  getMessage: {
    method: 'GET',
    path: '/api/messages/:id',
    summary: 'A stored message with its redacted text',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    params: ItemParams,
    response: StoredMessageSchema,
  },
  listQuarantine: {
    method: 'GET',
    path: '/api/quarantine',
    summary: 'Unreadable inputs, newest first, without their content',
    access: {
      who: ['operator', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    response: z.object({
      items: z.array(QuarantineItemSchema.extend({ version: z.number().int() })),
    }),
  },
  openQuarantineItem: {
    method: 'POST',
    path: '/api/quarantine/:id/open',
    summary: 'The raw bytes of an unreadable input, decrypted',
    access: { who: ['operator'], purpose: true, stepUp: true, operation: 'consultation' },
    params: ItemParams,
    body: z.object({ reason: z.string().min(3).max(2000) }),
    response: z.object({ content: z.base64() }),
  },
  replayQuarantineItem: {
    method: 'POST',
    path: '/api/quarantine/:id/replay',
    summary:
      'Reads it again, as after a mended reader or a setting; leaves it held when still unreadable',
    access: { who: ['operator'], purpose: true, operation: 'alteration' },
    params: ItemParams,
    body: Reasons,
    response: z.object({ outcomes: z.array(IngestOutcomeSchema), receipt: ReceiptSchema }),
  },
  eraseQuarantineItem: {
    method: 'POST',
    path: '/api/quarantine/:id/erase',
    summary: 'Erases the content before its time; the fact remains',
    access: { who: ['operator'], purpose: true, stepUp: true, operation: 'erasure' },
    params: ItemParams,
    body: Reasons,
    response: z.object({ receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
