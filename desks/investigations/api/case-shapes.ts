import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

export const Text = (least: number, most = 2000) => z.string().trim().min(least).max(most);
export const Reason = Text(3);
/** The number of steps that the caller saw. */
export const Version = z.number().int().min(0);
export const Day = z.iso.date();
/** From one day to another, both in it. */
export const Period = z.object({ from: Day, to: Day });
/** As exact as it is known. */
const When = z.string().max(40).optional();
/** From one time to another, both in it; an end that is absent is open. */
export const SpanSchema = z.object({ from: When, to: When });
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What a case is opened for. */
export const caseOffences = [
  'migrant-smuggling',
  'trafficking-in-human-beings',
  'document-fraud',
  'criminal-organisation',
  'money-laundering',
  'other',
] as const;

/** What somebody is in a case: who leads decides who else is in it; a reader changes nothing. */
export const memberParts = ['lead', 'member', 'reader'] as const;

export const caseStates = ['open', 'closed'] as const;

/** One step of a decision: who did what, when and why. */
export const CaseStepSchema = z
  .object({ act: z.string(), by: z.string(), at: InstantSchema, reason: z.string() })
  .meta({ id: 'CaseStep' });

/** Somebody who is or was in a case; being admitted and leaving are decisions. */
export const CaseMemberSchema = z
  .object({
    account: z.string(),
    name: z.string(),
    part: z.enum(memberParts),
    state: z.enum(['in', 'left']),
    version: z.number().int(),
    steps: z.array(CaseStepSchema),
  })
  .meta({ id: 'CaseMember' });

/**
 * A case as the register shows it. Who is not in it, and does not head the investigations, has no sight of its title
 * (need to know); the data protection officer sees that there is one and its clocks, nothing of what it holds.
 */
export const CaseSummarySchema = z
  .object({
    id: z.uuid(),
    /** `2026-0007`: year and place in it. */
    number: z.string(),
    title: z.string().optional(),
    offences: z.array(z.enum(caseOffences)),
    state: z.enum(caseStates),
    openedAt: InstantSchema,
    /** When it must be looked at whether the data is still needed (LED Art. 5). */
    reviewDueOn: Day,
    closedAt: InstantSchema.optional(),
    erasesOn: Day.optional(),
    members: z.number().int(),
    /** What the caller is in it. */
    part: z.enum(memberParts).optional(),
  })
  .meta({ id: 'CaseSummary' });

/** A case for those who are in it. */
export const CaseSchema = CaseSummarySchema.extend({
  title: z.string(),
  /** The order or the act under which it is investigated. */
  basis: z.string(),
  version: z.number().int(),
  steps: z.array(CaseStepSchema),
  memberList: z.array(CaseMemberSchema),
  /** Absent for a head who is not in the case: its content is not theirs to read. */
  counts: z
    .object({
      exhibits: z.number().int(),
      statements: z.number().int(),
      entities: z.number().int(),
      openTasks: z.number().int(),
      openMatches: z.number().int(),
      /** Hand-overs that wait for the caller. */
      handOversToMe: z.number().int(),
      /** Receivers who are still to be told that something sent to them was wrong (R43). */
      noticesOwed: z.number().int(),
    })
    .optional(),
}).meta({ id: 'Case' });
