import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  BackTestSchema,
  CriteriaSetSchema,
  CriterionDigestSchema,
  CriterionIssueSchema,
  CriterionSchema,
  CriterionSummarySchema,
  GroupReportSchema,
} from './shapes.ts';

const IdParams = z.object({ id: z.uuid() });
const Text = z.string().max(100_000);
const Reason = z.string().max(2000);
/** A step says which text was read and how many steps were seen. */
const Step = z.object({ reason: Reason, digest: CriterionDigestSchema, steps: z.number().int() });
const Stepped = z.object({ criterion: CriterionSchema, receipt: ReceiptSchema });
/** Criteria are made for the third purpose of PNR and no other (PNR Dir. Art. 6(2)(c); R2); oversight looks on. */
const purposes = ['pnr-criteria', 'oversight'] as const;
const register = {
  who: ['pnr-analyst', 'data-protection-officer'],
  purpose: true,
  purposes,
} as const;
const analyst = { who: ['pnr-analyst'], purpose: true, purposes } as const;

/** Criteria: the register, their way from draft to release, back-tests and effects on groups. */
export const criteriaEndpoints = {
  listCriteria: {
    method: 'GET',
    path: '/api/criteria',
    summary:
      'The register of criteria, drafts and refused ones included, and the digest of the set',
    access: { ...register, operation: 'consultation' },
    response: z.object({ set: CriteriaSetSchema, criteria: z.array(CriterionSummarySchema) }),
  },
  getCriterion: {
    method: 'GET',
    path: '/api/criteria/:id',
    summary: 'One text with its objections, its way and its back-tests',
    access: { ...register, operation: 'consultation' },
    params: IdParams,
    response: z.object({ criterion: CriterionSchema }),
  },
  lintCriterion: {
    method: 'POST',
    path: '/api/criteria/lint',
    summary: 'What language and law have against a text; nothing is kept',
    access: { who: ['pnr-analyst', 'data-protection-officer'], purpose: false, operation: 'none' },
    body: z.object({ text: Text }),
    response: z.object({
      /** Absent where it could not be read. */
      digest: CriterionDigestSchema.optional(),
      refused: z.boolean(),
      issues: z.array(CriterionIssueSchema),
    }),
  },
  draftCriterion: {
    method: 'POST',
    path: '/api/criteria',
    summary: 'Keeps a draft, with everything that is wrong with it; a changed text is a new draft',
    access: { ...analyst, operation: 'alteration' },
    body: z.object({ text: Text, reason: Reason }),
    response: Stepped,
  },
  backTestCriterion: {
    method: 'POST',
    keyed: true,
    path: '/api/criteria/:id/back-tests',
    summary:
      'Runs a text over PNR data that is lawfully held, with overlap and effects on groups; a text that the linter refuses is not run',
    access: { ...analyst, operation: 'consultation' },
    params: IdParams,
    /** Days of flights, both included. */
    body: z.object({ from: CivilDateSchema, to: CivilDateSchema }),
    response: z.object({ backTest: BackTestSchema, receipt: ReceiptSchema }),
  },
  backTestOnJourneys: {
    method: 'POST',
    keyed: true,
    path: '/api/criteria/:id/back-tests/journeys',
    summary:
      'Runs a text over past journeys of a file, one JSON object a line (docs/reference/criteria.md), such as of a synthetic world',
    access: { ...analyst, operation: 'consultation' },
    params: IdParams,
    body: 'bytes',
    response: z.object({ backTest: BackTestSchema, receipt: ReceiptSchema }),
  },
  submitCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/submit',
    summary: 'Sends a text that linter and back-tests do not refuse to the data protection officer',
    access: { ...analyst, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  consultOnCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/consult',
    summary: 'The opinion of the data protection officer, for or against',
    access: { who: ['data-protection-officer'], purpose: true, operation: 'alteration' },
    params: IdParams,
    body: Step.extend({ objects: z.boolean() }),
    response: Stepped,
  },
  approveCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/approve',
    summary:
      'Another analyst than every author approves; against an objection, with an answer to it',
    access: { ...analyst, stepUp: true, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  returnCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/return',
    summary: 'Sends a text back to its authors',
    access: { ...analyst, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  activateCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/activate',
    summary: 'From now on it marks; an earlier text of the same criterion is withdrawn with it',
    access: { ...analyst, stepUp: true, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  stopCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/stop',
    summary: 'Stops a running criterion at once; it runs again only by the whole way',
    access: { ...register, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  withdrawCriterion: {
    method: 'POST',
    path: '/api/criteria/:id/withdraw',
    summary: 'Ends a text for good; it stays in the register',
    access: { ...analyst, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  getGroupReports: {
    method: 'GET',
    path: '/api/criteria/:id/groups',
    summary: 'Effects on groups month by month, with intervals; small cells are hidden (R21)',
    access: { ...register, operation: 'consultation' },
    params: IdParams,
    response: z.object({ reports: z.array(GroupReportSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
