import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { Day, SpanSchema } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema, EntityIdSchema, SchemaNameSchema } from './statement-shapes.ts';

const Count = z.number().int();

/** The timeline of a case as lanes. */
export const laneEndpoints = {
  readLanes: {
    method: 'POST',
    path: '/api/investigations/cases/:id/timeline/lanes',
    summary:
      'What happened when, in lanes by person, telephone or account, in the order of their first day; victims come last and apart',
    access: reading,
    params: CaseParams,
    body: SpanSchema.extend({
      by: z.enum(['person', 'phone', 'account']),
      skip: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(100).default(20),
    }),
    response: z.object({
      lanes: z.array(
        z.object({
          entity: EntityHeadSchema,
          /** The entity and what is theirs: around these its events are read. */
          of: z.array(EntityIdSchema),
          /** How many events of a kind there were on a day, on the clock of the border. */
          marks: z.array(z.object({ day: Day, schema: SchemaNameSchema, events: Count })),
          /** Events of which only the month or the year is known. */
          vague: Count,
        }),
      ),
      total: Count,
      /** All events of the span; those in which nobody of this kind is known; those without any date. */
      events: Count,
      without: Count,
      undated: Count,
      first: Day.optional(),
      last: Day.optional(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
