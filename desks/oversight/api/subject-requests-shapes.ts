import { keysOf } from '@amirani/core';
import { languages } from '@amirani/core/languages';
import { DisclosureSchema, KeptRecordSchema } from '@desk/assessment/api/disclosures/shapes.ts';
import {
  HitDisputedSchema,
  HitSchema,
  HitStateSchema,
  HitSummarySchema,
} from '@desk/assessment/api/hits/shapes.ts';
import { listCategories, listGrounds } from '@desk/assessment/api/watch-lists/shapes.ts';
import { referralKinds } from '@desk/checkpoint/api/referrals.ts';
import { VerdictReasonSchema } from '@desk/checkpoint/api/shapes.ts';
import { pieceKinds } from '@desk/documents/api/vocabulary.ts';
import { caseOffences, caseStates } from '@desk/investigations/api/case-shapes.ts';
import { FactSchema } from '@platform/api/facts.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { NoteHeldSchema } from './note-held.ts';

/** What a traveller may ask for (Directive (EU) 2016/680 Art. 14, 16). */
export const subjectRequestKinds = ['access', 'correction', 'erasure', 'restriction'] as const;

/**
 * On what an answer may be withheld, wholly or in part (Directive (EU) 2016/680 Art. 15(1)(a) to (e), 13(3)), and on what a
 * request may be refused (Art. 12(4)(b), (5)): each with its articles.
 */
export const withholdingArticles = {
  'inquiries-obstructed': '13(3)(a), 15(1)(a)',
  'prevention-prejudiced': '13(3)(b), 15(1)(b)',
  'public-security': '13(3)(c), 15(1)(c)',
  'national-security': '13(3)(d), 15(1)(d)',
  'rights-of-others': '13(3)(e), 15(1)(e)',
  'identity-not-shown': '12(5)',
  'manifestly-unfounded': '12(4)(b)',
} as const;

/** One of {@link withholdingArticles}. */
type WithholdingGround = keyof typeof withholdingArticles;

/** Every ground. */
export const withholdingGrounds: readonly WithholdingGround[] = keysOf(withholdingArticles);

/** Grounds on which not even that something is withheld has to be said (Directive (EU) 2016/680 Art. 15(3)). */
export const untellableGrounds: readonly WithholdingGround[] = [
  'inquiries-obstructed',
  'prevention-prejudiced',
  'public-security',
  'national-security',
  'rights-of-others',
];

/** The parts of what is held of a person. */
export const subjectDataParts = [
  'travellers',
  'kept',
  'checks',
  'examinations',
  'hits',
  'entries',
  'cases',
  'referrals',
  'disclosures',
  'journal',
] as const;

/**
 * Parts of which nothing is told unless it is chosen to be told. Whether one of them holds anything is neither confirmed nor denied
 * in any answer that gives nothing of it, so that an answer where there is nothing and one where it is withheld are the same
 * (Directive (EU) 2016/680 Art. 15(3)).
 */
export const discreetParts = [
  'kept',
  'hits',
  'entries',
  'cases',
  'referrals',
  'disclosures',
] as const satisfies readonly (typeof subjectDataParts)[number][];

/** Whether a part is one of {@link discreetParts}: withheld in silence and never openly. */
export const isDiscreet = (part: (typeof subjectDataParts)[number]): boolean =>
  discreetParts.some((one) => one === part);

/** Where a request of a traveller stands; an answer that is proposed waits for a second officer, one that is approved to be sent. */
export const subjectRequestStates = [
  'received',
  'proposed',
  'approved',
  'answered',
  'partly-answered',
  'refused',
] as const;

