import type { z } from 'zod';
import type {
  CaseMemberSchema,
  CaseSchema,
  CaseStepSchema,
  CaseSummarySchema,
} from './case-shapes.ts';
import type {
  CustodyStepSchema,
  ExhibitSchema,
  HandOverSchema,
  HolderSchema,
  TimeStampSchema,
} from './evidence-shapes.ts';
import type { CaseMatrixInputSchema, CaseMatrixSchema } from './hypotheses.ts';
import type { MoneyPatternSchema } from './money.ts';
import type {
  AuthorisationSchema,
  EntityHeadSchema,
  EntitySchema,
  GradingSchema,
  ImportSchema,
  LinkSchema,
  MatchSchema,
  MergeSchema,
  StatementSchema,
  TiedStatementSchema,
} from './statement-shapes.ts';
import type { NoteSchema, NoticeSchema, ReportSchema, SentenceSchema, TaskSchema } from './work.ts';

/** The shapes of the investigations desk as types; each is documented at its schema. */
export type Authorisation = z.output<typeof AuthorisationSchema>;
export type Case = z.output<typeof CaseSchema>;
export type CaseMatrix = z.output<typeof CaseMatrixSchema>;
export type CaseMatrixInput = z.output<typeof CaseMatrixInputSchema>;
export type CaseMember = z.output<typeof CaseMemberSchema>;
export type CaseNote = z.output<typeof NoteSchema>;
export type CaseNotice = z.output<typeof NoticeSchema>;
export type CaseStep = z.output<typeof CaseStepSchema>;
export type CaseSummary = z.output<typeof CaseSummarySchema>;
export type CaseTask = z.output<typeof TaskSchema>;
export type CustodyStep = z.output<typeof CustodyStepSchema>;
export type Entity = z.output<typeof EntitySchema>;
export type EntityHead = z.output<typeof EntityHeadSchema>;
export type Exhibit = z.output<typeof ExhibitSchema>;
export type Grading = z.output<typeof GradingSchema>;
export type HandOver = z.output<typeof HandOverSchema>;
export type Holder = z.output<typeof HolderSchema>;
export type Link = z.output<typeof LinkSchema>;
export type Match = z.output<typeof MatchSchema>;
export type Merge = z.output<typeof MergeSchema>;
export type MoneyPattern = z.output<typeof MoneyPatternSchema>;
export type Report = z.output<typeof ReportSchema>;
export type ReportSentence = z.output<typeof SentenceSchema>;
export type Statement = z.output<typeof StatementSchema>;
export type StatementImport = z.output<typeof ImportSchema>;
export type TiedStatement = z.output<typeof TiedStatementSchema>;
export type TimeStamp = z.output<typeof TimeStampSchema>;
