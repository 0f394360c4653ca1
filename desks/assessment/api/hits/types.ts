import type { z } from 'zod';
import type { hitEndpoints } from './endpoints.ts';
import type {
  AssessmentRunSchema,
  HitActSchema,
  HitEvidenceSchema,
  HitFiguresSchema,
  HitLaneSchema,
  HitReasonSchema,
  HitRecipientSchema,
  HitSchema,
  HitStateSchema,
  HitSummarySchema,
  ScreeningSchema,
} from './shapes.ts';

/** The shapes of the queue of hits as types; each is documented at its schema. */
export type AssessmentRun = z.output<typeof AssessmentRunSchema>;
export type Hit = z.output<typeof HitSchema>;
export type HitAct = z.output<typeof HitActSchema>;
export type HitEvidenceView = z.output<typeof HitEvidenceSchema>;
export type HitFiguresView = z.output<typeof HitFiguresSchema>;
export type HitLane = z.output<typeof HitLaneSchema>;
export type HitQueue = z.output<(typeof hitEndpoints)['getHitQueue']['response']>;
export type HitReasonView = z.output<typeof HitReasonSchema>;
export type HitRecipientView = z.output<typeof HitRecipientSchema>;
export type HitStateView = z.output<typeof HitStateSchema>;
export type HitSummary = z.output<typeof HitSummarySchema>;
export type ScreeningState = z.output<typeof ScreeningSchema>;
