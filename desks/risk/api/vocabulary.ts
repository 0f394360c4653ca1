import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** As in `@amirani/risk/series`; a test holds them equal. */
export const riskFrequencies = ['day', 'week', 'month', 'quarter', 'year'] as const;

/** Why a period has no count: nobody reported, there is nothing to report, or it is withheld. Zero is a count. */
export const cellStatuses = ['not-reported', 'not-applicable', 'suppressed'] as const;

/**
 * As in `@amirani/risk/detect`, a test holds them equal; and two of our own: the flexible method with a predictive bound, and the
 * baseline for flows that change regime.
 */
export const riskMethods = [
  'farrington-flexible',
  'farrington',
  'ears-c1',
  'ears-c2',
  'ears-c3',
  'cusum',
  'glr-pois',
  'glr-nb',
  'farrington-predictive',
  'regime-aware',
] as const;

/** As in `@amirani/risk/forecast`; a test holds them equal. */
export const riskForecastMethods = [
  'seasonal-naive',
  'ses',
  'holt',
  'holt-damped',
  'holt-winters',
  'holt-winters-multiplicative',
  'theta',
  'ets',
  'ets-log',
  'stl-ets',
  'airline',
  'arima',
  'arima-log',
  'combination',
  'flows',
  'level-aware',
] as const;

/** Series of the common risk analysis: what a table counts. `other` is whatever has no code of its own. */
export const riskIndicators = [
  '1A',
  '1B',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7A',
  '7B',
  'passenger-flow',
  'trafficking',
  'cross-border-crime',
  'visas',
  'lives',
  'other',
] as const;

/** Traffic Light Protocol 2.0 (FIRST, August 2022), mildest first. */
export const handlings = ['clear', 'green', 'amber', 'amber-strict', 'red'] as const;

/** What a series counts: dimension to member. */
export const SeriesKeySchema = z
  .record(z.string().max(100), z.string().max(300))
  .meta({ id: 'RiskSeriesKey' });

/** A count, or the reason why it is missing. */
export const CellSchema = z.union([z.number(), z.enum(cellStatuses)]).meta({ id: 'RiskCell' });

/** A period as text: `2026-03-31`, `2026-W14`, `2026-03`, `2026-Q1`, `2026`, by the frequency of the series. */
export const PeriodSchema = z.string().regex(/^\d{4}(?:-(?:W\d{2}|Q[1-4]|\d{2}(?:-\d{2})?))?$/);

/** Names of data sets: lower case, words joined by hyphens. */
export const DatasetIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

export const HandlingSchema = z.enum(handlings);
export const ReasonSchema = z.string().max(2000);
export const CountSchema = z.number().int().nonnegative();

/** Which members of which dimensions; a dimension that is not named is not restricted. */
export const WhereSchema = z
  .record(z.string().max(100), z.array(z.string().max(300)).min(1).max(1000))
  .meta({ id: 'RiskWhere' });

/** A grade of the Admiralty system: who says it A to F, and what is said 1 to 6; F and 6 cannot be judged. */
export const GradeSchema = z
  .object({
    source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    information: z.enum(['1', '2', '3', '4', '5', '6']),
  })
  .meta({ id: 'RiskGrade' });

/** A step of a decision: who did what, when and why. */
export const StepSchema = z
  .object({
    act: z.string(),
    from: z.string(),
    to: z.string(),
    by: z.string(),
    at: InstantSchema,
    reason: z.string(),
  })
  .meta({ id: 'RiskStep' });

/** Work that takes longer than a call: it goes on by itself, and is asked about again (`risk-task` in the events). */
export const TaskSchema = z
  .object({
    state: z.enum(['waiting', 'running', 'done', 'failed']),
    /** Series or rows done, and the total; `total` is 0 while unknown. */
    done: CountSchema,
    total: CountSchema,
    startedAt: InstantSchema.optional(),
    endedAt: InstantSchema.optional(),
    /** The problem it ended with. */
    failure: z.string().optional(),
  })
  .meta({ id: 'RiskTask' });
