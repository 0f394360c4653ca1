import { OffenceSchema } from '@desk/assessment/api/disclosures/shapes.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Day, Text } from './case-shapes.ts';
import { acting, CaseParams, reading } from './rights.ts';
import { personCategories } from './statement-shapes.ts';

const Count = z.number().int();

/** That passenger lists were disclosed to this case: nothing of it changes later (Directive (EU) 2016/681; R2, R3). */
const JourneyDisclosureSchema = z
  .object({
    id: z.uuid(),
    /** The exhibit that holds the lists. */
    exhibit: z.uuid(),
    /** The number of the request and of the decision on it. */
    reference: Text(3, 100),
    offence: OffenceSchema,
    /** The lists by the names that they have in the exhibit. */
    lists: z.array(Text(1, 100)).max(5000),
  })
  .meta({ id: 'JourneyDisclosure' });

/** Somebody in a finding on journeys; never a victim. */
const PartySchema = z.object({
  /** Where the case knows them. */
  entity: z.string().optional(),
  /** Every spelling of the name. */
  names: z.array(z.string()),
  /** Why rows under several names were held for one: how words of them meet, and whether the document was the same. */
  spellings: z.array(z.object({ words: z.string(), sameDocument: z.boolean() })),
  category: z.enum(personCategories),
});

const Finding = z.object({
  named: z.array(PartySchema),
  /** Victims, who are counted and never named. */
  apart: Count,
});

/** What may be kept as statements: by its id, and by which import it was. */
const Keepable = { id: z.string(), kept: z.uuid().optional() };

/** Journeys of a case, only of lists that were disclosed to it. */
export const journeyEndpoints = {
  listJourneyDisclosures: {
    method: 'GET',
    path: '/api/investigations/cases/:id/journeys/disclosures',
    summary: 'Disclosures of passenger lists to this case',
    access: reading,
    params: CaseParams,
    response: z.object({
      disclosures: z.array(
        JourneyDisclosureSchema.extend({ recordedBy: z.string(), recordedAt: InstantSchema }),
      ),
    }),
  },
  recordJourneyDisclosure: {
    method: 'POST',
    path: '/api/investigations/cases/:id/journeys/disclosures',
    summary:
      'Records what was disclosed to this case and for which listed offence; without lists, those that the exhibit holds now, by their names',
    access: { ...acting, operation: 'collection', stepUp: true },
    params: CaseParams,
    body: JourneyDisclosureSchema,
    response: z.object({ disclosure: JourneyDisclosureSchema, receipt: ReceiptSchema }),
  },
  followJourneys: {
    method: 'POST',
    path: '/api/investigations/cases/:id/journeys',
    summary:
      'Who travelled together, routes, escorts and shared contacts on the disclosed lists; others are refused and counted, who is brought is counted and not named',
    access: reading,
    params: CaseParams,
    body: z.object({ from: Day.optional(), to: Day.optional() }),
    response: z.object({
      rows: Count,
      /** Rows of lists that were not disclosed to this case: nothing of them is looked at. */
      refused: Count,
      /** Unusable rows without a list, a day or a name. */
      incomplete: Count,
      travellers: Count,
      /** Persons of the case on these lists, whose journeys may be kept. */
      known: z.array(Finding.extend({ ...Keepable, lists: Count })),
      together: z.array(
        Finding.extend({
          ...Keepable,
          lists: Count,
          /** On how many of them their bookings belong together, and by what. */
          tied: Count,
          ties: z.array(z.enum(['booking', 'card', 'phone', 'minutes'])),
          /** Lists that both would be on by chance. */
          expected: z.number(),
        }),
      ),
      escorts: z.array(
        Finding.extend({
          ...Keepable,
          kind: z.enum(['escort', 'look-alike-relay']),
          brought: Count,
          journeys: Count,
        }),
      ),
      routes: z.array(
        z.object({
          places: z.array(z.string()),
          travellers: Count,
          journeys: Count,
          from: Day,
          to: Day,
        }),
      ),
      shared: z.array(
        Finding.extend({
          kind: z.enum(['phone', 'card', 'address']),
          /** Masked where it is a victim's. */
          value: z.string(),
          travellers: Count,
          bookings: Count,
          oneWay: Count,
          doubts: z.array(z.enum(['returns', 'household'])),
        }),
      ),
      /** Of each list the first are sent; how many there are. */
      counts: z.object({
        known: Count,
        together: Count,
        escorts: Count,
        routes: Count,
        shared: Count,
      }),
    }),
  },
} as const satisfies Record<string, Endpoint>;
