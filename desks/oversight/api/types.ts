import type { z } from 'zod';
import type { BreachContentSchema, BreachSchema } from './breaches-shapes.ts';
import type { CanaryAlarmSchema, CanarySchema } from './canaries.ts';
import type { CompetenceSchema } from './competence.ts';
import type { RegisterSchema, RetentionClockSchema } from './register-shapes.ts';
import type { ReplyContentSchema } from './reply-content.ts';
import type {
  AnswerSchema,
  NamedSchema,
  SubjectDataSchema,
  SubjectPersonSchema,
  SubjectRequestSchema,
  WithheldSchema,
} from './subject-requests-shapes.ts';

/** The shapes of oversight as types; each is documented at its schema. */
export type Breach = z.output<typeof BreachSchema>;
export type BreachContent = z.output<typeof BreachContentSchema>;
/** @internal For tests. */
export type Canary = z.output<typeof CanarySchema>;
export type CanaryAlarm = z.output<typeof CanaryAlarmSchema>;
export type Competence = z.output<typeof CompetenceSchema>;
export type Named = z.output<typeof NamedSchema>;
export type Register = z.output<typeof RegisterSchema>;
export type ReplyContent = z.output<typeof ReplyContentSchema>;
export type RetentionClock = z.output<typeof RetentionClockSchema>;
export type SubjectAnswer = z.output<typeof AnswerSchema>;
export type SubjectData = z.output<typeof SubjectDataSchema>;
export type SubjectPerson = z.output<typeof SubjectPersonSchema>;
export type SubjectRequest = z.output<typeof SubjectRequestSchema>;
export type Withheld = z.output<typeof WithheldSchema>;
