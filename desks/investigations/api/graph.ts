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

/** What part of a case's graph: by time and by kind. Empty lists mean all. */
export const FilterSchema = SpanSchema.extend({
  nodes: z.array(SchemaNameSchema).max(80).default([]),
  links: z.array(SchemaNameSchema).max(80).default([]),
  /** Whether those that are kept apart are in it; they are in no measure whatever is said here. */
  apart: z.boolean().default(true),
});

const CountsSchema = z.object({
  nodes: z.number().int(),
  links: z.number().int(),
  bySchema: z.record(z.string(), z.number().int()),
});

/** What a measure is, in words that go beside every table of it. */
const MeasureHeadSchema = z.object({
  measure: z.string(),
  definition: z.string(),
  directed: z.boolean(),
  weight: z.string(),
  /** Victims and their numbers that were left out, and nodes without dates, by their count. */
  leftOut: z.number().int(),
  /** What is to be said beside it: a code of the network's notes. */
  note: z.string(),
  /** Where it was sampled: by how much any value may be off. */
  error: z.number().optional(),
});

/** Of everything in the case by itself, or of persons with their telephones, accounts and documents folded into them. */
const As = z.enum(['everything', 'persons']).default('everything');

/** What was folded into persons. */
const FoldedSchema = z.object({
  /** Numbers, devices, accounts and documents that stand for their holder. */
  things: z.number().int(),
  /** Items without a known holder: each stands for its user. */
  unheld: z.number().int(),
  /** Journeys, addresses, vehicles that link those who have them in common. */
  common: z.number().int(),
  /** Such that too many have in common: they join nobody. */
  crowded: z.number().int(),
});

/** Nodes, links, measures and events of a case. Nothing is cut in silence: what is not sent is counted. */
export const graphEndpoints = {
  countGraph: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/counts',
    summary:
      'How many nodes and links there are, of the case or around some nodes, before any is sent',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({ around: z.array(EntityIdSchema).max(200).default([]) }),
    response: CountsSchema,
  },
  readGraph: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph',
    summary:
      'Nodes and links of the case, or around some nodes; `left` counts what is not in the answer, and `after` goes on',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({
      around: z.array(EntityIdSchema).max(200).default([]),
      /** The last node that was sent. */
      after: EntityIdSchema.optional(),
      limit: z.number().int().min(1).max(20_000).default(10_000),
    }),
    response: z.object({
      nodes: z.array(EntityHeadSchema),
      /** Links whose both ends are in the answer, or were sent before it. */
      links: z.array(LinkSchema),
      total: CountsSchema,
      left: z.object({ nodes: z.number().int(), links: z.number().int() }),
      after: EntityIdSchema.optional(),
    }),
  },
  measureGraph: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/measures',
    summary: 'Measures of the graph by node; central is not guilty, and victims are in no ranking',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({
      measures: z
        .array(
          z.enum([
            'degree',
            'strength',
            'betweenness',
            'closeness',
            'harmonic',
            'eigenvector',
            'pagerank',
            'core',
            'clustering',
            'constraint',
          ]),
        )
        .min(1)
        .max(10),
      directed: z.boolean().default(false),
      weighted: z.boolean().default(false),
    }),
    response: z.object({
      measures: z.array(
        MeasureHeadSchema.extend({
          values: z.array(z.object({ entity: EntityIdSchema, value: z.number() })),
        }),
      ),
      nodes: z.array(EntityHeadSchema),
      /** Group of each node, by its place among `nodes`. */
      groups: z.array(z.number().int()),
      apart: z.number().int(),
    }),
  },
  findKeyPlayers: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/key-players',
    summary:
      'Sets of nodes whose absence would break the graph most, all ties, with what was searched',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({
      as: As,
      k: z.number().int().min(1).max(6),
      aim: z.enum(['fragmentation', 'reach']),
    }),
    response: z.object({
      value: z.number(),
      /** Whether all sets were looked at; else `bound` says how much better one could be. */
      exact: z.boolean(),
      bound: z.number().optional(),
      sets: z.array(z.array(EntityHeadSchema)),
      more: z.number().int(),
      note: z.string(),
      apart: z.number().int(),
      folded: FoldedSchema.optional(),
    }),
  },
  simulateDisruption: {
    method: 'POST',
    path: '/api/investigations/cases/:id/graph/disruption',
    summary:
      'How the network would fall apart if one after the other were removed, over many runs; a model and no forecast, without victims',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({
      as: As,
      steps: z.number().int().min(1).max(20),
      /** The share of unseen links. */
      unseen: z.number().min(0).max(0.5).default(0),
      /** With what probability somebody takes the place of who is removed. */
      replaced: z.number().min(0).max(1).default(0),
    }),
    response: z.object({
      nodes: z.number().int(),
      /** By each strategy; fewer of a large network. */
      runs: z.number().int(),
      apart: z.number().int(),
      note: z.string(),
      /** The one that breaks most first. */
      strategies: z.array(
        z.object({
          strategy: z.enum(['degree', 'betweenness', 'random']),
          /** The mean share of the largest part over all removals and runs. */
          robustness: z.number(),
          /** After each removal the share of the largest part: the mean, and the middle nine tenths of the runs. */
          steps: z.array(
            z.object({ mean: z.number(), low: z.number(), high: z.number(), tied: z.number() }),
          ),
          /** The first of those who were removed, with the share of the runs; how many there were. */
          removed: z.array(z.object({ entity: EntityHeadSchema, share: z.number() })),
          removedCount: z.number().int(),
        }),
      ),
    }),
  },
  readTimeline: {
    method: 'POST',
    path: '/api/investigations/cases/:id/timeline',
    summary: 'What happened when, oldest first: dated statements, calls and journeys',
    access: reading,
    params: CaseParams,
    body: FilterSchema.extend({
      around: z.array(EntityIdSchema).max(200).default([]),
      skip: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(2000).default(200),
    }),
    response: z.object({
      events: z.array(
        z.object({
          id: z.string(),
          schema: SchemaNameSchema,
          caption: z.string(),
          from: z.string(),
          to: z.string().optional(),
          /** On the clock of the border; shorter where only the month or the year is known. */
          day: z.string(),
          entities: z.array(EntityHeadSchema),
        }),
      ),
      total: z.number().int(),
      /** What has no date and is in no timeline. */
      undated: z.number().int(),
    }),
  },
  findReplacedPhones: {
    method: 'POST',
    path: '/api/investigations/cases/:id/calls/replaced',
    summary:
      'Numbers that may have taken the place of others, by the contacts they share before and after',
    access: reading,
    params: CaseParams,
    body: z.object({
      /** A period as `2026-06-01..2026-06-07`, both ends included. */
      before: z.string().max(60),
      after: z.string().max(60),
    }),
    response: z.object({
      pairs: z.array(
        z.object({
          before: z.string(),
          after: z.string(),
          overlap: z.number(),
          shared: z.number().int(),
          /** Why it is not said for sure; empty where it is. */
          doubts: z.array(z.string()),
        }),
      ),
      note: z.string(),
      apart: z.number().int(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
