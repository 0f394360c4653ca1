import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { Day, Period } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema } from './statement-shapes.ts';

const Count = z.number().int();

/** Of which records a finding is; two findings are independent where these differ. */
const Source = z.enum(['calls', 'money', 'journeys']);

/** A person of the case, or a number, account or traveller without a known person. */
const LeadPartySchema = z
  .object({
    id: z.string(),
    is: z.enum(['person', 'phone', 'account', 'traveller']),
    name: z.string(),
    /** Where the case knows them. */
    entity: EntityHeadSchema.optional(),
  })
  .meta({ id: 'LeadParty' });

const Finding = z.object({
  /** In words in `leadTexts` of `@amirani/network/texts`. */
  code: z.string(),
  strong: z.boolean(),
  source: Source,
  /** People who pay in, are brought or are in the bookings: counted and never named. */
  counted: Count,
  records: Count,
});

/** Leads of a case. */
export const leadEndpoints = {
  findLeads: {
    method: 'POST',
    path: '/api/investigations/cases/:id/leads',
    summary:
      'Whom findings of their own point to, and apart from them who only stands in contact with one: contacts to be checked, with no suspicion; victims are in neither',
    access: reading,
    params: CaseParams,
    body: z.object({
      from: Day.optional(),
      to: Day.optional(),
      /** Without them no calls are compared. */
      periods: z.object({ before: Period, after: Period }).optional(),
    }),
    response: z.object({
      /** Those with a strong finding first, then by id: the order ranks nobody. */
      leads: z.array(
        z.object({
          who: LeadPartySchema,
          /** `strong`: one finding suffices; `several`: two of different records do. */
          grade: z.enum(['strong', 'several']),
          findings: z.array(Finding),
          doubts: z.array(z.string()),
          /** Other leads, and by which records. */
          near: z.array(z.object({ who: LeadPartySchema, by: z.array(Source) })),
        }),
      ),
      contacts: z.array(
        z.object({
          who: LeadPartySchema,
          near: z.array(LeadPartySchema),
          /** Of their own, which do not suffice; empty for nearly all. */
          findings: z.array(Finding),
        }),
      ),
      /** How many there are, where not all are sent. */
      counts: z.object({ leads: Count, contacts: Count }),
      /** What was looked at. */
      looked: z.object({ calls: Count, payments: Count, travellers: Count }),
      /** Whether two periods were given, without which calls show nothing here. */
      compared: z.boolean(),
      /** Findings on victims and their possible belongings. */
      apart: Count,
    }),
  },
} as const satisfies Record<string, Endpoint>;
