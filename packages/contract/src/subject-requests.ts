import { z } from 'zod';
import type { Access, Endpoint } from './endpoint.ts';
import {
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
  answerSubjectRequest: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer',
    summary:
      'Says that the answer was given, wholly or without the parts that are withheld on a ground, or that the request is refused on one',
    access: { ...officer, operation: 'disclosure' },
    params: IdParams,
    body: z.object({
      version: z.number().int().min(1),
      outcome: z.enum(['answered', 'partly-answered', 'refused']),
      withheld: z.array(WithheldSchema).max(20),
      reason: Words(3),
    }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
