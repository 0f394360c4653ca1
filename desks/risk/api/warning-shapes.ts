import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  CountSchema,
  DatasetIdSchema,
  PeriodSchema,
  riskMethods,
  SeriesKeySchema,
  StepSchema,
  TaskSchema,
  WhereSchema,
} from './vocabulary.ts';

/** What an analyst makes of a warning: something happens, or why the figure is high without it. */
export const triageOutcomes = [
  'true-signal',
  'effort',
  'artefact',
  'known-event',
  'dismissed',
] as const;

/** How a count and its rate go together, as in `@amirani/risk/detect/effort`; a test holds them equal. */
export const effortReadings = ['none', 'flow', 'effort', 'hidden', 'unknown'] as const;

/** Over which family false discoveries are held down. */
export const discoveryControls = ['levels', 'tree'] as const;

/** How a scan is run. Everything is kept with what it found. */
export const DetectionSettingsSchema = z
  .object({
    /** `by-history`: for each series the best method that its length carries. */
    method: z.enum([...riskMethods, 'by-history']),
    /** By their names in R surveillance's control list. */
    options: z.record(z.string().max(60), z.unknown()).default({}),
    /**
     * Dimensions that are scanned together, each set a level of the hierarchy with its own false discovery rate: `[['route'],
     * ['route', 'nationality']]`. Series are summed over what a level leaves out. All dimensions where left out.
     */
    levels: z
      .array(z.array(z.string().max(100)).max(20))
      .min(1)
      .max(6)
      .optional(),
    where: WhereSchema.default({}),
    /** Periods that are judged; the latest alone where left out. */
    from: PeriodSchema.optional(),
    to: PeriodSchema.optional(),
    /** Greatest expected share of false warnings in a level (Benjamini and Hochberg 1995). */
    share: z.number().gt(0).lt(1).default(0.05),
    /**
     * `levels`: each level for itself (Benjamini and Hochberg 1995). `tree`: down the hierarchy, so that nothing is listed unless
     * the place it lies in stands (Bogomolov and others 2021); each level then has the dimensions of the one before it.
     */
    control: z.enum(discoveryControls).default('levels'),
    /** A data set of effort by the same periods: patrols, checks, travellers. Counts and rates are then judged side by side. */
    effort: DatasetIdSchema.optional(),
    /** Fewer counts than this give no warning. */
    floor: CountSchema.default(5),
    /** Of a method without p-values every alarm is a warning. */
    vintage: z.number().int().min(1).optional(),
  })
  .meta({ id: 'RiskDetectionSettings' });

/** A scan of all series of a data set. */
export const DetectionSchema = z
  .object({
    id: z.uuid(),
    dataset: DatasetIdSchema,
    vintage: z.number().int(),
    settings: DetectionSettingsSchema,
    startedBy: z.string(),
    startedAt: InstantSchema,
    task: TaskSchema,
    /** Once it is done. */
    found: z
      .object({
        series: CountSchema,
        /** Series too short or too empty for the method. */
        unjudged: CountSchema,
        /** Periods of series that were judged. */
        judged: CountSchema,
        /** Alarms of the method before the false discovery rate. */
        alarms: CountSchema,
        /** Expected number of alarms by chance alone at the method's own level; absent without a level. */
        expectedAlarms: z.number().optional(),
        warnings: CountSchema,
        /** How many of the warnings are false by expectation, at most; absent for methods without p-values. */
        expectedFalse: z.number().optional(),
      })
      .optional(),
  })
  .meta({ id: 'RiskDetection' });

/** A figure above expectation, of a series and never of a person. */
export const WarningSchema = z
  .object({
    id: z.uuid(),
    detection: z.uuid(),
    dataset: DatasetIdSchema,
    vintage: z.number().int(),
    key: SeriesKeySchema,
    /** Its level of the hierarchy: names of the dimensions. */
    level: z.array(z.string()),
    period: PeriodSchema,
    method: z.enum(riskMethods),
    /** Place in the list of its scan, from 1. */
    rank: z.number().int().min(1),
    count: z.number(),
    expected: z.number(),
    upperBound: z.number(),
    excess: z.number(),
    score: z.number(),
    pValue: z.number().optional(),
    /** After the false discovery rate. */
    adjusted: z.number().optional(),
    /** How it reads beside the effort; absent where the scan was given none. */
    reading: z.enum(effortReadings).optional(),
    raisedAt: InstantSchema,
    /** Absent until triaged. */
    outcome: z.enum(triageOutcomes).optional(),
    /** Number of steps; a triage says which one it saw. */
    version: CountSchema,
    steps: z.array(StepSchema),
    /** Risks of the register that cite it. */
    risks: z.array(z.uuid()),
  })
  .meta({ id: 'RiskWarning' });

/** How the warnings of a method have done, by what people made of them. */
export const WarningScoreSchema = z
  .object({
    method: z.enum(riskMethods),
    warnings: CountSchema,
    triaged: CountSchema,
    outcomes: z.record(z.enum(triageOutcomes), CountSchema),
    /**
     * Share of the triaged that were true signals or known events, with its 95 % interval (Wilson 1927); absent where none is triaged.
     */
    precision: z.object({ share: z.number(), lower: z.number(), upper: z.number() }).optional(),
    /** How many of the triaged the false discovery rate let expect to be false, at most. */
    expectedFalse: z.number().optional(),
    /** Median days from the end of the period to the triage. */
    daysToTriage: z.number().optional(),
  })
  .meta({ id: 'RiskWarningScore' });
