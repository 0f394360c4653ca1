import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { riskReaders } from './datasets.ts';
import { catalogueCodes } from './incidents.ts';
import { DatasetIdSchema, PeriodSchema, riskFrequencies } from './vocabulary.ts';

/** Derived indicators that are a quotient of two sums (`derivedRatios` of `@amirani/risk/indicators`; a test holds them equal). */
export const ratioCodes = [
  'refusal-rate',
  'apprehension-share',
  'document-fraud-rate',
  'return-rate',
  'facilitator-ratio',
  'overstay-proxy',
  'asylum-after-refusal',
] as const;

/** A derived indicator period by period, never without both its sides. */
const DerivedSchema = z
  .object({
    code: z.enum(ratioCodes),
    /** 100 for a share in percent, 100 000 for a rate. */
    per: z.number(),
    /** Whole years where the tables have periods of different lengths. */
    by: z.enum(riskFrequencies),
    /** What it is made of. */
    terms: z.array(
      z.object({
        side: z.enum(['numerator', 'denominator']),
        indicator: z.enum(catalogueCodes),
        /** Members it is cut to. */
        only: z.array(z.string()),
        /** Absent where no data set that was named counts it. */
        dataset: DatasetIdSchema.optional(),
        vintage: z.number().int().optional(),
        /** Dimensions that it should be cut by and the table does not have: the sum is too large. */
        uncut: z.array(z.string()),
      }),
    ),
    /** The latest last; a side that is not wholly known has no number. */
    points: z.array(
      z.object({
        period: PeriodSchema,
        value: z.number().optional(),
        numerator: z.number().optional(),
        denominator: z.number().optional(),
      }),
    ),
  })
  .meta({ id: 'RiskDerived' });

/** Indicators that are made of others. */
export const riskDerivedEndpoints = {
  deriveRiskIndicator: {
    method: 'POST',
    path: '/api/risk/derived',
    summary:
      'A derived indicator out of data sets, period by period, with both sides of each quotient',
    access: { ...riskReaders, operation: 'none' },
    body: z.object({
      code: z.enum(ratioCodes),
      /** Of several that count the same the first is taken. */
      datasets: z.array(DatasetIdSchema).min(1).max(20),
    }),
    response: DerivedSchema,
  },
} as const satisfies Record<string, Endpoint>;
