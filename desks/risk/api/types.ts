import type { z } from 'zod';
import type { CollectionSchema, FeedbackSchema, RequirementSchema } from './cycle.ts';
import type {
  DatasetSchema,
  DatasetTermsSchema,
  ImportOptionsSchema,
  ImportSchema,
  QualitySchema,
  RevisionSchema,
  VintageSchema,
} from './dataset-shapes.ts';
import type { AchInputSchema, AchResultSchema, AchSchema } from './hypotheses.ts';
import type { IncidentGivenSchema, IncidentSchema } from './incidents.ts';
import type { LiveIndicatorsSchema } from './live.ts';
import type { BlockSchema, ProductInputSchema, ProductSchema } from './products.ts';
import type {
  AssessmentInputSchema,
  AssessmentSchema,
  MeasureSchema,
  RatingSchema,
  RiskSchema,
  SectionSchema,
} from './register-shapes.ts';
import type {
  DecompositionSchema,
  ForecastSchema,
  NowcastSchema,
  SeriesSchema,
  SeriesSummarySchema,
  TableSchema,
} from './series-shapes.ts';
import type { CellSchema, SeriesKeySchema, StepSchema, TaskSchema } from './vocabulary.ts';
import type {
  DetectionSchema,
  DetectionSettingsSchema,
  WarningSchema,
  WarningScoreSchema,
} from './warning-shapes.ts';

/** The shapes of the risk desk as types; each is documented at its schema. */
export type RiskCell = z.output<typeof CellSchema>;
export type RiskSeriesKey = z.output<typeof SeriesKeySchema>;
export type RiskStep = z.output<typeof StepSchema>;
export type RiskTask = z.output<typeof TaskSchema>;
export type RiskDataset = z.output<typeof DatasetSchema>;
export type RiskDatasetTerms = z.output<typeof DatasetTermsSchema>;
export type RiskVintage = z.output<typeof VintageSchema>;
export type RiskImportOptions = z.input<typeof ImportOptionsSchema>;
export type RiskImport = z.output<typeof ImportSchema>;
export type RiskQuality = z.output<typeof QualitySchema>;
export type RiskRevision = z.output<typeof RevisionSchema>;
export type RiskSeriesSummary = z.output<typeof SeriesSummarySchema>;
export type RiskSeries = z.output<typeof SeriesSchema>;
export type RiskForecast = z.output<typeof ForecastSchema>;
export type RiskNowcast = z.output<typeof NowcastSchema>;
export type RiskDecomposition = z.output<typeof DecompositionSchema>;
export type RiskTable = z.output<typeof TableSchema>;
export type RiskDetectionSettings = z.output<typeof DetectionSettingsSchema>;
export type RiskDetection = z.output<typeof DetectionSchema>;
export type RiskWarning = z.output<typeof WarningSchema>;
export type RiskWarningScore = z.output<typeof WarningScoreSchema>;
export type Risk = z.output<typeof RiskSchema>;
export type RiskAssessmentInput = z.output<typeof AssessmentInputSchema>;
export type RiskAssessment = z.output<typeof AssessmentSchema>;
export type RiskRating = z.output<typeof RatingSchema>;
export type RiskMeasure = z.output<typeof MeasureSchema>;
export type RiskSection = z.output<typeof SectionSchema>;
export type AchInput = z.output<typeof AchInputSchema>;
export type AchResult = z.output<typeof AchResultSchema>;
export type Ach = z.output<typeof AchSchema>;
export type RiskIncident = z.output<typeof IncidentSchema>;
export type RiskIncidentGiven = z.output<typeof IncidentGivenSchema>;
export type RiskRequirement = z.output<typeof RequirementSchema>;
export type RiskCollection = z.output<typeof CollectionSchema>;
export type RiskFeedback = z.output<typeof FeedbackSchema>;
export type RiskProductInput = z.output<typeof ProductInputSchema>;
export type RiskProduct = z.output<typeof ProductSchema>;
export type RiskBlock = z.output<typeof BlockSchema>;
export type RiskLiveIndicators = z.output<typeof LiveIndicatorsSchema>;
