import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { SpanSchema } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema, SchemaNameSchema } from './statement-shapes.ts';

const Count = z.number().int();

const Figures = {
  events: Count,
  /** Those of them without a date: they are in every span. */
  undated: Count,
  first: z.string().optional(),
  last: z.string().optional(),
  /** The first of those who were there, the most often first; how many there are in all. */
  who: z.array(EntityHeadSchema),
  whoCount: Count,
};

/** Where a case took place. */
export const placeEndpoints = {
  readPlaces: {
    method: 'POST',
    path: '/api/investigations/cases/:id/places',
    summary:
      'Places that statements name, with who was there, and ways of journeys between them; where only who is kept apart was is counted and not told',
    access: reading,
    params: CaseParams,
    body: SpanSchema,
    response: z.object({
      places: z.array(
        z.object({
          id: z.string(),
          /** The schema of the entity; `CrossingPoint` or `Location` of a name alone, `PositionFix` of a position. */
          kind: SchemaNameSchema,
          name: z.string(),
          /** Degrees, where statements give them. */
          at: z.object({ longitude: z.number(), latitude: z.number() }).optional(),
          /** Metres by which the point may be off. */
          accuracy: z.number().optional(),
          ...Figures,
        }),
      ),
      ways: z.array(z.object({ start: z.string(), end: z.string(), ...Figures })),
      /** How many there are, where not all are sent. */
      counts: z.object({ places: Count, ways: Count }),
      /** Sightings of victims alone, or of what is theirs. */
      apart: Count,
    }),
  },
} as const satisfies Record<string, Endpoint>;
