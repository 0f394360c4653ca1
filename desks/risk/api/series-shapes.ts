import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  CellSchema,
  CountSchema,
  PeriodSchema,
  riskForecastMethods,
  riskFrequencies,
  riskMethods,
  SeriesKeySchema,
} from './vocabulary.ts';

/** A series in a list: its last two years to draw, and what it adds up to. */
export const SeriesSummarySchema = z
  .object({
    key: SeriesKeySchema,
    first: PeriodSchema,
    last: PeriodSchema,
    /** Sum of all counts that are known. */
    total: z.number(),
    /** The last two years, oldest first. */
    recent: z.array(CellSchema),
  })
  .meta({ id: 'RiskSeriesSummary' });

/** A dimension with its members, largest first. */
export const DimensionSchema = z
  .object({
    name: z.string(),
    members: z.array(z.object({ name: z.string(), series: CountSchema, total: z.number() })),
  })
  .meta({ id: 'RiskDimension' });

/** What a method says of one period; what it could not say is absent. */
const BandPointSchema = z
  .object({
    period: PeriodSchema,
    expected: z.number().optional(),
    upperBound: z.number().optional(),
    score: z.number().optional(),
    pValue: z.number().optional(),
    /** Absent where the method could not say. */
    alarm: z.boolean().optional(),
  })
  .meta({ id: 'RiskBandPoint' });

/** A stretch between two change points. */
const RegimeSchema = z
  .object({
    from: PeriodSchema,
    to: PeriodSchema,
    /** The level of the stretch: median of its counts. */
    level: z.number(),
  })
  .meta({ id: 'RiskRegime' });

/** A series with what is known of it. */
export const SeriesSchema = z
  .object({
    key: SeriesKeySchema,
    frequency: z.enum(riskFrequencies),
    vintage: z.number().int(),
    recordedAt: InstantSchema,
    points: z.array(
      z.object({
        period: PeriodSchema,
        cell: CellSchema,
        /** Of a series that is a sum: parts that were not reported or withheld, where there are any. */
        unknown: CountSchema.optional(),
      }),
    ),
    /** Methods that a history of this length can carry, best first; empty where it carries none. */
    methods: z.array(z.enum(riskMethods)),
    /** The method the bands are of; absent where none was run. */
    method: z.enum(riskMethods).optional(),
    /** Every option it ran with, by its name in R surveillance's control list. */
    options: z.record(z.string(), z.unknown()),
    /**
     * Of a method that has both modes: periods whose alarm is another in the mode that was not shown. `as-r` has the errors of R
     * surveillance, `corrected` has not.
     */
    otherMode: z
      .object({ mode: z.enum(['as-r', 'corrected']), differs: z.array(PeriodSchema) })
      .optional(),
    bands: z.array(BandPointSchema),
    /** Share of the judged periods with an alarm; absent where none was judged. */
    alarmShare: z.number().optional(),
    /** One where nothing changed. */
    regimes: z.array(RegimeSchema),
  })
  .meta({ id: 'RiskSeries' });

/** Scores over the values that were forecast; not a number is absent. */
const ForecastScoresSchema = z
  .object({
    values: CountSchema,
    mae: z.number().optional(),
    mase: z.number().optional(),
    smape: z.number().optional(),
    intervals: z.array(
      z.object({
        level: z.number(),
        coverage: z.number().optional(),
        msis: z.number().optional(),
        pinball: z.number().optional(),
      }),
    ),
  })
  .meta({ id: 'RiskForecastScores' });

/** The words of a score card (`Skill` of `@amirani/risk/forecast`). */
export const forecastSkills = ['skill', 'no-skill', 'unknown'] as const;

/** How far the past speaks for a forecast (`Reliability` of `@amirani/risk/forecast`). */
const forecastReliabilities = ['reliable', 'with-care', 'unreliable', 'unknown'] as const;

/** Why it is not more (`ReliabilityReason` of `@amirani/risk/forecast`). */
const reliabilityReasons = [
  'no-skill',
  'not-tried',
  'intervals-missed',
  'intervals-missed-often',
] as const;

