import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { riskHead } from './register.ts';
import {
  CountSchema,
  GradeSchema,
  HandlingSchema,
  ReasonSchema,
  StepSchema,
} from './vocabulary.ts';

/** As in `@amirani/risk/incidents/cycle`; a test holds them equal. */
export const requirementStates = ['draft', 'approved', 'answered', 'closed'] as const;
export const collectionStates = ['received', 'open', 'overdue', 'waived'] as const;
export const feedbackActions = ['none', 'noted', 'measure', 'deployment', 'policy'] as const;

/** A unit, an office or a source: never a person's name of a case. */
const Who = z.string().trim().min(1).max(200);

/** What somebody needs to know, and until when. */
const RequirementGivenSchema = z
  .object({
    id: z.uuid(),
    question: z.string().trim().min(3).max(1000),
    /** Who asks. */
    client: Who,
    due: CivilDateSchema,
    /** Months ahead. */
    horizon: z.union([z.literal(1), z.literal(6), z.literal(24)]),
    handling: HandlingSchema,
  })
  .meta({ id: 'RiskRequirementGiven' });

/** What has to be got, from whom, until when, and how often. */
const CollectionGivenSchema = z
  .object({
    id: z.uuid(),
    source: Who,
    owner: Who,
    due: CivilDateSchema,
    /** Days from one due date to the next; absent where it is needed once. */
    everyDays: z.number().int().min(1).max(366).optional(),
  })
  .meta({ id: 'RiskCollectionGiven' });

/** Something that is to be collected, as it stands today. */
export const CollectionSchema = CollectionGivenSchema.extend({
  state: z.enum(collectionStates),
  /** The current due date: the first that is not received; absent if none is left. */
  next: CivilDateSchema.optional(),
  receipts: z.array(
    z.object({ on: CivilDateSchema, grade: GradeSchema.optional(), by: z.string() }),
  ),
  /** Receipts without a grade that says something: none of them may be used in a product. */
  ungraded: CountSchema,
  waived: z.object({ by: z.string(), reason: z.string() }).optional(),
}).meta({ id: 'RiskCollection' });

/** What readers say of a product, summed up beside the number of its recipients: silence is shown. */
export const FeedbackSchema = z
  .object({
    answers: CountSchema,
    recipients: CountSchema,
    /** Mean of 1 (of no use) to 5 (decided something); absent without an answer. */
    usefulness: z.number().optional(),
    /** Answers that led to something beyond taking note. */
    acted: CountSchema,
    cameAbout: CountSchema,
    didNot: CountSchema,
    undecided: CountSchema,
  })
  .meta({ id: 'RiskFeedback' });

/** An intelligence requirement with its plan of collection and what its products were worth. */
export const RequirementSchema = RequirementGivenSchema.extend({
  author: z.string(),
  at: InstantSchema,
  state: z.enum(requirementStates),
  /** Products that answer it. */
  products: z.array(z.uuid()),
  version: CountSchema,
  steps: z.array(StepSchema),
  collection: z.array(CollectionSchema),
  /** Whether every date that is due is received, or waived with a reason. */
  isComplete: z.boolean(),
  /** For all its products together; absent without products. */
  feedback: FeedbackSchema.optional(),
}).meta({ id: 'RiskRequirement' });

const IdParams = z.object({ id: z.uuid() });
const Kept = z.object({ requirement: RequirementSchema, receipt: ReceiptSchema });
const Step = z.object({ reason: ReasonSchema, version: CountSchema });

/** The cycle of analysis: what is asked, what is collected for it, which product answers, and whether that helped. */
export const riskCycleEndpoints = {
  listRiskRequirements: {
    method: 'GET',
    path: '/api/risk/requirements',
    summary: 'Intelligence requirements with their plans of collection, the first due on top',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ requirements: z.array(RequirementSchema) }),
  },
  openRiskRequirement: {
    method: 'POST',
    path: '/api/risk/requirements',
    summary: 'Writes down what has to be known; the head approves it',
    access: { ...riskWorkers, operation: 'alteration' },
    body: RequirementGivenSchema.extend({ reason: ReasonSchema }),
    response: Kept,
  },
  approveRiskRequirement: {
    method: 'POST',
    path: '/api/risk/requirements/:id/approve',
    summary: 'The head, another person than who wrote it, approves a requirement',
    access: { ...riskHead, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Kept,
  },
  answerRiskRequirement: {
    method: 'POST',
    path: '/api/risk/requirements/:id/answer',
    summary:
      'Says which published product answers an approved requirement; there may be further ones',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: Step.extend({ product: z.uuid() }),
    response: Kept,
  },
  closeRiskRequirement: {
    method: 'POST',
    path: '/api/risk/requirements/:id/close',
    summary: 'Closes an answered requirement, once somebody has said whether the answer helped',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Kept,
  },
  planRiskCollection: {
    method: 'POST',
    path: '/api/risk/requirements/:id/collection',
    summary: 'Adds to the plan of collection of a requirement',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: CollectionGivenSchema,
    response: Kept,
  },
  receiveRiskCollection: {
    method: 'POST',
    path: '/api/risk/collection/:id/receipts',
    summary: 'Says that something planned has arrived, with its grade',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    /** The id is the client's, so that a call repeated after a lost line is one receipt. */
    body: z.object({ id: z.uuid(), on: CivilDateSchema, grade: GradeSchema.optional() }),
    response: Kept,
  },
  waiveRiskCollection: {
    method: 'POST',
    path: '/api/risk/collection/:id/waive',
    summary: 'Says with a reason that something planned is no longer waited for',
    access: { ...riskWorkers, operation: 'alteration' },
    params: IdParams,
    body: z.object({ reason: ReasonSchema }),
    response: Kept,
  },
  giveRiskFeedback: {
    method: 'POST',
    path: '/api/risk/products/:id/feedback',
    summary: 'Says what a published product was worth; the last word of each reader counts',
    access: { ...riskReaders, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      usefulness: z.number().int().min(1).max(5),
      action: z.enum(feedbackActions),
      /** Whether the prediction came about; absent while it is too early to tell. */
      cameAbout: z.boolean().optional(),
    }),
    response: z.object({ feedback: FeedbackSchema, receipt: ReceiptSchema }),
  },
  showRiskFeedback: {
    method: 'GET',
    path: '/api/risk/products/:id/feedback',
    summary: 'What readers said of a product, summed up',
    access: { ...riskReaders, operation: 'none' },
    params: IdParams,
    response: z.object({ feedback: FeedbackSchema }),
  },
} as const satisfies Record<string, Endpoint>;
