import { z } from 'zod';
import type { Access, Endpoint } from './endpoint.ts';
import {
  replyLanguages,
  SubjectDataSchema,
  SubjectPersonSchema,
  SubjectRequestSchema,
  subjectRequestKinds,
  subjectRequestStates,
  WithheldSchema,
} from './subject-requests-shapes.ts';
import { InstantSchema, ReceiptSchema } from './vocabulary.ts';

const IdParams = z.object({ id: z.uuid() });
const Words = (least: number) => z.string().trim().min(least).max(4000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Outcome = z.enum(['answered', 'partly-answered', 'refused']);
const Done = z.object({ request: SubjectRequestSchema, receipt: ReceiptSchema });
const officer: Access = {
  who: ['data-protection-officer'],
  purpose: true,
  operation: 'consultation',
};

/** Requests of travellers about their own data, answered from one screen (R46 to R48). */
export const subjectRequestEndpoints = {
  receiveSubjectRequest: {
    method: 'POST',
    path: '/api/oversight/requests',
    summary: 'Records a request of a traveller; the same id again records nothing twice',
    access: { ...officer, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      kind: z.enum(subjectRequestKinds),
      person: SubjectPersonSchema,
      replyTo: Words(3),
      asked: Words(3),
      identity: Words(3),
    }),
    response: Done,
  },
  listSubjectRequests: {
    method: 'GET',
    path: '/api/oversight/requests',
    summary: 'Requests of travellers: those that wait first, by when they are due',
    access: officer,
    query: z.object({
      state: z.enum(subjectRequestStates).optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({ requests: z.array(SubjectRequestSchema), now: InstantSchema }),
  },
  getSubjectRequest: {
    method: 'GET',
    path: '/api/oversight/requests/:id',
    summary: 'A request of a traveller',
    access: officer,
    params: IdParams,
    response: z.object({ request: SubjectRequestSchema }),
  },
  gatherSubjectData: {
    method: 'POST',
    path: '/api/oversight/requests/:id/gather',
    summary: 'Everything that is held of who asks, with sources and recipients',
    access: { ...officer, operation: 'combination' },
    params: IdParams,
    body: z.object({}),
    response: z.object({ data: SubjectDataSchema, receipt: ReceiptSchema }),
  },
  printSubjectReply: {
    method: 'POST',
    path: '/api/oversight/requests/:id/reply/:language',
    summary: 'The written answer as PDF/A, of what is held now, in the language of who asks',
    access: { ...officer, operation: 'combination' },
    params: z.object({ id: z.uuid(), language: z.enum(replyLanguages) }),
    body: z.object({ outcome: Outcome, withheld: z.array(WithheldSchema).max(20) }),
    response: z.object({ content: z.base64(), sha256: Sha256, receipt: ReceiptSchema }),
  },
  answerSubjectRequest: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer',
    summary:
      'Says that the answer was given, wholly or without the parts that are withheld on a ground, or that the request is refused on one',
    access: { ...officer, operation: 'disclosure' },
    params: IdParams,
    body: z.object({
      version: z.number().int().min(1),
      outcome: Outcome,
      withheld: z.array(WithheldSchema).max(20),
      reason: Words(3),
      /** Which of the written answers was given: one that was made for this outcome. */
      reply: Sha256,
    }),
    response: Done,
  },
  carryOutSubjectRequest: {
    method: 'POST',
    path: '/api/oversight/requests/:id/carry-out',
    summary:
      'Says what was done in the data after a correction, erasure or restriction was decided, and that each recipient was told',
    access: { ...officer, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      version: z.number().int().min(1),
      what: Words(10),
      told: z.array(z.string().trim().min(1).max(400)).max(200),
    }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
