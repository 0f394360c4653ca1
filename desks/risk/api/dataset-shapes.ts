import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  CellSchema,
  CountSchema,
  DatasetIdSchema,
  PeriodSchema,
  riskFrequencies,
  riskIndicators,
  SeriesKeySchema,
  StepSchema,
  TaskSchema,
} from './vocabulary.ts';

/** Files that are read; `csv` has columns date, count and keys, in any order. */
export const riskFormats = ['csv', 'sdmx-csv', 'json-stat', 'xlsx'] as const;

/** What stands between groups of three digits. */
export const thousandsSigns = [',', '.', ' ', "'"] as const;

/** Which members of a dimension are the sum of which others (`SumRule` of `@amirani/risk/series`). */
const SumRuleSchema = z
  .object({
    dimension: z.string().min(1).max(100),
    parts: z.record(z.string(), z.array(z.string()).min(1)),
    /** `equal`: a person is in one part; `at-least`: in one or several, as with reasons of refusal. */
    relation: z.enum(['equal', 'at-least']),
  })
  .meta({ id: 'RiskSumRule' });

/** What a data set says of itself. */
export const DatasetTermsSchema = z
  .object({
    title: z.string().trim().min(3).max(200),
    /** Who publishes or reports it. */
    source: z.string().trim().min(3).max(300),
    indicator: z.enum(riskIndicators),
    /** What is counted: persons, detections, documents. */
    unit: z.string().trim().min(1).max(60),
    note: z.string().max(2000),
    sums: z.array(SumRuleSchema).max(20),
  })
  .meta({ id: 'RiskDatasetTerms' });

