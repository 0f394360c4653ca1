import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** In which room the traveller's data are; `HitSystem` of `@amirani/targeting/hits`. */
export const HitSystemSchema = z.enum(['api', 'pnr']);

/** `HitState` of `@amirani/targeting/hits`. Only a released hit has left the unit. */
export const HitStateSchema = z.enum([
  'waiting',
  'same',
  'different',
  'unsure',
  'confirmed',
  'released',
  'withdrawn',
  'expired',
]);

/** Whether it waits because a second person did not agree with the first judgement; absent otherwise. */
export const HitDisputedSchema = z.literal(true).exactOptional();

/** `Judgement` of `@amirani/targeting/hits`. */
export const JudgementSchema = z.enum(['same', 'different', 'unsure']);

/**
 * The rows in which hits wait: for a first look, for another who can tell, since two judgements do not agree, for the second
 * person, for their release; and those that have left.
 */
export const hitLanes = [
  'waiting',
  'unsure',
  'disputed',
  'to-confirm',
  'confirmed',
  'released',
] as const;
export const HitLaneSchema = z.enum(hitLanes);

/** What the caller may do with a hit now. */
export const hitActs = ['judge', 'take-back', 'confirm', 'return', 'release', 'withdraw'] as const;
export const HitActSchema = z.enum(hitActs);

const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** One reason; its text is `describeCode` of `@amirani/targeting/texts`. */
export const HitReasonSchema = z
  .object({ code: z.string(), facts: Facts })
  .meta({ id: 'HitReason' });

/** How words of the two names meet: `WordExplanation` of `@amirani/names/similarity`. */
const WordSchema = z.object({
  reason: z.enum([
    'same',
    'doubled',
    'transliteration',
    'spelling',
    'initial',
    'truncated',
    'nickname',
    'joined',
    'missing',
    'contradicted',
  ]),
  query: z.array(z.string()),
  entry: z.array(z.string()),
  alike: z.number(),
  moved: z.boolean(),
});

/** A person or document that a list seeks, as the entry stood when the hit was found. */
const SoughtSchema = z.object({
  kind: z.enum(['person', 'document']),
  id: z.string(),
  reference: z.string(),
  /** `Ground` and `Instruction` of `@amirani/targeting/watch-lists`. */
  ground: z.string(),
  instruction: z.string(),
  expires: z.string().optional(),
  names: z.array(z.object({ full: z.string(), kind: z.string() })),
  /** `1974-05-31`, `1974`, `1970–1975`, `~1974`. */
  birthDates: z.array(z.string()),
  nationalities: z.array(z.string()),
  /** Numbers masked but for their last three characters, except where the number is what met. */
  documents: z.array(z.object({ number: z.string(), issuer: z.string().optional() })),
  places: z.array(z.string()),
});

/** On what a hit rests. */
export const HitEvidenceSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('watch-list'),
    list: z.object({
      id: z.string(),
      title: z.string(),
      owner: z.string(),
      source: z.string(),
      category: z.enum(['sought', 'alert']),
      version: z.string(),
      size: z.number().int(),
    }),
    entry: SoughtSchema,
    /** From 0 to 1. It decides nothing and ranks nobody. */
    score: z.number(),
    /** How many entries of a list of this size would be as alike if nobody on it were meant. */
    chance: z.number(),
    words: z.array(WordSchema),
    /** How alike the names are, from 0 to 1. */
    name: z.number(),
    birthDate: z.string(),
    document: z.string(),
    nationality: z.string(),
  }),
  z.object({
    kind: z.literal('criterion'),
    id: z.string(),
    version: z.number().int(),
    title: z.string(),
    /** An offence of Annex II: its text has the code `targeting.offence.<offence>`. */
    purpose: z.string(),
    owner: z.string(),
    digest: z.string(),
    conditions: z.array(
      z.object({
        side: z.enum(['incriminating', 'exonerating']),
        truth: z.enum(['met', 'not-met', 'unknown']),
        /** As the criterion writes it. */
        condition: z.string(),
        field: z.string(),
        value: z.string().optional(),
      }),
    ),
  }),
]);

/** The traveller as they stood when the hit was found. */
const HitTravellerSchema = z.object({
  id: z.uuid(),
  surname: z.string().optional(),
  given: z.string().optional(),
  birthDate: z.string().optional(),
  nationality: z.string().optional(),
  /** Numbers masked but for their last three characters, except where the number is what met. */
  documents: z.array(z.object({ number: z.string(), issuer: z.string().optional() })),
});

