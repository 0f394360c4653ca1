import type { Endpoint } from '@platform/api/endpoint.ts';
import { FactSchema } from '@platform/api/facts.ts';
import { LoginSchema } from '@platform/api/identity-shapes.ts';
import { hasControls, REASON_LETTERS, visibleLetters } from '@platform/api/visible.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { FlightSummarySchema, TravellerRowSchema } from './flights.ts';

/** A traveller on a flight, with where every value came from. */
export const TravellerSchema = z
  .object({
    id: z.uuid(),
    flight: FlightSummarySchema,
    row: TravellerRowSchema,
    facts: z.array(FactSchema),
    /** Others in the same booking or family, as far as the role may see. */
    companions: z.array(
      z.object({
        id: z.uuid(),
        surname: z.string().optional(),
        given: z.string().optional(),
        why: z.enum(['same-booking', 'infant-of', 'adult-of']),
      }),
    ),
    /** How API and PNR were matched, for the passenger data unit. */
    match: z
      .object({ by: z.enum(['reference', 'document', 'name-and-birth-date', 'name']) })
      .optional(),
  })
  .meta({ id: 'Traveller' });

const IdParams = z.object({ id: z.uuid() });

/** A reason of ten visible letters at least. */
export const VisibleReason = z
  .string()
  .trim()
  .max(500)
  .refine((text) => visibleLetters(text) >= REASON_LETTERS, {
    params: { rule: 'letters', minimum: REASON_LETTERS },
  })
  .refine((text) => !hasControls(text), { params: { rule: 'controls' } });

/** An account that has reached the limit of unmasking: how often it unmasked in the last hour and in the last 12, and when last. */
const UnmaskingLockSchema = z.object({
  login: z.string(),
  hour: z.int(),
  shift: z.int(),
  last: InstantSchema,
});

/** A traveller, unmasking and search. */
export const travellerEndpoints = {
  getTraveller: {
    method: 'GET',
    path: '/api/travellers/:id',
    summary: 'A traveller with the provenance of every value',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    params: IdParams,
    response: TravellerSchema,
  },
  unmaskTraveller: {
    method: 'POST',
    path: '/api/travellers/:id/unmask',
    summary: 'The masked values of one group in full; a consultation of its own (R10)',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      stepUp: true,
      operation: 'consultation',
    },
    params: IdParams,
    body: z.object({ group: FactSchema.shape.group, reason: VisibleReason }),
    response: z.object({ facts: z.array(FactSchema), receipt: ReceiptSchema }),
  },
  listUnmaskingLocks: {
    method: 'GET',
    path: '/api/unmaskings/locks',
    summary: 'Accounts that have reached the limit of unmasking, which a colleague may release',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'access',
    },
    response: z.object({ locks: z.array(UnmaskingLockSchema) }),
  },
  releaseUnmasking: {
    method: 'POST',
    path: '/api/unmaskings/:login/release',
    summary: 'Lets a colleague who has reached the limit of unmasking go on; never oneself',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      stepUp: true,
      operation: 'access',
    },
    params: z.object({ login: LoginSchema }),
    body: z.object({ reason: VisibleReason }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  search: {
    method: 'POST',
    path: '/api/search',
    summary:
      'Flights by designator or airport, travellers by name, document or locator; words in the body, never in a URL',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst'],
      purpose: true,
      operation: 'consultation',
    },
    body: z.object({ text: z.string().min(2).max(100) }),
    response: z.object({
      flights: z.array(FlightSummarySchema),
      travellers: z.array(
        z.object({
          traveller: TravellerRowSchema,
          flightId: z.uuid(),
          designator: z.string(),
          date: z.string(),
        }),
      ),
      /** True where more matched than is shown. */
      more: z.boolean(),
    }),
  },
} as const satisfies Record<string, Endpoint>;
