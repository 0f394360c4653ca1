import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { Day, Period } from './case-shapes.ts';
import { FilterSchema } from './graph.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema } from './statement-shapes.ts';

const Count = z.number().int();

/** The shape of a network in a period. */
const ShapeSchema = z.object({
  nodes: Count,
  links: Count,
  density: z.number(),
  components: Count,
  /** Nodes of the largest component. */
  largest: Count,
});

/** The position of a person in a network. */
const RoleSchema = z.object({
  degree: Count,
  /** Over the number of pairs of others. */
  betweenness: z.number(),
  core: Count,
  /** Whether their part of the network would fall apart without them. */
  articulationPoint: z.boolean(),
});

/** When things happened in a case, and what changed between two periods. */
export const periodEndpoints = {
  countTimeline: {
    method: 'POST',
    path: '/api/investigations/cases/:id/timeline/days',
    summary: 'How many events there were on each day that has any, for a slider of time',
    access: reading,
    params: CaseParams,
    body: FilterSchema,
    response: z.object({
      days: z.array(z.object({ day: Day, events: Count })),
      /** Events without a date, and those of which only the month or the year is known. */
      undated: Count,
      vague: Count,
    }),
  },
  comparePeriods: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/periods',
    summary:
      'What changed in the network between two periods: who and which links came, went or stayed, and whose place; victims have no place among the roles',
    access: reading,
    params: CaseParams,
    body: FilterSchema.omit({ from: true, to: true }).extend({ before: Period, after: Period }),
    response: z.object({
      before: ShapeSchema,
      after: ShapeSchema,
      /** Of what is in either period, the share that is in both. */
      similarity: z.object({ nodes: z.number(), links: z.number(), linksAmongStayed: z.number() }),
      /** How far the groups of those who stayed agree: 1 where they are the same. Absent where fewer than two stayed. */
      communityAgreement: z.number().optional(),
      /** The first of each; how many there are is in `counts`. */
      appeared: z.array(EntityHeadSchema),
      gone: z.array(EntityHeadSchema),
      links: z.array(
        z.object({
          change: z.enum(['appeared', 'gone']),
          source: EntityHeadSchema,
          target: EntityHeadSchema,
          /** How many events it stands for. */
          events: z.number(),
        }),
      ),
      /** Those who stayed and may be ranked, whose place changed most first. */
      roles: z.array(z.object({ entity: EntityHeadSchema, before: RoleSchema, after: RoleSchema })),
      counts: z.object({
        appeared: Count,
        gone: Count,
        stayed: Count,
        linksAppeared: Count,
        linksGone: Count,
        linksKept: Count,
        roles: Count,
      }),
      /** Links without a date: they count in both periods, because they may belong to either. */
      undated: Count,
      /** Victims and what is theirs, who have no place among the roles. */
      apart: Count,
      note: z.string(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
