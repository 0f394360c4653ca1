import { languages } from '@amirani/core/languages';
import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { ReplyContentSchema } from './reply-content.ts';
import {
  AnswerSchema,
  NamedSchema,
  SubjectDataSchema,
  SubjectPersonSchema,
  SubjectRequestSchema,
  subjectRequestKinds,
  subjectRequestStates,
} from './subject-requests-shapes.ts';

const IdParams = z.object({ id: z.uuid() });
const Words = (least: number) => z.string().trim().min(least).max(4000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Done = z.object({ request: SubjectRequestSchema, receipt: ReceiptSchema });
const Written = z.object({
  /** The PDF/A. */
  content: z.base64(),
  sha256: Sha256,
  /** Content from which the letter was made. */
  shown: ReplyContentSchema,
  receipt: ReceiptSchema,
});
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
      /** The day on which it came in, today by itself. The due day counts from it. */
      receivedOn: Day.optional(),
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
    response: z.object({ data: SubjectDataSchema, named: NamedSchema, receipt: ReceiptSchema }),
  },
  printSubjectReply: {
    method: 'POST',
    path: '/api/oversight/requests/:id/reply/:language',
    summary: 'The written answer as PDF/A, of what is held now, in the language of who asks',
    access: { ...officer, operation: 'combination' },
    params: z.object({ id: z.uuid(), language: z.enum(languages) }),
    body: AnswerSchema,
    response: Written,
  },
  proposeSubjectAnswer: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer',
    summary:
      'Proposes an answer, wholly or without the parts that are withheld on a ground, or a refusal on one; a second officer approves it',
    access: { ...officer, operation: 'alteration' },
    params: IdParams,
    body: AnswerSchema.extend({
      version: z.number().int().min(1),
      reason: Words(3),
      /** Which of the written answers is proposed: one that was made for this answer. */
      reply: Sha256,
    }),
    response: Done,
  },
  readProposedReply: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer/read',
    summary:
      'The written answer that was proposed or approved, byte for byte; refused where what is held has changed since',
    access: { ...officer, operation: 'combination' },
    params: IdParams,
    body: z.object({}),
    response: Written,
  },
  approveSubjectAnswer: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer/approve',
    summary: 'Approves the proposed answer as a second officer: from now on it may be sent',
    access: { ...officer, operation: 'disclosure' },
    params: IdParams,
    body: z.object({
      version: z.number().int().min(1),
      reason: Words(3),
      /** The written answer that the second officer read. */
      reply: Sha256,
    }),
    response: Done,
  },
  returnSubjectAnswer: {
    method: 'POST',
    path: '/api/oversight/requests/:id/answer/return',
    summary: 'Sends the proposed answer back, or takes it back: the request waits for another',
    access: { ...officer, operation: 'alteration' },
    params: IdParams,
    body: z.object({ version: z.number().int().min(1), reason: Words(3) }),
    response: Done,
  },
  recordSubjectAnswerSent: {
    method: 'POST',
    path: '/api/oversight/requests/:id/sent',
    summary:
      'Records when and how the approved answer was sent: from now on the request is answered',
    access: { ...officer, operation: 'alteration' },
    params: IdParams,
    body: z.object({ on: Day, how: Words(3) }),
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
      /** How many records the officer says are still held and stay, after an erasure: exactly those that a fresh search finds. */
      stays: z.number().int().min(1).exactOptional(),
    }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
