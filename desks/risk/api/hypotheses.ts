import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { CountSchema, GradeSchema } from './vocabulary.ts';

/** How evidence bears on a hypothesis: consistent, neutral, inconsistent; doubled letters very. `NA` says nothing. */
export const achMarks = ['CC', 'C', 'N', 'I', 'II', 'NA'] as const;

/** If a piece of evidence were worth nothing, or its opposite true: nothing changes, the order does, or who leads. */
export const achChanges = ['nothing', 'order', 'leader'] as const;

const Id = z.string().min(1).max(20);
const Text = z.string().trim().min(1).max(1000);

/** A matrix of competing hypotheses (Heuer 1999, chapter 8); `HypothesisMatrix` of `@amirani/analysis/hypotheses`. */
export const AchInputSchema = z
  .object({
    question: z.string().trim().min(3).max(500),
    hypotheses: z
      .array(z.object({ id: Id, text: Text, wouldRefute: z.array(Text).max(20).default([]) }))
      .min(2)
      .max(12),
    evidence: z
      .array(
        z.object({
          id: Id,
          text: Text,
          /** Admiralty grade; absent if not graded. */
          grade: GradeSchema.optional(),
          relevance: z.enum(['low', 'medium', 'high']),
          /** A warning, a series, a report it comes from. */
          ref: z.string().max(400).optional(),
        }),
      )
      .max(60),
    /** Empty cells are left out: empty is not the same as neutral. */
    cells: z
      .array(
        z.object({
          evidence: Id,
          hypothesis: Id,
          mark: z.enum(achMarks),
          reason: z.string().max(1000).optional(),
        }),
      )
      .max(720),
  })
  .meta({ id: 'AchMatrix' });

/** What the matrix gives (`MatrixResult`): the hypothesis with the least against it stands for now, none is proven. */
export const AchResultSchema = z
  .object({
    hypotheses: z.array(
      z.object({
        id: z.string(),
        /** Weighted: 1 for I and 2 for II. */
        inconsistency: z.number(),
        /** From 1, least inconsistent first; equal ones share a rank. */
        rank: z.number().int().min(1),
        for: z.array(z.string()),
        against: z.array(z.string()),
        /** While there are any, the rank is provisional. */
        notJudged: z.number().int(),
      }),
    ),
    evidence: z.array(
      z.object({
        id: z.string(),
        weight: z.number(),
        /** 0 to 4: how far it tells hypotheses apart. */
        diagnosticity: z.number(),
        ifDropped: z.enum(achChanges),
        ifReversed: z.enum(achChanges),
      }),
    ),
    leading: z.array(z.string()),
    margin: z.number().optional(),
    problems: z.array(z.object({ code: z.string(), about: z.array(z.string()) })),
  })
  .meta({ id: 'AchResult' });

/** A matrix as it is kept. */
export const AchSchema = z
  .object({
    id: z.uuid(),
    revision: z.number().int().min(1),
    input: AchInputSchema,
    result: AchResultSchema,
    by: z.string(),
    at: InstantSchema,
    /** Risk it belongs to. */
    risk: z.uuid().optional(),
  })
  .meta({ id: 'Ach' });

/** Analysis of competing hypotheses. Every revision stays. */
export const riskAchEndpoints = {
  listAches: {
    method: 'GET',
    path: '/api/risk/ach',
    summary: 'All matrices in their latest revision, latest first',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ aches: z.array(AchSchema) }),
  },
  getAch: {
    method: 'GET',
    path: '/api/risk/ach/:id',
    summary: 'A matrix with its revisions, latest first',
    access: { ...riskReaders, operation: 'none' },
    params: z.object({ id: z.uuid() }),
    response: z.object({ revisions: z.array(AchSchema) }),
  },
  keepAch: {
    method: 'POST',
    path: '/api/risk/ach',
    summary: 'Keeps a matrix, new or as a further revision, with what it gives',
    access: { ...riskWorkers, operation: 'alteration' },
    /** `revision` is the one that was seen; 0 for a new matrix. */
    body: z.object({
      id: z.uuid(),
      revision: CountSchema,
      input: AchInputSchema,
      risk: z.uuid().optional(),
    }),
    response: z.object({ ach: AchSchema, receipt: ReceiptSchema }),
  },
  scoreAch: {
    method: 'POST',
    path: '/api/risk/ach/score',
    summary: 'What a matrix gives; nothing is kept',
    access: { ...riskReaders, operation: 'none' },
    body: AchInputSchema,
    response: AchResultSchema,
  },
} as const satisfies Record<string, Endpoint>;
