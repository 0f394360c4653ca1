import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { SpanSchema } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema, EntityIdSchema } from './statement-shapes.ts';

const Count = z.number().int();

const Totals = z.object({
  number: EntityHeadSchema,
  calls: Count,
  outgoing: Count,
  incoming: Count,
  days: Count,
  /** Of all calls whose length is known. */
  seconds: z.number(),
  first: z.string(),
  last: z.string(),
});

/** What the calls of a case show. */
export const callEndpoints = {
  analyseCalls: {
    method: 'POST',
    path: '/api/investigations/cases/:id/calls',
    summary:
      'How busy numbers are, when, with whom, at which cells together, in which handsets; activity is no rank, and numbers of victims are in none of it',
    access: reading,
    params: CaseParams,
    body: SpanSchema.extend({
      /** One: its contacts and its rhythm. Several: what contacts they have in common. None: all. */
      numbers: z.array(EntityIdSchema).max(20).default([]),
    }),
    response: z.object({
      calls: Count,
      activity: z.array(Totals),
      contacts: z.array(Totals),
      common: z.array(
        z.object({
          number: EntityHeadSchema,
          /** Those of the numbers asked about that had calls with it. */
          of: z.array(EntityHeadSchema),
          calls: Count,
          /** With how many numbers it had calls at all: a contact of everybody joins nobody. */
          contacts: Count,
        }),
      ),
      together: z.array(
        z.object({
          numbers: z.array(EntityHeadSchema),
          cells: z.array(EntityHeadSchema),
          meetings: Count,
          days: Count,
          /** Meetings that chance would give two numbers of this activity at these cells. */
          expected: z.number(),
        }),
      ),
      swaps: z.array(
        z.object({
          kind: z.enum(['sim-swap', 'handset-swap']),
          /** The handset, or the number, that stayed. */
          stayed: EntityHeadSchema,
          pairings: z.array(
            z.object({
              number: EntityHeadSchema,
              handset: EntityHeadSchema.optional(),
              sim: EntityHeadSchema.optional(),
              calls: Count,
              first: z.string(),
              last: z.string(),
            }),
          ),
          /** Used in turn, not replaced once. */
          inTurn: z.boolean(),
        }),
      ),
      /** Seven rows of 24, Monday first, on the clock of the border. */
      rhythm: z.array(z.array(Count)),
      /** How many there are of each, where not all are sent. */
      counts: z.object({
        activity: Count,
        contacts: Count,
        common: Count,
        together: Count,
        swaps: Count,
      }),
      /** Numbers of victims, which are in none of it. */
      apart: Count,
    }),
  },
} as const satisfies Record<string, Endpoint>;
