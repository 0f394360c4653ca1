import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  ClassMatrixSchema,
  ClassSchema,
  ClassSummarySchema,
  SignInSlipSchema,
} from './class-shapes.ts';
import { IdParams, Name, Reason, trainerActs, trainerReads } from './rights.ts';

/** Classes of a trainer. Another trainer sees nothing of them (R72). */
export const classEndpoints = {
  listClasses: {
    method: 'GET',
    path: '/api/academy/classes',
    summary: 'Classes of the trainer, the latest first',
    access: trainerReads,
    response: z.object({ classes: z.array(ClassSummarySchema) }),
  },
  openClass: {
    method: 'POST',
    path: '/api/academy/classes',
    summary:
      'Sets up a class in one call: an account with a pseudonym and a first password for each seat, told once. The same id again opens nothing twice and tells no password',
    access: { ...trainerActs, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      course: Name,
      title: z.string().trim().min(3).max(200),
      seats: z.number().int().min(0).max(40).default(16),
      /** Trainees of the trainer's other classes who sit in this one as well. */
      people: z.array(z.string().max(64)).max(40).default([]),
    }),
    response: z.object({
      class: ClassSchema,
      slips: z.array(SignInSlipSchema),
      receipt: ReceiptSchema,
    }),
  },
  getClass: {
    method: 'GET',
    path: '/api/academy/classes/:id',
    summary: 'A class with its seats and sittings',
    access: trainerReads,
    params: IdParams,
    response: ClassSchema,
  },
  getClassMatrix: {
    method: 'GET',
    path: '/api/academy/classes/:id/matrix',
    summary: 'People by blocks: shown, decided, and right only where it may be known',
    access: trainerReads,
    params: IdParams,
    response: ClassMatrixSchema,
  },
  renewSlip: {
    method: 'POST',
    path: '/api/academy/classes/:id/seats/:seat/slip',
    summary: 'A new first password for a seat whose slip was lost; told once',
    access: trainerActs,
    params: z.object({ id: z.uuid(), seat: z.uuid() }),
    body: z.object({ reason: Reason }),
    response: z.object({ slip: SignInSlipSchema, receipt: ReceiptSchema }),
  },
  closeClass: {
    method: 'POST',
    path: '/api/academy/classes/:id/closure',
    summary: 'Closes a class: no further sitting; accounts that sit nowhere else are locked',
    access: trainerActs,
    params: IdParams,
    body: z.object({ reason: Reason }),
    response: z.object({ class: ClassSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
