import { z } from 'zod';
import { Count, Name } from './rights.ts';

export const EstimateSchema = z
  .object({ value: z.number(), low: z.number(), high: z.number() })
  .meta({ id: 'AcademyEstimate' });

/** How what was named goes with what is there. */
const RetrievalSchema = z
  .object({
    named: Count,
    there: Count,
    right: Count,
    precision: z.number().optional(),
    recall: z.number().optional(),
  })
  .meta({ id: 'AcademyRetrieval' });

/** All scores of an attempt, as `@amirani/academy/scoring` computes them; docs/reference/scoring.md has the formulas. */
export const ScoreSchema = z
  .object({
    counts: z.object({
      hits: Count,
      misses: Count,
      falseAlarms: Count,
      correctPasses: Count,
      undecided: Count,
    }),
    /** Absent for fewer than 60 targets and 240 others. */
    sensitivity: z.object({ dPrime: EstimateSchema, criterion: EstimateSchema }).optional(),
    precision: z.object({
      precision: EstimateSchema.optional(),
      recall: EstimateSchema.optional(),
      inTheField: z.number().optional(),
      wrongForOneRight: z.number().optional(),
    }),
    times: z.object({ median: z.number(), p90: z.number() }).optional(),
    calibration: z
      .object({
        decisions: Count,
        brier: z.number(),
        overConfidence: z.number(),
        curve: z.array(z.object({ confidence: z.number(), right: z.number(), decisions: Count })),
      })
      .optional(),
    reasons: z.object({
      hits: Count,
      withReason: Count,
      withoutAny: Count,
      right: z.number().optional(),
    }),
    rights: z.object({
      due: Count,
      made: Count,
      missed: z.array(Name),
      honestStopped: Count,
      minutesLost: z.number(),
      twins: z
        .object({
          pairs: Count,
          onlyFirst: Count,
          onlySecond: Count,
          gap: z.number(),
          low: z.number(),
          high: z.number(),
        })
        .optional(),
    }),
    overrides: z.object({
      withRightHint: EstimateSchema.optional(),
      againstWrongHint: EstimateSchema.optional(),
    }),
    /** Absent where no network was looked for. */
    networks: z.object({ members: RetrievalSchema, links: RetrievalSchema }).optional(),
    /** Absent where no series was looked at. */
    trends: z
      .object({
        onsets: Count,
        found: Count,
        /** Periods from the onset to the warning, in the mean of those found. */
        meanDelay: z.number().optional(),
        falseInYear: z.number().optional(),
      })
      .optional(),
    problems: z.array(z.object({ code: z.string(), item: z.string() })),
  })
  .meta({ id: 'AcademyScore' });
