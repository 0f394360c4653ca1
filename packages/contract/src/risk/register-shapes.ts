import { z } from 'zod';
import { CivilDateSchema } from '../documents-vocabulary.ts';
import { InstantSchema } from '../vocabulary.ts';
import { CountSchema, GradeSchema, HandlingSchema, StepSchema } from './vocabulary.ts';

/** The three components of the common integrated risk analysis model (CIRAM 2.0). */
export const riskComponents = ['threat', 'vulnerability', 'impact'] as const;

/** What is described under each component (specs/risk.md 2: structure of the booklet of CIRAM 2.0). */
export const riskAttributes = {
  threat: ['modus-operandi', 'who-where-when', 'trend', 'push-factors', 'routes', 'facilitation'],
  vulnerability: ['permeability', 'operations', 'counter-measures', 'pull-factors'],
  impact: ['security', 'passenger-flow', 'humanitarian'],
} as const;

export const impactLevels = ['low', 'medium', 'high', 'critical'] as const;
export const confidences = ['low', 'moderate', 'high'] as const;
export const directions = ['new', 'rising', 'stable', 'falling'] as const;
export const borderTypes = ['land', 'sea', 'air'] as const;
/** One month, six months, two years. */
export const horizons = [1, 6, 24] as const;

/** What an item rests on. */
export const EvidenceLinkSchema = z
  .object({
    kind: z.enum(['warning', 'series', 'product', 'ach', 'report', 'incident']),
    /** An id of this desk, or the reference of a report. */
    ref: z.string().min(1).max(400),
    note: z.string().max(500),
    /** Admiralty: the source A to F, what it says 1 to 6 (6: cannot be judged). Absent for figures of this desk. */
    grade: GradeSchema.optional(),
  })
  .meta({ id: 'RiskEvidenceLink' });

const itemBase = {
  text: z.string().trim().min(3).max(4000),
  confidence: z.enum(confidences),
  evidence: z.array(EvidenceLinkSchema).max(50),
};

/** A structured item of an assessment. Threat items are text with evidence; the others carry a level of their own. */
export const AssessmentItemSchema = z
  .discriminatedUnion('component', [
    z.object({
      component: z.literal('threat'),
      attribute: z.enum(riskAttributes.threat),
      ...itemBase,
    }),
    z.object({
      component: z.literal('vulnerability'),
      attribute: z.enum(riskAttributes.vulnerability),
      level: z.number().int().min(1).max(5),
      ...itemBase,
    }),
    z.object({
      component: z.literal('impact'),
      attribute: z.enum(riskAttributes.impact),
      level: z.enum(impactLevels),
      ...itemBase,
    }),
  ])
  .meta({ id: 'RiskAssessmentItem' });

/** What is judged: the levels that go into the matrices, and the items they rest on. */
export const AssessmentInputSchema = z
  .object({
    /** Five steps: remote, unlikely, possible, likely, very likely. */
    likelihood: z.object({
      level: z.number().int().min(1).max(5),
      confidence: z.enum(confidences),
    }),
    /** Five steps, anchored to the unit's own history of five years. */
    magnitude: z.object({ level: z.number().int().min(1).max(5), confidence: z.enum(confidences) }),
    items: z.array(AssessmentItemSchema).min(1).max(40),
    direction: z.enum(directions),
    horizonMonths: z.union([z.literal(1), z.literal(6), z.literal(24)]),
    /** After this day it must be looked at again. */
    validUntil: CivilDateSchema,
    /** Of the draws of the sensitivity; the same gives the same. */
    seed: z.number().int().min(0).max(4_294_967_295),
  })
  .meta({ id: 'RiskAssessmentInput' });

/** What the matrices give. A design of this project: CIRAM publishes no matrix. */
export const RatingSchema = z
  .object({
    /** Version of the lookup tables. */
    matrix: z.string(),
    threat: z.number().int().min(1).max(5),
    vulnerability: z.number().int().min(1).max(5),
    exposure: z.number().int().min(1).max(5),
    impact: z.enum(impactLevels),
    rating: z.enum(impactLevels),
    /** Share of the draws for each rating. */
    shares: z.record(z.enum(impactLevels), z.number()),
    /** False where less than 60 % of the draws give the same. */
    robust: z.boolean(),
  })
  .meta({ id: 'RiskRating' });