/** The flight on which the traveller is listed. */
const HitFlightSchema = z.object({
  id: z.uuid(),
  designator: z.string(),
  direction: z.enum(['departure', 'arrival', 'transit']),
  from: z.string(),
  to: z.string(),
  day: z.string(),
  /** When the border is crossed; absent where the zone of the airport is unknown. */
  crossesAt: InstantSchema.optional(),
});

/** What somebody did with a hit, in their own words. */
const HitStepSchema = z.object({
  act: z.enum([
    'judge-same',
    'judge-different',
    'judge-unsure',
    'take-back',
    'confirm',
    'return',
    'release',
    'withdraw',
  ]),
  by: z.string(),
  at: InstantSchema,
  reason: z.string(),
});

/** To whom a hit goes out. */
export const HitRecipientSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('checkpoint') }),
  z.object({ kind: z.literal('authority'), name: z.string().min(2).max(200) }),
]);

/** One hit, whole: the evidence and both sides first. */
export const HitSchema = z
  .object({
    id: z.uuid(),
    system: HitSystemSchema,
    state: HitStateSchema,
    disputed: HitDisputedSchema,
    /** Grows with every step: what is asked must be of the latest. */
    version: z.number().int(),
    /** SHA-256 of the evidence. A judgement or confirmation states which evidence was seen. */
    seen: z.string(),
    foundAt: InstantSchema,
    traveller: HitTravellerSchema,
    flight: HitFlightSchema,
    evidence: HitEvidenceSchema,
    reasons: z.object({
      for: z.array(HitReasonSchema),
      against: z.array(HitReasonSchema),
      unknown: z.array(HitReasonSchema),
    }),
    steps: z.array(HitStepSchema),
    /** What persons said of this traveller or these data and the same entry before, of other data or another version. */
    earlier: z.array(
      z.object({
        hit: z.uuid(),
        state: HitStateSchema,
        disputed: HitDisputedSchema,
        by: z.string(),
        reason: z.string(),
      }),
    ),
    /** Who has it before them now, and until when; nobody else may judge it meanwhile. */
    claim: z.object({ by: z.string(), until: InstantSchema, mine: z.boolean() }).optional(),
    /** Why it ended without anybody ending it. */
    ended: z.string().optional(),
    /** `atBooth`: a booth will find it. `listed`: by the carrier's list; else by document number, or name and date of birth. */
    released: z
      .object({
        to: HitRecipientSchema,
        at: InstantSchema,
        atBooth: z.boolean(),
        listed: z.boolean(),
      })
      .optional(),
    may: z.array(HitActSchema),
  })
  .meta({ id: 'Hit' });

/** A hit in a list: whom it is about, and on what it rests, in short. */
export const HitSummarySchema = z
  .object({
    id: z.uuid(),
    system: HitSystemSchema,
    state: HitStateSchema,
    disputed: HitDisputedSchema,
    foundAt: InstantSchema,
    surname: z.string().optional(),
    /** Without the titles that a booking glued to it, which are in `salutation`. */
    given: z.string().optional(),
    salutation: z.string().optional(),
    flight: HitFlightSchema,
    kind: z.enum(['watch-list', 'criterion']),
    /** Of the list or criterion. */
    title: z.string(),
    claimedBy: z.string().optional(),
  })
  .meta({ id: 'HitSummary' });

/** A share of decided hits with its interval of 95 in 100 (Wilson 1927), 0 to 1. */
const ShareSchema = z.object({
  /** Absent where nothing is decided. */
  share: z.number().optional(),
  of: z.number().int(),
  lower: z.number(),
  upper: z.number(),
});

/** Of a unit together, never of one officer; decisions only. */
export const HitFiguresSchema = z.object({
  waiting: z.number().int(),
  unsure: z.number().int(),
  different: z.number().int(),
  same: z.number().int(),
  confirmed: z.number().int(),
  withdrawn: z.number().int(),
  falseHits: ShareSchema,
  precision: ShareSchema,
});

/** Whether the assessment runs. If it is stopped: by whom, when and why (R61). */
export const AssessmentRunSchema = z
  .object({
    version: z.number().int(),
    stopped: z.object({ at: InstantSchema, by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'AssessmentRun' });

/** How far travellers are compared with the lists. */
export const ScreeningSchema = z.object({
  system: HitSystemSchema,
  /** Whether a list is in use. Without one, travellers are not compared, which is not "no hit". */
  connected: z.boolean(),
  lists: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      version: z.string(),
      entries: z.number().int(),
    }),
  ),
  /** Flights whose travellers wait to be compared, and since when the first one does. */
  backlog: z.object({ flights: z.number().int(), since: InstantSchema.optional() }),
});
