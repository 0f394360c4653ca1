import { CriterionStateSchema } from '@desk/assessment/api/criteria/shapes.ts';
import { disclosureStates, OffenceSchema } from '@desk/assessment/api/disclosures/shapes.ts';
import { listStates } from '@desk/assessment/api/watch-lists/shapes.ts';
import { InstantSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { subjectRequestKinds, subjectRequestStates } from './subject-requests-shapes.ts';

const Count = z.number().int().nonnegative();

/** The documentation that a passenger data unit keeps (Directive (EU) 2016/681 Art. 13(5)): counted, never typed. */
export const RegisterSchema = z
  .object({
    at: InstantSchema,
    /** Who works here, by access level. */
    staff: z.array(z.object({ role: RoleSchema, accounts: Count, disabled: Count })),
    /** Requests of authorities for PNR. */
    disclosures: z.array(
      z.object({ state: z.enum(disclosureStates), offence: OffenceSchema, requests: Count }),
    ),
    /** To whom data was sent, and how often. */
    recipients: z.array(z.object({ recipient: z.string(), times: Count })),
    reviewsDue: Count,
    subjectRequests: z.array(
      z.object({
        kind: z.enum(subjectRequestKinds),
        state: z.enum(subjectRequestStates),
        requests: Count,
      }),
    ),
    /** Texts of criteria by where they stand. */
    criteria: z.array(z.object({ state: CriterionStateSchema, texts: Count })),
    /** Watch lists by where they stand; `over` are those whose term is. */
    lists: z.array(z.object({ state: z.enum(listStates), lists: Count, over: Count })),
    /** Criteria that were false about a group more, or less, often than about all others in a month of the last twelve (R21). */
    uneven: z.array(
      z.object({
        id: z.uuid(),
        title: z.string(),
        /** The first day of the month. */
        month: z.string(),
      }),
    ),
    breaches: z.object({ open: Count, told: Count, toldLate: Count }),
    /** In which state the data is processed and stays, since when, and with what outside the server speaks (R54). */
    processing: z.object({
      country: z.string(),
      since: InstantSchema,
      outside: z.array(
        z.object({
          what: z.enum(['database', 'witness', 'time-stamps', 'learning-platform']),
          address: z.string(),
        }),
      ),
    }),
    /** The deployer's impact form: who approved it and until when it counts; or what is wrong with it (R64). */
    impact: z.object({
      version: z.number().int(),
      form: z
        .object({
          deployer: z.string(),
          registration: z.string(),
          approvals: z.array(z.object({ name: z.string(), office: z.string(), on: z.string() })),
          reviewBy: z.string(),
        })
        .optional(),
      problems: z.array(z.string()),
    }),
    /** What the journal has, by operation and outcome. */
    log: z.array(z.object({ operation: z.string(), outcome: z.string(), entries: Count })),
  })
  .meta({ id: 'Register' });

/** How long a kind of data is kept, and how far its clock is. */
export const RetentionClockSchema = z
  .object({
    class: z.string(),
    /** The rule in English; with the days where a setting gives them. */
    keeps: z.string(),
    days: z.number().int().optional(),
    source: z.string(),
    rows: Count,
    /** The day of the oldest that is held: of its flight, or at the border. */
    oldest: z.string().optional(),
    /** The day at the border on which the next goes, where each row has its time. */
    next: z.string().optional(),
    /** Rows whose time is over and that the next run of the clock takes. */
    overdue: Count,
  })
  .meta({ id: 'RetentionClock' });