/** Where an assessment stands: somebody proposes, the head of the unit approves or sends back. */
export const assessmentStates = ['proposed', 'approved', 'sent-back', 'superseded'] as const;

/** An assessment of a risk: inputs, what the matrices gave, and what people made of it. */
export const AssessmentSchema = z
  .object({
    id: z.uuid(),
    risk: z.uuid(),
    number: z.number().int().min(1),
    input: AssessmentInputSchema,
    computed: RatingSchema,
    /** A person's rating instead of the computed one, with the reason. */
    override: z.object({ rating: z.enum(impactLevels), reason: z.string() }).optional(),
    /** What counts: the override, or what was computed. */
    rating: z.enum(impactLevels),
    state: z.enum(assessmentStates),
    by: z.string(),
    at: InstantSchema,
    steps: z.array(StepSchema),
  })
  .meta({ id: 'RiskAssessment' });

export const measureStates = ['proposed', 'agreed', 'running', 'done', 'dropped'] as const;

/** A counter-measure, by the four tiers of access control (JHA Council, December 2006). */
export const MeasureSchema = z
  .object({
    id: z.uuid(),
    /** 1 third countries, 2 neighbouring countries, 3 external border, 4 inside the territory and return. */
    tier: z.number().int().min(1).max(4),
    text: z.string().trim().min(3).max(1000),
    owner: z.string().trim().min(1).max(200),
    due: CivilDateSchema.optional(),
    state: z.enum(measureStates),
    revision: z.number().int().min(1),
    by: z.string(),
    at: InstantSchema,
  })
  .meta({ id: 'RiskMeasure' });

/** What a risk says of itself. */
export const RiskTermsSchema = z
  .object({
    title: z.string().trim().min(3).max(200),
    description: z.string().max(4000),
    /** A border section of this desk, a crossing point, a route: places, never persons. */
    area: z.string().trim().min(1).max(200),
    owner: z.string().trim().min(1).max(200),
    handling: HandlingSchema,
  })
  .meta({ id: 'RiskTerms' });

/** A risk of the register. */
export const RiskSchema = RiskTermsSchema.extend({
  id: z.uuid(),
  state: z.enum(['open', 'closed']),
  openedBy: z.string(),
  openedAt: InstantSchema,
  /** Rises with every change of the risk, its assessments and measures. */
  version: CountSchema,
  /** The assessment that counts. */
  standing: AssessmentSchema.optional(),
  /** One that waits for the head. */
  waiting: AssessmentSchema.optional(),
  /** Measures that are neither done nor dropped, by tier: where nothing is planned shows here. */
  tiers: z.tuple([CountSchema, CountSchema, CountSchema, CountSchema]),
  /** The standing assessment's day is over. */
  stale: z.boolean(),
}).meta({ id: 'Risk' });

/** The lookup tables in use. */
export const MatricesSchema = z
  .object({
    version: z.string(),
    /** Rows: likelihood 1 to 5; columns: magnitude 1 to 5. */
    threat: z.array(z.array(z.number().int())),
    /** Rows: threat 1 to 5; columns: vulnerability 1 to 5. */
    exposure: z.array(z.array(z.number().int())),
    /** Rows: exposure 1 to 5; columns: impact low to critical. */
    rating: z.array(z.array(z.enum(impactLevels))),
  })
  .meta({ id: 'RiskMatrices' });

/** A border section; its impact level is that of Reg. (EU) 2019/1896 Art. 34. */
export const SectionSchema = z
  .object({
    id: z
      .string()
      .max(60)
      .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
    name: z.string().trim().min(2).max(200),
    /** Two-letter code of the neighbour; absent at sea and in the air. */
    neighbour: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    border: z.enum(borderTypes),
    lengthKm: z.number().nonnegative().optional(),
    unit: z.string().max(200),
    version: CountSchema,
    level: z.enum(impactLevels).optional(),
    since: InstantSchema.optional(),
    /** A change that waits for a second person. */
    proposed: z
      .object({
        level: z.enum(impactLevels),
        decision: z.uuid(),
        by: z.string(),
        at: InstantSchema,
        reason: z.string(),
      })
      .optional(),
    history: z.array(
      z.object({
        level: z.enum(impactLevels),
        at: InstantSchema,
        proposedBy: z.string(),
        agreedBy: z.string(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'RiskSection' });
