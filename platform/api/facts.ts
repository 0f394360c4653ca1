import { z } from 'zod';
import { LocatorSchema } from './ingest.ts';
import { InstantSchema } from './vocabulary.ts';

/** Fields of a booking whose times carriers write in UTC without saying so (PNRGOV: RCI and DAT). Other times are those of the place. */
export const utcFields: ReadonlySet<string> = new Set(['created', 'changed', 'ticketed']);

/** One value from one message, with its place. Later values do not replace earlier ones. */
export const FactValueSchema = z
  .object({
    /** The value, or its masked form (R10). */
    value: z.string(),
    masked: z.boolean(),
    system: z.enum(['api', 'pnr']),
    messageId: z.uuid(),
    /** Message type and function for display: `PAXLST 745`, `PNRGOV 22`. */
    message: z.string(),
    source: LocatorSchema.optional(),
    receivedAt: InstantSchema,
  })
  .meta({ id: 'FactValue' });

/** The parts of a traveller's page, in the order in which the API gives them. */
export const factGroups = [
  'name',
  'birth',
  'nationality',
  'document',
  'journey',
  'seat',
  'bag',
  'ticket',
  'contact',
  'programme',
  'booking',
  'payment',
  'reference',
] as const;

/** Everything that was said of one field. Distinct values are kept apart; the latest comes first. */
export const FactSchema = z
  .object({
    /** Which part of the page: name, birth, nationality, document … */
    group: z.enum(factGroups),
    /** The field's name in the record: `surname`, `documents.number`. */
    field: z.string(),
    /** Which document, bag or ticket of several, from 0. */
    item: z.number().int(),
    /** True where messages disagree. */
    conflict: z.boolean(),
    /** True where it may be another traveller's: of a booking of several it is recorded as nobody's. */
    shared: z.literal(true).optional(),
    values: z.array(FactValueSchema).min(1),
  })
  .meta({ id: 'Fact' });