/** How a request is answered. */
export const subjectOutcomes = ['answered', 'partly-answered', 'refused'] as const;

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const Words = (least: number) => z.string().trim().min(least).max(4000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** Who asks. With a number of a document alone, or with name and date of birth, somebody is found; a name alone finds nobody. */
export const SubjectPersonSchema = z
  .object({
    surname: z.string().trim().max(200).default(''),
    given: z.string().trim().max(200).default(''),
    birthDate: Day.optional(),
    documentNumber: z.string().trim().max(40).optional(),
    /** As a document writes them, to be compared with what is held. */
    sex: z.enum(['F', 'M', 'X']).exactOptional(),
    nationality: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .exactOptional(),
  })
  .meta({ id: 'SubjectPerson' });

/** What is withheld of an answer, on which ground and why. */
export const WithheldSchema = z
  .object({
    part: z.enum(subjectDataParts),
    ground: z.enum(withholdingGrounds),
    reason: Words(10),
    /** Whether not even that it is withheld is said: always of a discreet part, and of single values of flights. */
    untold: z.boolean().default(false),
  })
  .meta({ id: 'Withheld' });

/**
 * What an answer says: its outcome, which discreet items and values of others it tells by their ids, which values of the traveller
 * it leaves out, and what it withholds on which grounds.
 */
export const AnswerSchema = z
  .object({
    outcome: z.enum(subjectOutcomes),
    given: z.array(z.string().min(1).max(400)).max(5000),
    left: z.array(z.string().min(1).max(400)).max(5000).default([]),
    withheld: z.array(WithheldSchema).max(20),
    /** Why something is given although the stated identity disagrees with the one that is held. */
    identityReason: Words(10).exactOptional(),
    /** Ids of records that stand against an erasure and are erased all the same. */
    despite: z.array(z.string().min(1).max(400)).max(5000).exactOptional(),
  })
  .meta({ id: 'SubjectAnswer' });

/** A request of a traveller about their own data. */
export const SubjectRequestSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(subjectRequestKinds),
    person: SubjectPersonSchema,
    /** Where the answer goes. */
    replyTo: z.string(),
    /** What is asked, in the words of who asks. */
    asked: z.string(),
    /** How it was made sure who asks. */
    identity: z.string(),
    state: z.enum(subjectRequestStates),
    version: z.number().int(),
    receivedAt: InstantSchema,
    receivedBy: z.string(),
    /** The last day on which the answer is in time. */
    /** The day on which it came in, from which the due day counts. */
    receivedOn: Day,
    dueOn: Day,
    overdue: z.boolean(),
    answeredAt: InstantSchema.optional(),
    withheld: z.array(WithheldSchema),
    reason: z.string().optional(),
    /** The answer that waits for a second officer, or that a second officer approved. */
    proposal: AnswerSchema.extend({
      reason: z.string(),
      by: z.string(),
      at: InstantSchema,
      reply: z.object({ language: z.enum(languages), sha256: Sha256 }),
    }).optional(),
    /** The second officer, who read the same bytes and approved them. */
    approvedBy: z.string().optional(),
    /** The written answer that was given; who holds the paper can tell by its digest. */
    reply: z.object({ language: z.enum(languages), sha256: Sha256 }).optional(),
    /** When and how the answer was sent, and who recorded it. */
    sent: z.object({ on: Day, how: z.string(), by: z.string() }).optional(),
    /** To whom the data went before: they are told of what is done to it (Art. 7(3), 16(5) and (6)). */
    recipients: z.array(z.string()),
    /** What was done in the data, after it was decided. */
    carriedOut: z
      .object({
        at: InstantSchema,
        by: z.string(),
        what: z.string(),
        told: z.array(z.string()),
      })
      .optional(),
  })
  .meta({ id: 'SubjectRequest' });

/** Records of a name alone. They may be of anybody of that name, so that no answer has them by itself. */
export const NamedSchema = z
  .object({
    /** How many there are; the first of them follow. */
    count: z.number().int(),
    records: z.array(z.object({ id: z.uuid(), designator: z.string(), day: Day })),
  })
  .meta({ id: 'NamedRecords' });

