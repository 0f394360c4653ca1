import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import {
  AssessmentInputSchema,
  AssessmentSchema,
  impactLevels,
  MatricesSchema,
  MeasureSchema,
  RatingSchema,
  RiskSchema,
  RiskTermsSchema,
  SectionSchema,
} from './register-shapes.ts';
import { CountSchema, ReasonSchema } from './vocabulary.ts';

const RiskParams = z.object({ id: z.uuid() });
const SectionParams = z.object({ section: z.string().max(60) });
/** Only the head of the unit. */
export const riskHead = { who: ['risk-head'], purpose: true } as const;
const Kept = z.object({ risk: RiskSchema, receipt: ReceiptSchema });
const Sectioned = z.object({ section: SectionSchema, receipt: ReceiptSchema });
const Step = z.object({ reason: ReasonSchema, version: CountSchema });

/** The register of risks: described, assessed by the matrices, decided by people, with its whole history. */
export const riskRegisterEndpoints = {
  listRisks: {
    method: 'GET',
    path: '/api/risk/register',
    summary: 'All risks, the open ones first by rating, and the lookup tables in use',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ risks: z.array(RiskSchema), matrices: MatricesSchema }),
  },
  getRisk: {
    method: 'GET',
    path: '/api/risk/register/:id',
    summary: 'A risk with every assessment, latest first, and its measures',
    access: { ...riskReaders, operation: 'none' },
    params: RiskParams,
    response: z.object({
      risk: RiskSchema,
      assessments: z.array(AssessmentSchema),
      measures: z.array(MeasureSchema),
    }),
  },
  openRisk: {
    method: 'POST',
    path: '/api/risk/register',
    summary: 'Puts a risk into the register; it has no rating before it is assessed',
    access: { ...riskWorkers, operation: 'alteration' },
    body: RiskTermsSchema.extend({ id: z.uuid() }),
    response: Kept,
  },
  amendRisk: {
    method: 'POST',
    path: '/api/risk/register/:id/amend',
    summary: 'Describes a risk anew',
    access: { ...riskWorkers, operation: 'alteration' },
    params: RiskParams,
    body: RiskTermsSchema.extend({ version: CountSchema }),
    response: Kept,
  },
  closeRisk: {
    method: 'POST',
    path: '/api/risk/register/:id/close',
    summary: 'The head closes a risk, with a reason; it stays readable',
    access: { ...riskHead, operation: 'alteration' },
    params: RiskParams,
    body: Step,
    response: Kept,
  },
  rateRisk: {
    method: 'POST',
    path: '/api/risk/rate',
    summary: 'What the matrices give for these inputs; nothing is kept',
    access: { ...riskReaders, operation: 'none' },
    body: AssessmentInputSchema,
    response: RatingSchema,
  },
  assessRisk: {
    method: 'POST',
    path: '/api/risk/register/:id/assessments',
    summary:
      'Proposes an assessment; one that waits is superseded. It counts once another person, the head, approves it',
    access: { ...riskWorkers, operation: 'alteration' },
    params: RiskParams,
    body: Step.extend({
      id: z.uuid(),
      input: AssessmentInputSchema,
      override: z
        .object({ rating: z.enum(impactLevels), reason: z.string().trim().min(3).max(2000) })
        .optional(),
    }),
    response: Kept,
  },
  approveAssessment: {
    method: 'POST',
    path: '/api/risk/register/:id/approve',
    summary: 'The head lets the assessment that waits count, as it was proposed',
    access: { ...riskHead, operation: 'alteration' },
    params: RiskParams,
    body: Step.extend({ assessment: z.uuid() }),
    response: Kept,
  },
  sendBackAssessment: {
    method: 'POST',
    path: '/api/risk/register/:id/send-back',
    summary: 'The head sends the assessment that waits back, with a reason',
    access: { ...riskHead, operation: 'alteration' },
    params: RiskParams,
    body: Step.extend({ assessment: z.uuid() }),
    response: Kept,
  },
  keepMeasure: {
    method: 'POST',
    path: '/api/risk/register/:id/measures',
    summary: 'Adds a measure, or a new revision of one; earlier revisions stay',
    access: { ...riskWorkers, operation: 'alteration' },
    params: RiskParams,
    /** `revision` is the one that was seen; 0 for a new measure. */
    body: MeasureSchema.pick({
      id: true,
      tier: true,
      title: true,
      owner: true,
      due: true,
      state: true,
    }).extend({
      revision: CountSchema,
    }),
    response: z.object({ risk: RiskSchema, measure: MeasureSchema, receipt: ReceiptSchema }),
  },
  listRiskSections: {
    method: 'GET',
    path: '/api/risk/sections',
    summary: 'Border sections with their impact level and its history',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ sections: z.array(SectionSchema) }),
  },
  keepRiskSection: {
    method: 'POST',
    path: '/api/risk/sections',
    summary: 'Describes a border section, new or anew; its level is decided apart',
    access: { ...riskWorkers, operation: 'alteration' },
    /** `version` is the one that was seen; 0 for a new section. */
    body: SectionSchema.pick({
      id: true,
      name: true,
      neighbour: true,
      border: true,
      lengthKm: true,
      unit: true,
      strained: true,
      version: true,
    }),
    response: Sectioned,
  },
  proposeSectionLevel: {
    method: 'POST',
    path: '/api/risk/sections/:section/propose',
    summary: 'Proposes an impact level for a section (Reg. (EU) 2019/1896 Art. 34)',
    access: { ...riskWorkers, operation: 'alteration' },
    params: SectionParams,
    /** A critical level is temporary: it needs its last day. */
    body: Step.extend({ level: z.enum(impactLevels), until: CivilDateSchema.optional() }),
    response: Sectioned,
  },
  decideSectionLevel: {
    method: 'POST',
    path: '/api/risk/sections/:section/decide',
    summary: 'Another person, the head, agrees to the proposed level or turns it down',
    access: { ...riskHead, operation: 'alteration' },
    params: SectionParams,
    body: Step.extend({ agree: z.boolean() }),
    response: Sectioned,
  },
} as const satisfies Record<string, Endpoint>;
