import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/**
 * For what PNR may be asked for and kept: terrorist offences, and the points of Annex II to Directive (EU) 2016/681.
 * Held equal to the purposes of `@amirani/targeting/criteria` by a test.
 */
export const offences = [
  'terrorism',
  'criminal-organisation',
  'trafficking-in-human-beings',
  'sexual-exploitation-of-children',
  'narcotics',
  'weapons',
  'corruption',
  'fraud',
  'money-laundering',
  'cybercrime',
  'environmental-crime',
  'facilitation-of-unauthorised-entry',
  'murder',
  'human-organs',
  'kidnapping',
  'armed-robbery',
  'cultural-goods',
  'product-counterfeiting',
  'forged-documents',
  'hormonal-substances',
  'nuclear-materials',
  'rape',
  'international-criminal-court',
  'seizure-of-aircraft',
  'sabotage',
  'stolen-vehicles',
  'industrial-espionage',
] as const;

/** One of {@link offences}. */
export const OffenceSchema = z.enum(offences);

const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Why PNR is kept beyond six months. */
export const IndicationSchema = z
  .object({
    source: z.enum(['hit', 'request']),
    sourceId: z.uuid(),
    offence: OffenceSchema,
    at: InstantSchema,
    by: z.string(),
  })
  .meta({ id: 'Indication' });

/** Kept PNR of more than six months: what says nothing of who it is about. */
export const KeptRecordSchema = z
  .object({
    id: z.uuid(),
    flight: z.object({ id: z.uuid(), designator: z.string(), day: Day }),
    role: z.string().optional(),
    legs: z.array(
      z.object({
        kind: z.enum(['flight', 'surface', 'open']),
        carrier: z.string().optional(),
        number: z.string().optional(),
        from: z.string().optional(),
        to: z.string().optional(),
        departure: z.string().optional(),
        arrival: z.string().optional(),
        bookingClass: z.string().optional(),
      }),
    ),
    booked: z.string().optional(),
    ticketed: z.string().optional(),
    agency: z
      .object({
        carrier: z.string().optional(),
        location: z.string().optional(),
        number: z.string().optional(),
        country: z.string().optional(),
      })
      .optional(),
    cancelled: z.boolean(),
    bags: z.number().optional(),
    weightKg: z.number().optional(),
    indications: z.array(IndicationSchema),
    keptAt: InstantSchema,
    /** The day on which it is erased at the latest. */
    eraseOn: Day,
  })
  .meta({ id: 'KeptRecord' });

/** Where a request stands. */
export const disclosureStates = ['asked', 'approved', 'refused', 'answered'] as const;

/** A reasoned PNR request of an authority, and its outcome. */
export const DisclosureSchema = z
  .object({
    id: z.uuid(),
    /** Of a traveller whose PNR is open, or of a kept record. */
    subject: z.object({ kind: z.enum(['kept', 'traveller']), id: z.uuid() }),
    authority: z.string(),
    caseReference: z.string(),
    offence: OffenceSchema,
    /** In which way the offence has to do, at least indirectly, with the carriage by air. */
    link: z.string(),
    /** Why it is reasonably believed that the full data is needed. */
    necessity: z.string(),
    state: z.enum(disclosureStates),
    version: z.number().int(),
    askedAt: InstantSchema,
    askedBy: z.string(),
    approval: z
      .object({
        by: z.string(),
        kind: z.enum(['judicial', 'other-competent']),
        reference: z.string(),
        recordedBy: z.string(),
        at: InstantSchema,
        /** Until when the full data may be opened under it. */
        until: InstantSchema,
      })
      .optional(),
    /** How often the full data was opened under it. */
    opened: z.number().int(),
    answer: z.object({ at: InstantSchema, recipients: z.array(z.string()) }).optional(),
    refusedAt: InstantSchema.optional(),
    reason: z.string().optional(),
    /** What the data protection officer, told with the approval, found afterwards. */
    review: z
      .object({
        found: z.enum(['lawful', 'unlawful']),
        note: z.string(),
        by: z.string(),
        at: InstantSchema,
      })
      .optional(),
    /** Whether the review is still owed. */
    reviewDue: z.boolean(),
  })
  .meta({ id: 'Disclosure' });
