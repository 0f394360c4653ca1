import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  CaseSchema,
  CaseSummarySchema,
  caseOffences,
  caseStates,
  memberParts,
  Reason,
  Text,
  Version,
} from './case-shapes.ts';
import { acting, CaseParams, reading, team } from './rights.ts';

const Done = z.object({ case: CaseSchema, receipt: ReceiptSchema });

/** Cases and who is in them. A case is known to its members alone (need to know). */
export const caseEndpoints = {
  listCases: {
    method: 'GET',
    path: '/api/investigations/cases',
    summary:
      'Cases that the caller is in, the latest first; for heads and the data protection officer the register of all',
    access: { ...reading, who: [...team, 'data-protection-officer'] },
    query: z.object({
      state: z.enum(caseStates).optional(),
      /** The number of the last case that was shown. */
      before: z
        .string()
        .regex(/^\d{4}-\d{4,6}$/)
        .optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ cases: z.array(CaseSummarySchema), more: z.boolean() }),
  },
  openCase: {
    method: 'POST',
    path: '/api/investigations/cases',
    summary:
      'Opens a case; who opens it leads it. The same id again opens nothing twice; `reason` says what is suspected and why data is needed',
    access: { ...acting, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      title: Text(3, 200),
      offences: z.array(z.enum(caseOffences)).min(1).max(caseOffences.length),
      basis: Text(3),
      reason: Reason,
    }),
    response: Done,
  },
  getCase: {
    method: 'GET',
    path: '/api/investigations/cases/:id',
    summary: 'A case; for who is not in it there is none',
    access: reading,
    params: CaseParams,
    response: CaseSchema,
  },
  listColleagues: {
    method: 'GET',
    path: '/api/investigations/colleagues',
    summary: 'Accounts that can be admitted to cases and take exhibits over',
    access: { who: team, purpose: true, operation: 'consultation' },
    response: z.object({
      colleagues: z.array(z.object({ account: z.string(), name: z.string(), head: z.boolean() })),
    }),
  },
  admitMember: {
    method: 'POST',
    path: '/api/investigations/cases/:id/members',
    summary:
      'Admits somebody, or changes what they are in the case; by its lead or a head, never for oneself',
    access: acting,
    params: CaseParams,
    body: z.object({
      account: z.string().min(1).max(100),
      part: z.enum(memberParts),
      /** 0 for somebody who never was in the case. */
      version: Version,
      reason: Reason,
    }),
    response: Done,
  },
  endMembership: {
    method: 'POST',
    path: '/api/investigations/cases/:id/members/end',
    summary: 'Somebody leaves the case: sent out by its lead or a head, or by their own will',
    access: acting,
    params: CaseParams,
    body: z.object({ account: z.string().min(1).max(100), version: Version, reason: Reason }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  reviewCase: {
    method: 'POST',
    path: '/api/investigations/cases/:id/review',
    summary: 'Says why the data of an open case is still needed; due once a year (LED Art. 5)',
    access: acting,
    params: CaseParams,
    body: z.object({ version: Version, reason: Reason }),
    response: Done,
  },
  closeCase: {
    method: 'POST',
    path: '/api/investigations/cases/:id/closure',
    summary: 'Closes a case: nothing is added any more, and the clock to its erasure runs',
    access: { ...acting, stepUp: true },
    params: CaseParams,
    body: z.object({ version: Version, reason: Reason }),
    response: Done,
  },
  reopenCase: {
    method: 'POST',
    path: '/api/investigations/cases/:id/reopening',
    summary: 'Opens a closed case again; the clock stops',
    access: { ...acting, stepUp: true },
    params: CaseParams,
    body: z.object({ version: Version, reason: Reason }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