/** A forecast with its score card. It is never without one. */
export const ForecastSchema = z
  .object({
    key: SeriesKeySchema,
    vintage: z.number().int(),
    method: z.enum(riskForecastMethods),
    /** The method with what it has chosen: `ETS(M,Ad,M)`; absent where nothing could be forecast. */
    made: z.string().optional(),
    known: CountSchema,
    /** Values that were not reported, filled in for the method. */
    filled: CountSchema,
    points: z.array(
      z.object({
        period: PeriodSchema,
        mean: z.number(),
        intervals: z.array(z.object({ level: z.number(), lower: z.number(), upper: z.number() })),
      }),
    ),
    card: z.object({
      /** Whether it beats the seasonal naive method on the past. */
      skill: z.enum(forecastSkills),
      /** The sign that every page shows: skill and the coverage of the intervals together. */
      reliability: z.object({
        word: z.enum(forecastReliabilities),
        reasons: z.array(z.enum(reliabilityReasons)),
      }),
      /** Mean absolute error divided by that of seasonal naive. */
      relativeError: z.number().optional(),
      origins: CountSchema,
      scores: ForecastScoresSchema.optional(),
      naive: ForecastScoresSchema.optional(),
      /** By step ahead, the first first. */
      byStep: z.array(ForecastScoresSchema),
    }),
  })
  .meta({ id: 'RiskForecast' });

/** What the newest periods are expected to become once all has come in, by what earlier vintages lacked at the same age. */
export const NowcastSchema = z
  .object({
    key: SeriesKeySchema,
    vintage: z.number().int(),
    /** Vintages that follow on each other, period by period, up to this one. */
    run: CountSchema,
    /** The required number in a row. */
    least: CountSchema,
    /** Periods after which no more reports are expected; absent without a nowcast. */
    longestDelay: CountSchema.optional(),
    /** Periods of which not all is in, oldest first. */
    points: z.array(
      z.object({
        period: PeriodSchema,
        reported: z.number(),
        /** Share of a period's counts that used to be in by now. */
        share: z.number(),
        expected: z.number(),
        intervals: z.array(z.object({ level: z.number(), lower: z.number(), upper: z.number() })),
      }),
    ),
    /** Record of the nowcasts that were possible before; absent if none can be compared with later counts. */
    coverage: z
      .object({
        values: CountSchema,
        levels: z.array(z.object({ level: z.number(), held: CountSchema })),
        /** Mean distance from what came: of the nowcast, and of the count as it was reported. */
        error: z.number(),
        errorAsReported: z.number(),
      })
      .optional(),
  })
  .meta({ id: 'RiskNowcast' });

/** A series as trend + season + remainder. */
export const DecompositionSchema = z
  .object({
    key: SeriesKeySchema,
    vintage: z.number().int(),
    /** Share of what the trend leaves that is season, 0 to 1. */
    strength: z.number(),
    /** Counts that were not known and were closed for it. */
    filled: CountSchema,
    /** Empty where the history is two years or less, or periods have no season. */
    points: z.array(
      z.object({
        period: PeriodSchema,
        trend: z.number(),
        season: z.number(),
        remainder: z.number(),
      }),
    ),
  })
  .meta({ id: 'RiskDecomposition' });

/** One series as it was known in each vintage. */
export const SeriesVintagesSchema = z
  .object({
    vintages: z.array(z.object({ number: z.number().int(), recordedAt: InstantSchema })),
    /** For each period its cell in each vintage, in the order of the vintages; null where it was not known. */
    periods: z.array(z.object({ period: PeriodSchema, cells: z.array(CellSchema.nullable()) })),
  })
  .meta({ id: 'RiskSeriesVintages' });

/** A cell of a table: the sum of what is known, and how many parts are not. */
const TableCellSchema = z
  .object({
    total: z.number(),
    /** Parts that were not reported or withheld. */
    unknown: CountSchema,
  })
  .meta({ id: 'RiskTableCell' });

/** A table of sums: nationality by year, reason by month, route by nationality (for flows). */
export const TableSchema = z
  .object({
    vintage: z.number().int(),
    columns: z.array(z.string()),
    /** Largest first, then `others` where rows were left over; a row without member is the others. */
    rows: z.array(
      z.object({
        member: z.string().optional(),
        cells: z.array(TableCellSchema),
        /** Share of the last column. */
        share: z.number().optional(),
        /**
         * The last column against the one before: the ratio with its 95 % interval (of two Poisson counts, normal on the
         * logarithm), absent where either is 0 or unknown. Below 20 counts a percentage says nothing: `few` is set.
         */
        change: z
          .object({ ratio: z.number(), lower: z.number(), upper: z.number(), few: z.boolean() })
          .optional(),
      }),
    ),
    totals: z.array(TableCellSchema),
  })
  .meta({ id: 'RiskTable' });
