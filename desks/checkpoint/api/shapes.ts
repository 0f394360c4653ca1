import type { AlertAnswers } from '@amirani/checkpoint';
import { ColourSchema } from '@desk/documents/api/vocabulary.ts';
import { FlightSummarySchema } from '@desk/travellers/api/flights.ts';
import { InstantSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** Under which law a traveller is checked: that of the Schengen entry, or that of the exit of Georgian citizens. */
export const checkProfiles = ['georgian-exit', 'schengen-entry'] as const;

/** State of a check. `open`: without a decision. */
export const checkStates = [
  'open',
  'held',
  'passed',
  'second-line',
  'refusal-proposed',
  'refused',
] as const;

/** `VerdictWord` of `@amirani/checkpoint`. */
export const WordSchema = z.enum(['clear', 'attention', 'obstacle', 'not-checked']);

/** `VerdictSource` of `@amirani/checkpoint`. */
export const SourceSchema = z.enum([
  'document',
  'conditions',
  'api',
  'ticket',
  'alerts.sis',
  'alerts.lost-documents',
  'alerts.national',
  'hits',
]);

const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** Why the word is what it is, and where the evidence is shown. */
export const VerdictReasonSchema = z
  .object({
    source: SourceSchema,
    code: z.string(),
    facts: Facts,
    result: z.enum(['met', 'failed', 'undetermined', 'not-applicable', 'yours-to-judge']),
    word: WordSchema.exclude(['clear']),
    locator: z.string(),
    needs: z.array(z.string()),
  })
  .meta({ id: 'VerdictReason' });

/** The verdict of the first line as it was stored. `FirstLineVerdict` of `@amirani/checkpoint` with its place. */
export const CheckVerdictSchema = z
  .object({
    id: z.uuid(),
    at: InstantSchema,
    word: WordSchema,
    reasons: z.array(VerdictReasonSchema).max(3),
    more: z.number().int(),
    all: z.array(VerdictReasonSchema),
    sources: z.array(
      z.object({
        source: SourceSchema,
        state: z.enum(['checked', 'partly', 'not-checked', 'not-connected']),
        word: WordSchema,
      }),
    ),
    attests: z.array(z.string()),
    needs: z.array(z.string()),
    /** `CrossingFacts` of `@amirani/schengen/conditions`, papers, carrier and alerts put in. */
    facts: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'CheckVerdict' });

/** What a source of alerts answered, with the time. */
const AlertAnswerSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('hit'),
    alerts: z.array(
      z.object({
        category: z.enum([
          'refuse-entry',
          'entry-ban',
          'exit-ban',
          'wanted',
          'missing',
          'vulnerable',
          'discreet-check',
          'document-lost',
          'document-stolen',
          'document-invalidated',
        ]),
        reference: z.string(),
        state: z.string().optional(),
      }),
    ),
  }),
  z.object({ state: z.literal('no-hit') }),
  z.object({
    state: z.literal('not-asked'),
    why: z.enum(['not-connected', 'no-answer', 'too-slow', 'nothing-to-ask']),
  }),
]);

/** The answer of every source. */
const AlertAnswersSchema: z.ZodType<AlertAnswers> = z
  .object({
    sis: AlertAnswerSchema,
    'lost-documents': AlertAnswerSchema,
    national: AlertAnswerSchema,
  })
  .meta({ id: 'AlertAnswers' }) as unknown as z.ZodType<AlertAnswers>;

/** The traveller as the document tells it. */
export const PresentedSchema = z
  .object({
    surname: z.string().optional(),
    givenNames: z.string().optional(),
    dateOfBirth: z.string().optional(),
    sex: z.string().optional(),
    nationality: z.string().optional(),
    documentCode: z.string().optional(),
    documentNumber: z.string().optional(),
    documentIssuer: z.string().optional(),
    documentExpires: z.string().optional(),
  })
  .meta({ id: 'Presented' });

/** What people decided on a check, step by step. */
export const CheckDecisionSchema = z
  .object({
    version: z.number().int(),
    steps: z.array(
      z.object({
        act: z.string(),
        to: z.enum(checkStates),
        by: z.string(),
        role: RoleSchema,
        reason: z.string(),
        at: InstantSchema,
      }),
    ),
  })
  .meta({ id: 'CheckDecision' });

/** A check in a list. */
export const CheckSummarySchema = z
  .object({
    id: z.uuid(),
    booth: z.string(),
    openedAt: InstantSchema,
    openedBy: z.string(),
    flight: z.string().optional(),
    /** The name of the document: in the list of checks, to an officer, while the first line has to decide. */
    name: z.string().optional(),
    /** The number masked but for its last three characters. */
    document: z.string().optional(),
    /** Left out of a case of the second line that the caller may still judge blind, or owes a view of. */
    word: WordSchema.optional(),
    state: z.enum(checkStates),
    decidedAt: InstantSchema.optional(),
  })
  .meta({ id: 'CheckSummary' });

/** One traveller before one officer. */
export const CheckSchema = z
  .object({
    id: z.uuid(),
    profile: z.enum(checkProfiles),
    booth: z.string(),
    openedAt: InstantSchema,
    openedBy: z.string(),
    flight: FlightSummarySchema.optional(),
    /** Of the carrier's list of that flight, where the document is on it. */
    traveller: z.uuid().optional(),
    presented: PresentedSchema,
    /** The examination of the document, with the colour of its latest verdict. */
    examination: z.object({ id: z.uuid(), colour: ColourSchema.optional() }),
    /** What the officer said beside what papers and systems tell. */
    given: z.record(z.string(), z.unknown()),
    /** Grows with every fact and verdict: what is decided on must be the latest. */
    version: z.number().int(),
    verdict: CheckVerdictSchema,
    /** The sources as asked last. */
    alerts: AlertAnswersSchema,
    state: z.enum(checkStates),
    decision: CheckDecisionSchema.optional(),
    /** Other checks of the same document since a day before it was opened: it was scanned twice, or comes back. */
    earlier: z.array(CheckSummarySchema),
  })
  .meta({ id: 'Check' });
