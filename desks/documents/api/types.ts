import type { z } from 'zod';
import type { FaceSchema } from './comparison.ts';
import type { PlayableSchema, ReaderSchema, ReadingSchema } from './reader.ts';
import type { FraudCountSchema, FraudSchema, WarningSchema } from './register.ts';
import type {
  DocumentDecisionSchema,
  ExaminationSchema,
  ExaminationSummarySchema,
  JudgementSchema,
  MarkSchema,
  PieceSchema,
  StoredVerdictSchema,
} from './shapes.ts';
import type { SpecimenSchema } from './specimens.ts';
import type {
  AnchorConsequencesSchema,
  AnchorSchema,
  TrustCertificateSchema,
  TrustListSchema,
  TrustStoreSchema,
} from './trust.ts';

/** The shapes of the documents desk as types; each is documented at its schema. */
export type Anchor = z.output<typeof AnchorSchema>;
export type AnchorConsequences = z.output<typeof AnchorConsequencesSchema>;
export type DocumentDecision = z.output<typeof DocumentDecisionSchema>;
export type Examination = z.output<typeof ExaminationSchema>;
export type ExaminationSummary = z.output<typeof ExaminationSummarySchema>;
export type Face = z.output<typeof FaceSchema>;
export type Fraud = z.output<typeof FraudSchema>;
export type FraudCount = z.output<typeof FraudCountSchema>;
export type Judgement = z.output<typeof JudgementSchema>;
export type Mark = z.output<typeof MarkSchema>;
export type Piece = z.output<typeof PieceSchema>;
export type Playable = z.output<typeof PlayableSchema>;
export type Reader = z.output<typeof ReaderSchema>;
export type Reading = z.output<typeof ReadingSchema>;
export type Specimen = z.output<typeof SpecimenSchema>;
export type StoredVerdict = z.output<typeof StoredVerdictSchema>;
export type TrustCertificate = z.output<typeof TrustCertificateSchema>;
export type TrustList = z.output<typeof TrustListSchema>;
export type TrustStore = z.output<typeof TrustStoreSchema>;
export type Warning = z.output<typeof WarningSchema>;
