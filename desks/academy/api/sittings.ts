import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { SittingHeadSchema } from './class-shapes.ts';
import { ObjectiveSchema, RoleSchema } from './objective-shapes.ts';
import { Count, IdParams, Name, traineeActs, traineeReads, trainerActs } from './rights.ts';
import {
  DecisionGivenSchema,
  InjectGivenSchema,
  SeenItemSchema,
  ShownItemSchema,
  SittingSchema,
} from './sitting-shapes.ts';

const ItemParams = z.object({ id: z.uuid(), item: Name });

/** Sittings: a trainee decides on one item after the other. Truth comes after the decision, or not yet. */
export const sittingEndpoints = {
  openSitting: {
    method: 'POST',
    path: '/api/academy/classes/:id/sittings',
    summary:
      'Prepares a sitting of the course from a secret seed; the seal over its truth is published. The same id again opens nothing twice',
    access: { ...trainerActs, operation: 'collection' },
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      number: z.number().int().min(1).max(20),
      injects: z.array(InjectGivenSchema).max(20).default([]),
      roles: z.array(RoleSchema).max(12).default([]),
      objectives: z.array(ObjectiveSchema).max(12).default([]),
      /** A sitting of another of the trainer’s classes whose items it is to have: the same secret, while it is one. */
      like: z.uuid().optional(),
      /** A world that was built on the desk, whose travellers the items are to be; with a secret seed where anything is measured. */
      world: z.uuid().optional(),
    }),
    response: z.object({ sitting: SittingHeadSchema, receipt: ReceiptSchema }),
  },
  beginPractice: {
    method: 'POST',
    path: '/api/academy/practice',
    summary: 'Begins practice for oneself: a burst of items, half of them wrong, with feedback',
    access: { ...traineeActs, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      seat: z.uuid(),
      items: z.number().int().min(4).max(40).default(40),
    }),
    response: z.object({ sitting: SittingSchema, receipt: ReceiptSchema }),
  },
  getSitting: {
    method: 'GET',
    path: '/api/academy/sittings/:id',
    summary: 'A sitting as the trainee may see it',
    access: traineeReads,
    params: IdParams,
    response: SittingSchema,
  },
  showNextItem: {
    method: 'POST',
    path: '/api/academy/sittings/:id/next',
    summary:
      'Shows the next item; one that is shown and not decided comes again. Nothing is served ahead',
    access: traineeActs,
    params: IdParams,
    response: z.object({
      shown: ShownItemSchema.optional(),
      sitting: SittingSchema,
      receipt: ReceiptSchema,
    }),
  },
  getShownItem: {
    method: 'GET',
    path: '/api/academy/sittings/:id/items/:item',
    summary:
      'An item again that was shown to the trainee; for a trainer one that was shown to somebody of the own classes',
    access: { ...traineeReads, who: ['trainee', 'trainer'] },
    params: ItemParams,
    response: ShownItemSchema,
  },
  openPart: {
    method: 'POST',
    path: '/api/academy/sittings/:id/items/:item/opened',
    summary:
      'Notes that a part of the item that lies before the trainee was opened; the same part again notes nothing twice',
    access: traineeActs,
    params: ItemParams,
    body: z.object({ part: z.string().max(80) }),
    response: z.object({ opened: Count, receipt: ReceiptSchema }),
  },
  decideItem: {
    method: 'POST',
    path: '/api/academy/sittings/:id/decisions',
    summary: 'Decides on the item that is shown: once',
    access: traineeActs,
    params: IdParams,
    body: DecisionGivenSchema,
    response: z.object({
      item: SeenItemSchema,
      sitting: SittingSchema,
      receipt: ReceiptSchema,
    }),
  },
  finishPractice: {
    method: 'POST',
    path: '/api/academy/sittings/:id/end',
    summary: 'Ends practice of one’s own; its truth is released',
    access: traineeActs,
    params: IdParams,
    response: z.object({ sitting: SittingSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
