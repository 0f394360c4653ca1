import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { JudgementSchema, MarkSchema, Sha256Schema } from './shapes.ts';
import { examining, pictureFormats } from './vocabulary.ts';

/** One of two faces that are compared. */
export const FaceSchema = z
  .object({
    /** The picture's piece, or the chip file that holds it. */
    piece: z.uuid(),
    from: z.enum(['picture', 'chip']),
    format: z.enum(pictureFormats),
    sha256: Sha256Schema,
    content: z.base64(),
  })
  .meta({ id: 'Face' });

const IdParams = z.object({ id: z.uuid() });

/** The officer's own comparison of faces, and marks on pictures. */
export const comparisonEndpoints = {
  getComparison: {
    method: 'GET',
    path: '/api/documents/examinations/:id/comparison',
    summary: 'The two faces and nothing else, until the caller has judged them',
    access: { who: examining, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: z.object({
      portrait: FaceSchema,
      live: FaceSchema,
      /** Absent until the caller has judged. */
      own: JudgementSchema.optional(),
    }),
  },
  judgeFaces: {
    method: 'POST',
    path: '/api/documents/examinations/:id/comparison',
    summary:
      'Stores the caller’s own judgement of the two faces, once; a person judges, no machine does',
    access: { who: examining, purpose: true, operation: 'collection' },
    params: IdParams,
    body: z.object({
      answer: JudgementSchema.shape.answer,
      confidence: JudgementSchema.shape.confidence,
      note: z.string().max(1000).default(''),
      /** Digests of the two pictures that were looked at. */
      portrait: Sha256Schema,
      live: Sha256Schema,
    }),
    response: z.object({ judgement: JudgementSchema, receipt: ReceiptSchema }),
  },
  addMark: {
    method: 'POST',
    path: '/api/documents/examinations/:id/pieces/:piece/marks',
    summary: 'A mark or measure on a picture, bound to it by its digest',
    access: { who: examining, purpose: true, operation: 'collection' },
    params: z.object({ id: z.uuid(), piece: z.uuid() }),
    body: MarkSchema.pick({ sha256: true, shape: true, points: true, note: true, measure: true }),
    response: z.object({ mark: MarkSchema, receipt: ReceiptSchema }),
  },
  withdrawMark: {
    method: 'POST',
    path: '/api/documents/examinations/:id/marks/:mark/withdraw',
    summary: 'Withdraws a mark; it stays stored',
    access: { who: examining, purpose: true, operation: 'alteration' },
    params: z.object({ id: z.uuid(), mark: z.uuid() }),
    response: z.object({ receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
