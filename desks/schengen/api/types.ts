import type { z } from 'zod';
import type { ExitRecordRequestSchema, RefusalDraftRequestSchema } from './endpoints.ts';

/** What the forms are made of, as types; each is documented at its schema. */
export type ExitRecordRequest = z.output<typeof ExitRecordRequestSchema>;
export type RefusalDraftRequest = z.output<typeof RefusalDraftRequestSchema>;
