import { z } from 'zod';
import { VerdictReasonSchema } from './checkpoint-shapes.ts';
import { DisclosureSchema, KeptRecordSchema } from './disclosures-shapes.ts';
import { pieceKinds } from './documents-vocabulary.ts';
import { HitSchema, HitStateSchema, HitSummarySchema } from './hits-shapes.ts';
import { caseOffences, caseStates } from './investigations/case-shapes.ts';
import { referralKinds } from './referrals.ts';
import { FactSchema } from './travellers.ts';
import { InstantSchema } from './vocabulary.ts';
import { listCategories, listGrounds } from './watch-lists-shapes.ts';

/** What a traveller may ask for (Directive (EU) 2016/680 Art. 14, 16). */
export const subjectRequestKinds = ['access', 'correction', 'erasure', 'restriction'] as const;

/**
 * On what an answer may be withheld, wholly or in part (Directive (EU) 2016/680 Art. 15(1)(a) to (e), 13(3)), and on what a
 * request may be refused (Art. 12(4)(b), (5)).
 */
export const withholdingGrounds = [
  'inquiries-obstructed',
  'prevention-prejudiced',
  'public-security',
  'national-security',
  'rights-of-others',
  'identity-not-shown',
  'manifestly-unfounded',
] as const;

/** Where each ground stands in Directive (EU) 2016/680. */
export const withholdingArticles: Readonly<Record<(typeof withholdingGrounds)[number], string>> = {
  'inquiries-obstructed': '13(3)(a), 15(1)(a)',
  'prevention-prejudiced': '13(3)(b), 15(1)(b)',
  'public-security': '13(3)(c), 15(1)(c)',
  'national-security': '13(3)(d), 15(1)(d)',
  'rights-of-others': '13(3)(e), 15(1)(e)',
  'identity-not-shown': '12(5)',
  'manifestly-unfounded': '12(4)(b)',
};

/** Grounds on which not even that something is withheld has to be said (Directive (EU) 2016/680 Art. 15(3)). */
export const untellableGrounds: readonly (typeof withholdingGrounds)[number][] = [
  'inquiries-obstructed',
  'prevention-prejudiced',
  'public-security',
  'national-security',
  'rights-of-others',
];

/** The languages in which a traveller is answered. */
export const replyLanguages = ['en', 'ka', 'lv', 'fr', 'it', 'es'] as const;

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
 * Parts of which the traveller has no knowledge of their own. Whether one of them holds anything is neither confirmed nor denied
 * in any answer that gives nothing of it, so that an answer where there is nothing and one where it is withheld are the same
 * (Directive (EU) 2016/680 Art. 15(3)). Of the others a traveller knows: they stood at the booth.
 */
export const discreetParts: readonly (typeof subjectDataParts)[number][] = [
  'kept',
  'hits',
  'entries',
  'cases',
  'disclosures',
];

/** Where a request of a traveller stands. */
export const subjectRequestStates = ['received', 'answered', 'partly-answered', 'refused'] as const;

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
  })
  .meta({ id: 'SubjectPerson' });

/** What is withheld of an answer, on which ground and why. */
export const WithheldSchema = z
  .object({
    part: z.enum(subjectDataParts),
    ground: z.enum(withholdingGrounds),
    reason: Words(10),
    /** Whether not even that it is withheld is said. */
    untold: z.boolean().default(false),
  })
  .meta({ id: 'Withheld' });

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
    dueOn: Day,
    overdue: z.boolean(),
    answeredAt: InstantSchema.optional(),
    withheld: z.array(WithheldSchema),
    reason: z.string().optional(),
    /** The written answer that was given; who holds the paper can tell by its digest. */
    reply: z.object({ language: z.enum(replyLanguages), sha256: Sha256 }).optional(),
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

/** Everything that is held of a person, with whence and to whom it went. */
export const SubjectDataSchema = z
  .object({
    /** Each time that carriers named the person, every value with the message that gave it. */
    travellers: z.array(
      z.object({
        id: z.uuid(),
        flight: z.object({ id: z.uuid(), designator: z.string(), day: Day }),
        facts: z.array(FactSchema),
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
        /** The latest proposal to refuse, whether or not it was confirmed. */
        refusal: z.object({ grounds: z.array(z.string()), reason: z.string() }).optional(),
      }),
    ),
    examinations: z.array(
      z.object({
        id: z.uuid(),
        at: InstantSchema,
        place: z.string(),
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
        kind: HitSummarySchema.shape.kind,
        /** Of the list or criterion. */
        title: z.string(),
        /** Its logic in plain words, both sides. The entry itself is of another person, or may be. */
        reasons: HitSchema.shape.reasons,
      }),
    ),
    /** Entries of watch lists that hold the person: by a document, or by name and date of birth together. */
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
        recipients: z.array(z.string()),
        /** What it was done with: what tells of a part that is withheld is withheld with it. */
        about: z.array(z.enum(subjectDataParts)),
      }),
    ),
  })
  .meta({ id: 'SubjectData' });
