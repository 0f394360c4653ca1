import { InstantSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

const Facts = z.record(z.string(), z.union([z.string(), z.number()]));
const Severity = z.enum(['note', 'attention', 'obstacle']);
const Count = z.number().int().nonnegative();
/** A SHA-256 in hexadecimal digits. */
const Digest = z.string().regex(/^[0-9a-f]{64}$/);
/** A month of whole days: `2026-10`. */
const Month = z.string().regex(/^\d{4}-\d{2}$/);

/** What the language or the law has against a criterion's text, where, and on which rule that rests. */
export const CriterionIssueSchema = z
  .object({
    /** Texts in six languages: `@amirani/targeting/texts`. */
    code: z.string(),
    severity: Severity,
    /** Where in the criterion: `when[0].conditions[1]`. */
    path: z.string(),
    line: z.number().int().optional(),
    column: z.number().int().optional(),
    facts: Facts,
    rule: z.object({ act: z.string(), article: z.string() }),
  })
  .meta({ id: 'CriterionIssue' });

const IntervalSchema = z.object({ lower: z.number(), upper: z.number() });

/** A share of counted things with its interval of 95 %, 0 to 1. */
export const ShareSchema = z
  .object({ count: Count, of: Count, share: z.number(), interval: IntervalSchema })
  .meta({ id: 'Share' });

/** Number of marks of a criterion, and their outcomes. */
const TallySchema = z
  .object({
    marked: Count,
    undetermined: Count,
    confirmed: Count,
    refuted: Count,
    precision: ShareSchema.optional(),
  })
  .meta({ id: 'Tally' });

/** A count, or `hidden` where it, or one beside it, is under five. */
const CellSchema = z.union([Count, z.literal('hidden')]);

/** What a criterion does to the groups of one dimension. No hidden count follows from the total. */
export const GroupEffectsSchema = z
  .object({
    by: z.array(z.enum(['nationality', 'sex', 'ageBand'])),
    travellers: Count,
    marked: CellSchema,
    refuted: CellSchema,
    groups: z.array(
      z.object({
        /** `unknown` where not known. */
        group: z.array(z.string()),
        travellers: CellSchema,
        marked: CellSchema,
        refuted: CellSchema,
        markedShare: ShareSchema.optional(),
        refutedShare: ShareSchema.optional(),
        /** Refuted share of the group over that of all others. */
        refutedRatio: z.object({ ratio: z.number(), interval: IntervalSchema }).optional(),
        /** `uneven`: the whole interval of 95 % lies outside 0.8 to 1.25 (R21). */
        balance: z.enum(['even', 'uneven', 'undecided']),
      }),
    ),
  })
  .meta({ id: 'GroupEffects' });

/** A back-test of one text, kept as it was run. */
export const BackTestSchema = z
  .object({
    id: z.uuid(),
    /** `held`: on PNR data that is lawfully held; `journeys`: on a file, such as of a synthetic world. */
    source: z.enum(['held', 'journeys']),
    /** The days of the flights, both included; absent for a file. */
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    ranAt: InstantSchema,
    ranBy: z.string(),
    /** Whether nothing refuses it. */
    passed: z.boolean(),
    limits: z.object({ mostMarked: z.number(), precisionFloor: z.number() }),
    journeys: Count,
    result: TallySchema,
    marked: ShareSchema.optional(),
    /** Of the journeys that persons confirmed, how many it would have marked. */
    found: ShareSchema.optional(),
    flights: z.object({ all: Count, withHits: Count, mean: z.number(), most: Count }),
    /** The same journeys without each condition in turn. */
    effects: z.array(
      z.object({
        place: z.object({ side: z.enum(['when', 'unless']), clause: Count, condition: Count }),
        condition: z.string(),
        without: TallySchema,
      }),
    ),
    overlaps: z.array(
      z.object({ other: z.string(), both: Count, onlyThis: Count, onlyOther: Count }),
    ),
    remarks: z.array(z.object({ code: z.string(), severity: Severity, facts: Facts })),
    /** One a dimension; none for a file, which holds no groups. */
    groups: z.array(GroupEffectsSchema),
    /** Lines of a file that could not be read, by line and column; the first hundred. */
    left: z.array(CriterionIssueSchema),
    leftCount: Count,
  })
  .meta({ id: 'BackTest' });

/** State of a text (`@amirani/targeting/release`). */
export const CriterionStateSchema = z.enum([
  'draft',
  'submitted',
  'consulted',
  'approved',
  'active',
  'stopped',
  'withdrawn',
]);

/** Why something of a criterion is as it is: a code with its facts. */
const StopSchema = z.object({ code: z.string(), facts: Facts, at: InstantSchema });

/** One text of a criterion in the register. Texts never change: another wording is another entry. */
export const CriterionSummarySchema = z
  .object({
    id: z.uuid(),
    /** First line except remarks. It names a text that is not readable. */
    heading: z.string(),
    /** Absent where the text could not be read. */
    criterion: z.string().optional(),
    version: z.number().int().optional(),
    title: z.string().optional(),
    /** Terrorism, or the offence of Annex II. */
    purpose: z.string().optional(),
    owner: z.string().optional(),
    reviewBy: z.iso.date().optional(),
    state: CriterionStateSchema,
    /** Whether it marks travellers today. */
    running: z.boolean(),
    /** Why it stopped by itself, or does not run although it was released. */
    stop: StopSchema.optional(),
    /** What every step and every hit names. */
    digest: Digest,
    /** Objections of the linter on the day it was written. */
    obstacles: Count,
    attention: Count,
    writtenBy: z.string(),
    writtenAt: InstantSchema,
    /** Outcomes of its hits in the last 90 days. */
    hits: z.object({ open: Count, confirmed: Count, refuted: Count }),
    /** Precision of the decided ones. */
    precision: ShareSchema.optional(),
    /** How many steps it has taken: the next one names this number. */
    steps: Count,
  })
  .meta({ id: 'CriterionSummary' });

/** A text of a criterion with its whole way. */
export const CriterionSchema = z
  .object({
    summary: CriterionSummarySchema,
    text: z.string(),
    /** By the linter today. */
    issues: z.array(CriterionIssueSchema),
    /** Everybody who wrote or submitted it: none of them approves it. */
    authors: z.array(z.string()),
    consulted: z.object({ by: z.string(), reason: z.string(), objects: z.boolean() }).optional(),
    approved: z.object({ by: z.string(), reason: z.string() }).optional(),
    steps: z.array(
      z.object({
        act: z.string(),
        by: z.string(),
        role: RoleSchema,
        reason: z.string(),
        at: InstantSchema,
      }),
    ),
    /** Latest first. */
    backTests: z.array(BackTestSchema),
    /** Other texts of the same criterion, latest first. */
    others: z.array(
      z.object({ id: z.uuid(), version: z.number().int(), state: CriterionStateSchema }),
    ),
  })
  .meta({ id: 'Criterion' });

/** The criteria that mark travellers today, named by one digest (R18). */
export const CriteriaSetSchema = z
  .object({
    on: z.iso.date(),
    /** SHA-256 over id, version and digest of every released text, whether it has stopped or not. */
    hash: Digest,
    released: Count,
    running: Count,
  })
  .meta({ id: 'CriteriaSet' });

/** What a criterion did to groups in a month of whole days; made once and never again (R21). */
export const GroupReportSchema = z
  .object({
    month: Month,
    criterion: z.string(),
    version: z.number().int(),
    madeAt: InstantSchema,
    /** One table a dimension. They are not crossed: each is safe alone and beside the others. */
    tables: z.array(GroupEffectsSchema),
    /** Whether any group is uneven. */
    alert: z.boolean(),
  })
  .meta({ id: 'GroupReport' });

export const CriterionDigestSchema = Digest;
