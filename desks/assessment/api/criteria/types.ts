import type { z } from 'zod';
import type {
  BackTestSchema,
  CriteriaSetSchema,
  CriterionIssueSchema,
  CriterionSchema,
  CriterionStateSchema,
  CriterionSummarySchema,
  GroupEffectsSchema,
  GroupReportSchema,
  ShareSchema,
} from './shapes.ts';

/** The shapes of criteria as types; each is documented at its schema. */
export type BackTest = z.output<typeof BackTestSchema>;
export type CriteriaSet = z.output<typeof CriteriaSetSchema>;
export type Criterion = z.output<typeof CriterionSchema>;
export type CriterionIssue = z.output<typeof CriterionIssueSchema>;
export type CriterionState = z.output<typeof CriterionStateSchema>;
export type CriterionSummary = z.output<typeof CriterionSummarySchema>;
export type GroupEffects = z.output<typeof GroupEffectsSchema>;
export type GroupReport = z.output<typeof GroupReportSchema>;
export type Share = z.output<typeof ShareSchema>;
