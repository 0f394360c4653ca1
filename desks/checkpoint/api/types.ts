import type { z } from 'zod';
import type { checkpointEndpoints } from './endpoints.ts';
import type { ReferralSchema, ReferralStepSchema } from './referrals.ts';
import type {
  BlindCaseSchema,
  BlindViewSchema,
  CaseNoteSchema,
  DossierSchema,
  ProtectionSchema,
  RefusalSchema,
  SecondLineItemSchema,
} from './second-line.ts';
import type {
  CheckDecisionSchema,
  CheckSchema,
  CheckSummarySchema,
  CheckVerdictSchema,
  PresentedSchema,
  VerdictReasonSchema,
} from './shapes.ts';

/** The shapes of the checkpoint desk as types; each is documented at its schema. */
export type BlindCase = z.output<typeof BlindCaseSchema>;
export type BlindView = z.output<typeof BlindViewSchema>;
export type CaseNote = z.output<typeof CaseNoteSchema>;
export type Check = z.output<typeof CheckSchema>;
export type CheckDecision = z.output<typeof CheckDecisionSchema>;
export type CheckSummary = z.output<typeof CheckSummarySchema>;
export type CheckVerdict = z.output<typeof CheckVerdictSchema>;
export type DayFigures = z.output<(typeof checkpointEndpoints)['getDayFigures']['response']>;
export type Dossier = z.output<typeof DossierSchema>;
export type Gate = z.output<(typeof checkpointEndpoints)['getGate']['response']>;
export type Presented = z.output<typeof PresentedSchema>;
export type Protection = z.output<typeof ProtectionSchema>;
export type Referral = z.output<typeof ReferralSchema>;
export type ReferralStep = z.output<typeof ReferralStepSchema>;
export type Refusal = z.output<typeof RefusalSchema>;
export type ReleasedHit = z.output<
  (typeof checkpointEndpoints)['listReleasedHits']['response']
>['hits'][number];
export type SecondLineItem = z.output<typeof SecondLineItemSchema>;
export type VerdictReason = z.output<typeof VerdictReasonSchema>;