/** Everything that is held of a person, with whence and to whom it went. */
export const SubjectDataSchema = z
  .object({
    /** Each time that carriers named the person, every value with the message that gave it. */
    travellers: z.array(
      z.object({
        id: z.uuid(),
        flight: z.object({ id: z.uuid(), designator: z.string(), day: Day }),
        facts: z.array(FactSchema),
        /** Where the stated identity disagrees with what is held: each value that was stated, with those that are held. */
        disagrees: z
          .array(
            z.object({
              what: z.enum(['name', 'birth-date', 'sex', 'nationality']),
              stated: z.string(),
              held: z.array(z.string()),
            }),
          )
          .exactOptional(),
      }),
    ),
    /** PNR of more than six months: masked for the officer too. */
    kept: z.array(KeptRecordSchema),
    checks: z.array(
      z.object({
        id: z.uuid(),
        at: InstantSchema,
        booth: z.string(),
        word: z.string(),
        state: z.string(),
        /** Why the word was given. */
        reasons: z.array(VerdictReasonSchema),
        /** Whether it may be another person's, since the stated identity disagrees. */
        doubted: z.literal(true).exactOptional(),
        /** The latest proposal to refuse, whether or not it was confirmed. */
        refusal: z.object({ grounds: z.array(z.string()), reason: z.string() }).optional(),
        /** What officers wrote about it, each told only where it is chosen: it may be about others too. */
        notes: z.array(NoteHeldSchema),
      }),
    ),
    examinations: z.array(
      z.object({
        id: z.uuid(),
        at: InstantSchema,
        place: z.string(),
        /** Whether it was opened by a check at a booth. */
        atCheck: z.boolean(),
        /** Whether it may be another person's, since the stated identity disagrees. */
        doubted: z.literal(true).exactOptional(),
        /** Code, issuer and number, as far as they were read. */
        document: z.string(),
        colour: z.enum(['green', 'yellow', 'red', 'grey']).optional(),
        /** What was taken of it; of what was erased the fact alone is left. */
        pieces: z.array(
          z.object({
            kind: z.enum(pieceKinds),
            addedAt: InstantSchema,
            erased: z.boolean(),
          }),
        ),
      }),
    ),
    hits: z.array(
      z.object({
        id: z.uuid(),
        at: InstantSchema,
        state: HitStateSchema,
        disputed: HitDisputedSchema,
        kind: HitSummarySchema.shape.kind,
        /** Of the list or criterion. */
        title: z.string(),
        /** The entry on which it rests, as `list/entry`; absent for a criterion. */
        entry: z.string().optional(),
        /** Its logic in plain words, both sides. The entry itself is of another person, or may be. */
        reasons: HitSchema.shape.reasons,
      }),
    ),
    /** Entries of watch lists that hold the person: by a document, by name and date of birth together, or by a hit. */
    entries: z.array(
      z.object({
        list: z.string(),
        id: z.string(),
        /** Of the list; whose it is says `source`: that authority is asked before anything of it is given. */
        title: z.string(),
        source: z.string(),
        category: z.enum(listCategories),
        ground: z.enum(listGrounds),
        names: z.array(z.string()),
        birthDates: z.array(z.string()),
        documents: z.array(z.string()),
        validFrom: Day.optional(),
        expires: Day.optional(),
        /** When it left its list. */
        endedAt: InstantSchema.optional(),
        /** Whether only a hit ties it to the person, who has another name, date or document: it may be another person's. */
        byHit: z.literal(true).exactOptional(),
      }),
    ),
    /** Cases of investigation, and what they state of the person alone: no source, no link, nobody else. */
    cases: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        offences: z.array(z.enum(caseOffences)),
        state: z.enum(caseStates),
        openedAt: InstantSchema,
        /** When it is looked at whether the data is still needed (Art. 5). */
        reviewDueOn: Day,
        eraseOn: Day.optional(),
        statements: z.array(
          z.object({
            property: z.string(),
            value: z.string(),
            /** Facts and assessments apart (Art. 7(1)). */
            kind: z.enum(['fact', 'assessment']),
            at: InstantSchema,
          }),
        ),
        /** To whom something of it was sent. */
        recipients: z.array(z.string()),
      }),
    ),
    /** Help that was asked for at a check of the person. */
    referrals: z.array(
      z.object({
        id: z.uuid(),
        at: InstantSchema,
        kind: z.enum(referralKinds),
        /** What was said and seen; not who of the staff was told. */
        seen: z.string(),
        steps: z.array(z.object({ at: InstantSchema, what: z.string() })),
        outcome: z.string().optional(),
      }),
    ),
    disclosures: z.array(DisclosureSchema),
    /** Who did what with the data, as the journal has it. */
    journal: z.array(
      z.object({
        at: InstantSchema,
        operation: z.string(),
        action: z.string(),
        purpose: z.string().optional(),
        /** Who did it, and the reason that was stated: for the officer alone, in no answer. */
        by: z.string(),
        reason: z.string().optional(),
        recipients: z.array(z.string()),
        /** Ids of what it was done with: what tells of an item that is withheld is withheld with it. */
        about: z.array(z.string()),
      }),
    ),
  })
  .meta({ id: 'SubjectData' });
