import { CivilDateSchema } from '@platform/api/civil-date.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  CountSchema,
  DatasetIdSchema,
  GradeSchema,
  HandlingSchema,
  StepSchema,
} from './vocabulary.ts';

/** The three components of the common integrated risk analysis model (CIRAM 2.0). */
export const riskComponents = ['threat', 'vulnerability', 'impact'] as const;

/** What is described under each component; `likelihood` to `humanitarian` carry a level (`@amirani/risk/ciram`). */
export const riskAttributes = {
  threat: [
    'likelihood',
    'magnitude',
    'modus-operandi',
    'who-where-when',
    'trend',
    'push-factors',
    'routes',
    'facilitation',
  ],
  vulnerability: ['permeability', 'operations', 'counter-measures', 'pull-factors'],
  impact: ['security', 'legitimate-flow', 'humanitarian'],
} as const;

/** Attributes with a level: the rating needs all of them. */
export const levelledAttributes = [
  'likelihood',
  'magnitude',
  'permeability',
  'operations',
  'counter-measures',
  'pull-factors',
  'security',
  'legitimate-flow',
  'humanitarian',
] as const;

export const impactLevels = ['low', 'medium', 'high', 'critical'] as const;
export const confidences = ['low', 'moderate', 'high'] as const;
export const directions = ['rising', 'stable', 'falling', 'new'] as const;
export const borderTypes = ['land', 'sea', 'air'] as const;
/** One month, six months, two years. */
export const horizons = [1, 6, 24] as const;

/** What an item may rest on. */
export const evidenceKinds = [
  'indicator',
  'signal',
  'forecast',
  'incident',
  'report',
  'hypotheses',
  'other',
] as const;

/** What an item rests on; a signal is a warning of this desk by its id. */
const EvidenceLinkSchema = z
  .object({
    kind: z.enum(evidenceKinds),
    id: z.string().min(1).max(200),
    /** Finds it again: a query, a page. */
    locator: z.string().max(1000).optional(),
    /** The day as known on which a figure was read. */
    vintage: CivilDateSchema.optional(),
    /** Of a report; absent for figures of this desk. */
    grade: GradeSchema.optional(),
  })
  .meta({ id: 'RiskEvidenceLink' });

const Attribute = z.enum([
  ...riskAttributes.threat,
  ...riskAttributes.vulnerability,
  ...riskAttributes.impact,
]);

/** One structured statement about a risk: what somebody says, on what, how sure, and until when. */
const AssessmentItemSchema = z
  .object({
    attribute: Attribute,
    text: z.string().trim().min(3).max(4000),
    evidence: z.array(EvidenceLinkSchema).max(50),
    /** Of attributes with levels: 1 to 5; of impact 1 (low) to 4 (critical). */
    level: z.number().int().min(1).max(5).optional(),
    confidence: z.enum(confidences),
    /** The last day on which it may be used. */
    validUntil: CivilDateSchema,
  })
  .meta({ id: 'RiskAssessmentItem' });

/** What is judged. */
export const AssessmentInputSchema = z
  .object({
    items: z.array(AssessmentItemSchema).max(40),
    direction: z.enum(directions),
    horizonMonths: z.union([z.literal(1), z.literal(6), z.literal(24)]),
    vulnerability: z.enum(['worst-two', 'mean']).default('worst-two'),
    /** Of the draws of the sensitivity; the same gives the same. */
    seed: z.number().int().min(0).max(4_294_967_295).default(1),
  })
  .meta({ id: 'RiskAssessmentGiven' });

/** What the matrices give. A design of this project: CIRAM publishes no matrix. */
export const RatingSchema = z
  .object({
    /** Version of the lookup tables. */
    matrices: z.string(),
    /** Absent while a level is missing: what is not known is not low. */
    result: z
      .object({
        threat: z.number().int().min(1).max(5),
        vulnerability: z.number().int().min(1).max(5),
        exposure: z.number().int().min(1).max(5),
        impact: z.enum(impactLevels),
        rating: z.enum(impactLevels),
      })
      .optional(),
    sensitivity: z
      .object({
        draws: CountSchema,
        /** Share of the draws for each rating. */
        shares: z.record(z.enum(impactLevels), z.number()),
        /** False where less than 60 % of the draws give the rating. */
        robust: z.boolean(),
        /** What one level less or more of one attribute would make of the rating. */
        offByOne: z.array(
          z.object({
            attribute: z.enum(levelledAttributes),
            lower: z.enum(impactLevels).optional(),
            higher: z.enum(impactLevels).optional(),
          }),
        ),
      })
      .optional(),
    problems: z.array(z.object({ code: z.string(), attribute: Attribute })),
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

export const measureStates = ['proposed', 'planned', 'under-way', 'done', 'dropped'] as const;

/** A counter-measure, by the four tiers of access control (JHA Council, December 2006). */
export const MeasureSchema = z
  .object({
    id: z.uuid(),
    /** 1 third countries, 2 neighbouring countries, 3 external border, 4 inside the territory and return. */
    tier: z.number().int().min(1).max(4),
    title: z.string().trim().min(3).max(1000),
    owner: z.string().trim().min(1).max(200),
    due: CivilDateSchema,
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
  /** The four tiers: how many measures are in which state, and whether nothing is planned, under way or done. */
  tiers: z.array(
    z.object({
      tier: z.number().int().min(1).max(4),
      counts: z.record(z.enum(measureStates), CountSchema),
      overdue: CountSchema,
      gap: z.boolean(),
    }),
  ),
  /** A day of an item of the standing assessment is over. */
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
    /** Counts of a data set, and the number of them in one period that strains the section; absent if unknown. */
    strained: z.object({ dataset: DatasetIdSchema, from: CountSchema.min(1) }).optional(),
    version: CountSchema,
    /** Absent before a decision, or if it has ended. */
    level: z.enum(impactLevels).optional(),
    since: InstantSchema.optional(),
    /** A critical level ends on this day. */
    until: CivilDateSchema.optional(),
    /** What the rules suggest, by what is known of the section; a person decides. */
    suggestion: z
      .object({
        level: z.enum(impactLevels),
        reasons: z.array(z.string()),
        /** Unknown facts; a level is never lowered while there are any. */
        unknown: z.array(z.string()),
        /** What was looked at (`SectionFacts` of `@amirani/risk/ciram/register`). */
        facts: z.object({
          signals: CountSchema.optional(),
          forecastP80: z.number().nonnegative().optional(),
          strainedFrom: CountSchema.optional(),
          newModusOperandi: CountSchema.optional(),
          vulnerabilityRise: z.number().int().optional(),
          rating: z.enum(impactLevels).optional(),
        }),
      })
      .optional(),
    /** A change that waits for a second person. */
    proposed: z
      .object({
        level: z.enum(impactLevels),
        until: CivilDateSchema.optional(),
        by: z.string(),
        at: InstantSchema,
        reason: z.string(),
      })
      .optional(),
    history: z.array(
      z.object({
        level: z.enum(impactLevels),
        until: CivilDateSchema.optional(),
        at: InstantSchema,
        proposedBy: z.string(),
        agreedBy: z.string(),
        reason: z.string(),
      }),
    ),
  })
  .meta({ id: 'RiskSection' });
