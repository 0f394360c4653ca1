import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { SittingHeadSchema } from './class-shapes.ts';
import { MaterialSchema } from './material-shapes.ts';
import { InjectConditionSchema } from './objective-shapes.ts';
import { Count, Name, Version } from './rights.ts';
import { academyWords } from './words.ts';

/** Something that happens to people in the course of a sitting. */
export const InjectGivenSchema = z
  .object({
    id: Name,
    /** Not before this minute of the exercise's clock. */
    minutes: z.number().min(0).max(600),
    /** When it is due beside its minute. */
    when: InjectConditionSchema.optional(),
    /** Only for those of these roles. */
    roles: z.array(Name).min(1).max(12).optional(),
    text: z.string().trim().min(3).max(500),
  })
  .meta({ id: 'AcademyInjectGiven' });

const ReferralSchema = z.enum(academyWords.referrals);

/** A document, an account or another value, as the records of a case write it. */
const Value = z.string().min(1).max(120);

/** Members of a network beside what is marked, and its links. */
const NetworkNamedSchema = z
  .object({
    members: z.array(Value).max(60),
    links: z.array(z.tuple([Value, Value])).max(120),
  })
  .meta({ id: 'AcademyNetworkNamed' });

/** What an officer decides. The time is the server's. */
export const DecisionGivenSchema = z
  .object({
    item: Name,
    /** How many decisions the officer has made in this sitting; one that comes second is told so. */
    attempt: Version,
    flagged: z.boolean(),
    /** Whole percent, 50 is a guess. */
    confidence: z.number().int().min(50).max(100).optional(),
    named: z.array(z.string().max(64)).max(20).default([]),
    referred: ReferralSchema.optional(),
    /** For records of a case: members of the network and their links. Only direct neighbours of what is marked. */
    network: NetworkNamedSchema.optional(),
    /** Of a series: in which of the periods asked about, counted from 0, one would have warned. */
    warned: z.number().int().min(0).max(60).optional(),
  })
  .meta({ id: 'AcademyDecisionGiven' });

/** A decision as it is recorded. */
const DecisionSchema = z
  .object({
    item: Name,
    flagged: z.boolean(),
    confidence: z.number().optional(),
    seconds: z.number(),
    named: z.array(z.string()),
    referred: ReferralSchema.optional(),
    network: NetworkNamedSchema.optional(),
    warned: z.number().int().optional(),
  })
  .meta({ id: 'AcademyDecision' });

/** What is true of an item: after the decision in practice, after the release in a measured block. */
const TruthSchema = z
  .object({
    target: z.boolean(),
    evidence: z.array(z.string()),
    /** How it was made, by the truth ledger; of an honest item, what it only looks like. */
    technique: z.string().optional(),
    /** Who sees at the least what is wrong. */
    line: z.enum(academyWords.lines).optional(),
    referral: ReferralSchema.optional(),
    /** Who belongs to the network and its links; empty where the records are ordinary life. */
    network: NetworkNamedSchema.optional(),
    /** Of a series: where in the periods asked about something began, from 0; absent where nothing did. */
    trend: z
      .object({
        steps: z.number().int(),
        stepsInYear: z.number().int(),
        onset: z.number().int().optional(),
      })
      .optional(),
    void: z.boolean(),
  })
  .meta({ id: 'AcademyTruth' });

export const SeenItemSchema = z
  .object({
    id: Name,
    block: Name,
    hint: z.enum(academyWords.hints).optional(),
    decision: DecisionSchema.optional(),
    /** Parts of it that the trainee opened, with the minute of the exercise's clock. */
    opened: z.array(z.object({ part: z.string(), minutes: z.number() })),
    truth: TruthSchema.optional(),
  })
  .meta({ id: 'AcademySeenItem' });

/** The clock of the exercise: it stands while the exercise is paused. */
export const ExerciseClockSchema = z
  .object({ minutes: z.number(), runs: z.boolean(), at: InstantSchema })
  .meta({ id: 'AcademyClock' });

/** A sitting as a trainee may see it, and nothing beyond. */
export const SittingSchema = SittingHeadSchema.extend({
  /** Who the caller is in it. */
  seat: z.uuid(),
  pseudonym: z.string(),
  attempt: Version,
  clock: ExerciseClockSchema,
  /** In which team the caller is, and as what. */
  place: z.object({ team: z.string(), role: z.string().optional() }).optional(),
  /** What is to be shown. */
  objectives: z.array(z.string()),
  injects: z.array(z.string()),
  seen: z.array(SeenItemSchema),
  left: Count,
  /** The item that is shown and waits for a decision. */
  open: Name.optional(),
}).meta({ id: 'AcademySitting' });

/** An item before a trainee. */
export const ShownItemSchema = z
  .object({
    item: SeenItemSchema,
    kind: z.enum(academyWords.blockKinds),
    material: MaterialSchema,
    /** What may be named as evidence. */
    evidence: z.array(z.string()),
  })
  .meta({ id: 'AcademyShownItem' });
