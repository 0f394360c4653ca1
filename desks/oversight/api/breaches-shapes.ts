import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** What a breach did to the data. */
export const breachTypes = ['confidentiality', 'integrity', 'availability'] as const;

const Words = z.string().trim().max(4000);

/**
 * What the supervisor has to be told of a breach; may be filled in as it becomes known (Directive (EU) 2016/680 Art. 30(3);
 * Georgian Law on Personal Data Protection, duty to report within 72 hours).
 */
export const BreachContentSchema = z
  .object({
    /** When it was found out; the 72 hours run from here. */
    foundAt: InstantSchema,
    /** When it happened, as far as known. */
    happened: Words.default(''),
    types: z.array(z.enum(breachTypes)).default([]),
    circumstances: Words.default(''),
    /** Which kinds of data, and how many records. */
    data: Words.default(''),
    records: z.number().int().min(0).optional(),
    /** Which kinds of people, and how many. */
    people: Words.default(''),
    persons: z.number().int().min(0).optional(),
    consequences: Words.default(''),
    measures: Words.default(''),
    /** Whether and when the people are told, or why not. */
    telling: Words.default(''),
    /** Whom the supervisor can ask. */
    contact: Words.default(''),
  })
  .meta({ id: 'BreachContent' });

/** The fields without which a report is not whole. */
export const breachReportFields = [
  'happened',
  'types',
  'circumstances',
  'data',
  'records',
  'people',
  'persons',
  'measures',
  'telling',
  'contact',
] as const;

/** A breach in the register. */
export const BreachSchema = z
  .object({
    id: z.uuid(),
    content: BreachContentSchema,
    /** Grows with every change; earlier contents stay. */
    revision: z.number().int(),
    revisedAt: InstantSchema,
    revisedBy: z.string(),
    /** By when the supervisor must have been told. */
    tellBy: InstantSchema,
    overdue: z.boolean(),
    missing: z.array(z.enum(breachReportFields)),
    told: z
      .object({
        at: InstantSchema,
        by: z.string(),
        reference: z.string(),
        /** Why it took longer than 72 hours. */
        delay: z.string().optional(),
      })
      .optional(),
  })
  .meta({ id: 'Breach' });
