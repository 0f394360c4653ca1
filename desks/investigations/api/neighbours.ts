import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { SpanSchema } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import {
  EntityHeadSchema,
  EntityIdSchema,
  LinkSchema,
  SchemaNameSchema,
} from './statement-shapes.ts';

const Count = z.number().int();
/** As many as a request has room for; more come by several. */
const Ids = z.array(EntityIdSchema).max(1000);

/** The graph of a case step by step: counted first, drawn then; nothing is cut in silence. */
export const neighbourEndpoints = {
  countNeighbours: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/neighbours/counts',
    summary: 'Of which kinds the neighbours of an entity are, and how many, before any is drawn',
    access: reading,
    params: CaseParams,
    body: SpanSchema.extend({ of: EntityIdSchema }),
    response: z.object({
      /** By the kind of link and the kind of what is at its other end, the most first. */
      kinds: z.array(
        z.object({
          link: SchemaNameSchema,
          schema: SchemaNameSchema,
          entities: Count,
          /** Events, where the links are such: calls, payments. */
          links: Count,
        }),
      ),
    }),
  },
  listNeighbours: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/neighbours',
    summary: 'Neighbours of an entity of one kind, in a fixed order',
    access: reading,
    params: CaseParams,
    body: SpanSchema.extend({
      of: EntityIdSchema,
      link: SchemaNameSchema,
      schema: SchemaNameSchema,
      skip: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(500),
    }),
    response: z.object({ nodes: z.array(EntityHeadSchema), total: Count }),
  },
  readAmong: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/among',
    summary: 'Some entities, with the links between them and to others that are drawn already',
    access: reading,
    params: CaseParams,
    body: SpanSchema.extend({ of: Ids, beside: Ids.default([]) }),
    response: z.object({ nodes: z.array(EntityHeadSchema), links: z.array(LinkSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
