import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { DisclosureSchema, disclosureStates, KeptRecordSchema, OffenceSchema } from './shapes.ts';

const IdParams = z.object({ id: z.uuid() });
const Text = (least: number) => z.string().trim().min(least).max(2000);
const Version = z.number().int().min(1);
const Done = z.object({ disclosure: DisclosureSchema, receipt: ReceiptSchema });

const unit = ['pnr-analyst'] as const;
const reading: Access = {
  who: [...unit, 'data-protection-officer'],
  purpose: true,
  operation: 'consultation',
};
/** Requests are answered for the purpose of answering requests alone (PNR Dir. Art. 6(2)(b); R2). */
const purposes = ['pnr-request', 'oversight'] as const;
const acting: Access = { who: unit, purpose: true, purposes, operation: 'alteration' };

/**
 * PNR that is asked for case by case, and PNR of more than six months, which shows who it is about under an approved
 * request alone (Dir. (EU) 2016/681 Art. 6(2)(b), 12(3); R3, R12, R13).
 */
export const disclosureEndpoints = {
  listKeptRecords: {
    method: 'GET',
    path: '/api/pnr/kept',
    summary: 'PNR kept beyond six months, masked, the latest flights first',
    access: reading,
    query: z.object({
      /** The last record that was shown. */
      after: z.uuid().optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ records: z.array(KeptRecordSchema), more: z.boolean() }),
  },
  askDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests',
    summary: 'Records a reasoned request of an authority; the same id again records nothing twice',
    access: { ...acting, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      subject: z.object({ kind: z.enum(['kept', 'traveller']), id: z.uuid() }),
      authority: Text(3),
      caseReference: Text(3),
      offence: OffenceSchema,
      link: Text(10),
      necessity: Text(10),
    }),
    response: Done,
  },
  listDisclosures: {
    method: 'GET',
    path: '/api/pnr/requests',
    summary: 'Requests for PNR, the latest first',
    access: { ...reading, purposes },
    query: z.object({
      state: z.enum(disclosureStates).optional(),
      before: InstantSchema.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ disclosures: z.array(DisclosureSchema), more: z.boolean() }),
  },
  getDisclosure: {
    method: 'GET',
    path: '/api/pnr/requests/:id',
    summary: 'A request for PNR',
    access: { ...reading, purposes },
    params: IdParams,
    response: z.object({ disclosure: DisclosureSchema }),
  },
  approveDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests/:id/approval',
    summary:
      'Records the approval of a court or another competent authority, by another person than who recorded the request; the data protection officer is told',
    access: { ...acting, stepUp: true },
    params: IdParams,
    body: z.object({
      version: Version,
      approver: Text(3),
      kind: z.enum(['judicial', 'other-competent']),
      reference: Text(1),
      reason: Text(3),
    }),
    response: Done,
  },
  refuseDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests/:id/refusal',
    summary: 'Refuses a request, with the ground',
    access: acting,
    params: IdParams,
    body: z.object({ version: Version, reason: Text(3) }),
    response: Done,
  },
  openDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests/:id/open',
    summary:
      'The full data that an approved request is about, for the case of the request alone and within thirty days of the approval',
    access: { ...acting, stepUp: true, operation: 'consultation' },
    params: IdParams,
    body: z.object({}),
    response: z.object({
      /** What the messages said of the person and of the booking, oldest first. */
      traveller: z.array(z.record(z.string(), z.unknown())),
      booking: z.array(z.record(z.string(), z.unknown())),
      receipt: ReceiptSchema,
    }),
  },
  answerDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests/:id/answer',
    summary: 'Says that the data was sent, to whom; ends the request',
    access: { ...acting, stepUp: true, operation: 'disclosure' },
    params: IdParams,
    body: z.object({
      version: Version,
      recipients: z.array(Text(3)).min(1).max(20),
      reason: Text(3),
    }),
    response: Done,
  },
  reviewDisclosure: {
    method: 'POST',
    path: '/api/pnr/requests/:id/review',
    summary: 'What the data protection officer finds of an approved request afterwards',
    access: { who: ['data-protection-officer'], purpose: true, operation: 'alteration' },
    params: IdParams,
    body: z.object({ found: z.enum(['lawful', 'unlawful']), note: Text(3) }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