/** A vintage: the figures of a data set as they stood from one import to the next. Nothing is overwritten. */
export const VintageSchema = z
  .object({
    number: z.number().int().min(1),
    /** From when on its figures count as known: the day of publication, or of the import. */
    recordedAt: InstantSchema,
    takenAt: InstantSchema,
    takenBy: z.string(),
    reason: z.string(),
    /** The name of the file. */
    label: z.string(),
    rows: CountSchema,
    /** Series and cells of the whole vintage. */
    series: CountSchema,
    added: CountSchema,
    /** Cells that were known with another value before. */
    changed: CountSchema,
    first: PeriodSchema,
    last: PeriodSchema,
    /** SHA-256 over all figures of the file, in hex: the same figures have the same. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'RiskVintage' });

/** A data set: one table of counts with its vintages. */
export const DatasetSchema = DatasetTermsSchema.extend({
  id: DatasetIdSchema,
  createdBy: z.string(),
  createdAt: InstantSchema,
  /** Rises with every change; a change says which one it saw. */
  version: CountSchema,
  /** Absent before the first vintage, as is all that follows. */
  frequency: z.enum(riskFrequencies).optional(),
  dimensions: z.array(z.string()),
  series: CountSchema,
  latest: VintageSchema.optional(),
  /** Untriaged warnings. */
  openWarnings: CountSchema,
  /** The scan of it that goes on. */
  scanning: TaskSchema.optional(),
}).meta({ id: 'RiskDataset' });

/** How a file is read (`ImportOptions` of `@amirani/risk/import`); what is left out is told by the file. */
export const ImportOptionsSchema = z
  .object({
    format: z.enum(riskFormats).optional(),
    /** Columns; the usual names where left out. */
    date: z.string().max(100).optional(),
    count: z.string().max(100).optional(),
    keys: z.array(z.string().max(100)).max(20).optional(),
    /** The name of a dimension whose members stand across the heading. */
    across: z.string().trim().min(1).max(100).optional(),
    thousands: z.enum(thousandsSigns).optional(),
    frequency: z.enum(riskFrequencies).optional(),
    /** What a missing row between first and last means. */
    absent: z.enum(['not-reported', 'zero']).default('not-reported'),
    /** Of a workbook; the first where left out. */
    sheet: z.string().max(100).optional(),
  })
  .meta({ id: 'RiskImportOptions' });

/** A row that cannot be used; the codes are those of `docs/reference/detection.md`. */
const RowProblemSchema = z
  .object({
    line: z.number().int(),
    column: z.string(),
    value: z.string(),
    code: z.string(),
  })
  .meta({ id: 'RiskRowProblem' });

/** Where an import stands: parts arrive, it is read by itself, and waits for a person; `unusable` has problems. */
export const riskImportStates = [
  'receiving',
  'reading',
  'read',
  'unusable',
  'taken',
  'discarded',
] as const;

/** A file on its way into a data set. Nothing of it counts before somebody takes it over. */
export const ImportSchema = z
  .object({
    id: z.uuid(),
    dataset: DatasetIdSchema,
    state: z.enum(riskImportStates),
    label: z.string(),
    options: ImportOptionsSchema,
    bytes: CountSchema,
    begunBy: z.string(),
    begunAt: InstantSchema,
    /** Reading, while it runs and after it. */
    task: TaskSchema.optional(),
    /** The dry run: what taking it over would do, against the vintage that stands now. */
    dryRun: z
      .object({
        rows: CountSchema,
        series: CountSchema,
        frequency: z.enum(riskFrequencies),
        dimensions: z.array(z.string()),
        first: PeriodSchema.optional(),
        last: PeriodSchema.optional(),
        cells: z.object({
          /** Counts above zero: a reported zero is counted apart, once. */
          reported: CountSchema,
          zero: CountSchema,
          notReported: CountSchema,
          notApplicable: CountSchema,
          suppressed: CountSchema,
        }),
        /** The data version it was compared with, or 0. */
        against: CountSchema,
        added: CountSchema,
        changed: CountSchema,
        unchanged: CountSchema,
        /** Cells known before that the file does not have; they stay as they were known. */
        absent: CountSchema,
        /** The first problems by line, at most 500; `counts` has all of them by code. */
        problems: z.array(RowProblemSchema),
        counts: z.record(z.string(), CountSchema),
      })
      .optional(),
    steps: z.array(StepSchema),
  })
  .meta({ id: 'RiskImport' });

/** Something about the quality of the figures, by series where it is of one. */
const QualityFindingSchema = z
  .object({
    /** `risk.sum.*` or `risk.quality.*`. */
    code: z.string(),
    key: SeriesKeySchema.optional(),
    period: PeriodSchema.optional(),
    /** Figures for the text. */
    facts: z.record(z.string(), z.union([z.number(), z.string()])),
  })
  .meta({ id: 'RiskQualityFinding' });

/** What the quality page shows of one vintage. Zero and the three kinds of "no count" are counted apart. */
export const QualitySchema = z
  .object({
    vintage: z.number().int(),
    series: CountSchema,
    periods: CountSchema,
    first: PeriodSchema,
    last: PeriodSchema,
    cells: z.object({
      /** Counts above zero: a reported zero is counted apart, once. */
      reported: CountSchema,
      zero: CountSchema,
      notReported: CountSchema,
      notApplicable: CountSchema,
      suppressed: CountSchema,
    }),
    /** For each of the last 24 periods how many series have reported: who is late shows here. */
    reporting: z.array(
      z.object({ period: PeriodSchema, reported: CountSchema, notReported: CountSchema }),
    ),
    /** Sums that were compared with their parts. */
    sums: z.object({ agreed: CountSchema, undetermined: CountSchema, wrong: CountSchema }),
    /** At most 500, the gravest first; `findings` counts them all by code. */
    list: z.array(QualityFindingSchema),
    findings: z.record(z.string(), CountSchema),
  })
  .meta({ id: 'RiskQuality' });

/** A figure that a later vintage changed or added. */
export const RevisionSchema = z
  .object({
    key: SeriesKeySchema,
    period: PeriodSchema,
    before: CellSchema.optional(),
    after: CellSchema,
    vintage: z.number().int(),
    recordedAt: InstantSchema,
  })
  .meta({ id: 'RiskRevision' });
