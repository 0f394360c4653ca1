import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { riskReaders } from './datasets.ts';
import {
  DecompositionSchema,
  DimensionSchema,
  ForecastSchema,
  NowcastSchema,
  SeriesSchema,
  SeriesSummarySchema,
  SeriesVintagesSchema,
  TableSchema,
} from './series-shapes.ts';
import {
  DatasetIdSchema,
  PeriodSchema,
  riskForecastMethods,
  riskMethods,
  SeriesKeySchema,
  WhereSchema,
} from './vocabulary.ts';

const DatasetParams = z.object({ dataset: DatasetIdSchema });
/** The latest where left out. */
const Vintage = z.number().int().min(1).optional();
/** Dimensions that are not named are summed over: `{ route }` alone is the route's total. */
const One = z.object({ key: SeriesKeySchema, vintage: Vintage });
/** Options by their names in R surveillance's control list. */
const Options = z.record(z.string().max(60), z.unknown());

/** The explorer of indicators: series as they were known, with bands, change points and forecasts. */
export const riskSeriesEndpoints = {
  listRiskDimensions: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/dimensions',
    summary: 'The dimensions of a data set with their members, largest first',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({ vintage: Vintage }),
    response: z.object({ vintage: z.number().int(), dimensions: z.array(DimensionSchema) }),
  },
  searchRiskSeries: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series',
    summary: 'Series that are as asked for, largest first; `by` sums over every other dimension',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({
      where: WhereSchema.default({}),
      /** Dimensions that tell series apart; all where left out. */
      by: z.array(z.string().max(100)).max(20).optional(),
      vintage: Vintage,
      offset: z.number().int().nonnegative().default(0),
      limit: z.number().int().min(1).max(200).default(50),
    }),
    response: z.object({
      vintage: z.number().int(),
      series: z.array(SeriesSummarySchema),
      found: z.number().int(),
    }),
  },
  showRiskSeries: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series/show',
    summary:
      'One series with the bands of a method, its alarms and its regimes; the best method its history carries where left out',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: One.extend({ method: z.enum(riskMethods).optional(), options: Options.optional() }),
    response: SeriesSchema,
  },
  forecastRiskSeries: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series/forecast',
    summary: 'A forecast of one series with its score card beside seasonal naive',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: One.extend({
      method: z.enum(riskForecastMethods).default('level-aware'),
      steps: z.number().int().min(1).max(36).default(6),
      /** Origins of the back-test. */
      origins: z.number().int().min(6).max(60).default(22),
      levels: z.array(z.number().gt(0).lt(1)).min(1).max(4).default([0.8, 0.95]),
      intervals: z.enum(['model', 'conformal']).default('model'),
    }),
    response: ForecastSchema,
  },
  nowcastRiskSeries: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series/nowcast',
    summary:
      'What the newest counts of one series are expected to become, by what earlier vintages lacked at the same age',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: One,
    response: NowcastSchema,
  },
  decomposeRiskSeries: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series/decompose',
    summary: 'One series as trend, season and remainder (STL)',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: One,
    response: DecompositionSchema,
  },
  showRiskVintages: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/series/vintages',
    summary: 'One series as it was known in each vintage',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({ key: SeriesKeySchema, periods: z.number().int().min(1).max(240).default(36) }),
    response: SeriesVintagesSchema,
  },
  tabulateRisk: {
    method: 'POST',
    path: '/api/risk/datasets/:dataset/table',
    summary:
      'Sums by the members of one dimension and by year, period or another dimension: tables of nationalities and reasons, flows',
    access: { ...riskReaders, operation: 'none' },
    params: DatasetParams,
    body: z.object({
      rows: z.string().max(100),
      /** `year`, `period`, or a dimension by its name. */
      columns: z.object({
        by: z.enum(['year', 'period', 'dimension']),
        dimension: z.string().max(100).optional(),
      }),
      where: WhereSchema.default({}),
      from: PeriodSchema.optional(),
      to: PeriodSchema.optional(),
      top: z.number().int().min(1).max(200).default(10),
      vintage: Vintage,
    }),
    response: TableSchema,
  },
} as const satisfies Record<string, Endpoint>;
