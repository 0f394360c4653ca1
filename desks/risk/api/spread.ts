import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { riskReaders } from './datasets.ts';
import { CountSchema, DatasetIdSchema, PeriodSchema, WhereSchema } from './vocabulary.ts';

/** What a point of the spread counts: its own period, or the year up to its end. */
export const spreadSums = ['year', 'period'] as const;

/** The part of a year that is compared with the same one a year before. */
export const displacementSpans = ['quarter', 'half', 'year'] as const;

const DatasetParams = z.object({ dataset: DatasetIdSchema });
const Dimension = z.string().max(100);
const Asked = z.object({
  where: WhereSchema.default({}),
  /** The latest where left out. */
  vintage: z.number().int().min(1).optional(),
});

/** How evenly counts are spread over the members of a dimension, period by period. */
const SpreadSchema = z
  .object({
    vintage: z.number().int(),
    /** Members that are the sum of others by the data set's own rules, and are left out. */
    sums: z.array(z.string()),
    /** The latest last, 520 at most; without what it measures where the sum is 0. */
    points: z.array(
      z.object({
        period: PeriodSchema,
        total: z.number(),
        /** Parts that are not known: the measures are of the others. */
        unknown: CountSchema,
        /** Members with a count above zero. */
        members: CountSchema,
        /** 1 / Herfindahl: the number of members of equal size with the same concentration. */
        effective: z.number().optional(),
        /** Sum of squared shares: 1 where all is in one member. */
        herfindahl: z.number().optional(),
        /** Shannon's, in bits. */
        entropy: z.number().optional(),
        /** Entropy less that of the period before, or of a year before where a point counts a year. */
        change: z.number().optional(),
        largest: z.object({ member: z.string(), share: z.number() }).optional(),
      }),
    ),
    /** The last point member by member, largest first, 12 at most, beside the one a year before. */
    shares: z.array(
      z.object({
        member: z.string(),
        count: z.number(),
        share: z.number(),
        before: z.number().optional(),
      }),
    ),
  })
  .meta({ id: 'RiskSpread' });

const Stretch = z.object({ from: PeriodSchema, to: PeriodSchema });

/** Falls of some members beside rises of others, in the same part of two years. */
const DisplacementSchema = z
  .object({
    vintage: z.number().int(),
    now: Stretch,
    /** Absent where the figures do not reach so far back: then nothing is compared. */
    before: Stretch.optional(),
    sums: z.array(z.string()),
    /** Largest first, 200 at most. */
    members: z.array(
      z.object({
        member: z.string(),
        before: z.number(),
        after: z.number(),
        /** By the interval of the ratio of two Poisson counts at 95 %; `unknown` where a part of either is not known. */
        change: z.enum(['fell', 'rose', 'steady', 'unknown']),
      }),
    ),
    /** Falls with rises they would fit, the greatest first, 40 at most. It is never said that anybody moved. */
    pairs: z.array(
      z.object({
        from: z.string(),
        to: z.string(),
        fall: z.number(),
        rise: z.number(),
        /** Part of the fall that the rise could hold, 0 to 1. */
        part: z.number(),
        /** The same, counted for each member of `through` for itself; absent where none was named. */
        shared: z.number().optional(),
      }),
    ),
  })
  .meta({ id: 'RiskDisplacement' });

/** How counts are spread, and where they may have gone. */
export const riskSpreadEndpoints = {
  measureRiskSpread: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/spread',
    summary: 'How concentrated counts are on the members of a dimension, period by period',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: Asked.extend({ over: Dimension, sum: z.enum(spreadSums).default('year') }),
    response: SpreadSchema,
  },
  compareRiskPlaces: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/displacement',
    summary:
      'Falls at some places beside rises at others, against the same part of the year before',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: Asked.extend({
      between: Dimension,
      /** A dimension whose members are compared with each other one by one, such as nationalities. */
      through: Dimension.optional(),
      span: z.enum(displacementSpans).default('year'),
    }),
    response: DisplacementSchema,
  },
} as const satisfies Record<string, Endpoint>;
