import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { IdParams, Name, reading, trainerActs } from './rights.ts';

/** What a trainer said of a decision: words, and no mark. */
export const CommentSchema = z
  .object({
    id: z.uuid(),
    sitting: z.uuid(),
    /** Whose decision it is of. */
    seat: z.uuid(),
    item: Name,
    by: z.string(),
    at: InstantSchema,
    text: z.string(),
  })
  .meta({ id: 'AcademyComment' });

/** Comments on decisions, once their truth is out. */
export const commentEndpoints = {
  listComments: {
    method: 'GET',
    path: '/api/academy/sittings/:id/comments',
    summary: 'What the trainer said of decisions in a sitting: to a trainee of the own ones',
    access: { ...reading, who: ['trainee', 'trainer'] },
    params: IdParams,
    response: z.object({ comments: z.array(CommentSchema) }),
  },
  commentDecision: {
    method: 'POST',
    path: '/api/academy/sittings/:id/comments',
    summary:
      'Says something to a trainee of one of their decisions, once its truth is out. It changes no score',
    access: trainerActs,
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      seat: z.uuid(),
      item: Name,
      text: z.string().trim().min(3).max(2000),
    }),
    response: z.object({ comment: CommentSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
