import type { Endpoint } from '@platform/api/endpoint.ts';
import { MessageSummarySchema } from '@platform/api/ingest.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

const LocalTime = z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2})?$/);

/** How complete one kind of message is for a flight. */
const MessageStateSchema = z
  .object({
    /** `none`: nothing yet. `partial`: parts of a push are missing. `complete`: all parts are in. */
    state: z.enum(['none', 'partial', 'complete', 'closed']),
    messages: z.number().int(),
    lastAt: InstantSchema.optional(),
    diagnostics: z.number().int(),
    /** Whether all that came names crew alone: of passengers nothing came. */
    crewOnly: z.literal(true).exactOptional(),
  })
  .meta({ id: 'MessageState' });

/** A flight on the board. Times are local at the airport; instants are absent where its zone is unknown. */
export const FlightSummarySchema = z
  .object({
    id: z.uuid(),
    designator: z.string(),
    carrier: z.string(),
    number: z.string(),
    direction: z.enum(['departure', 'arrival', 'transit']),
    from: z.string(),
    to: z.string(),
    departure: LocalTime.optional(),
    arrival: LocalTime.optional(),
    departureAt: InstantSchema.optional(),
    arrivalAt: InstantSchema.optional(),
    cancelled: z.boolean(),
    api: MessageStateSchema,
    /** Absent for the border desk, which has no access to PNR (R4). */
    pnr: MessageStateSchema.optional(),
    counts: z.object({
      passengers: z.number().int(),
      crew: z.number().int(),
      transit: z.number().int(),
      /** Travellers without any document data. */
      withoutDocument: z.number().int(),
      bookings: z.number().int().optional(),
      /** In PNR but not in API, and the other way. Only for the passenger data unit. */
      onlyPnr: z.number().int().optional(),
      onlyApi: z.number().int().optional(),
    }),
  })
  .meta({ id: 'FlightSummary' });

/** A leg of a flight with several. */
const FlightLegSchema = z
  .object({
    from: z.string().optional(),
    to: z.string().optional(),
    departure: LocalTime.optional(),
    arrival: LocalTime.optional(),
  })
  .meta({ id: 'FlightLeg' });

/** A traveller in a flight's list; bulk data is masked until asked for (R10). */
export const TravellerRowSchema = z
  .object({
    id: z.uuid(),
    surname: z.string().optional(),
    given: z.string().optional(),
    birthDate: z.string().optional(),
    sex: z.string().optional(),
    nationalities: z.array(z.string()),
    role: z.enum(['passenger', 'crew', 'transit-passenger', 'transit-crew']),
    age: z.enum(['adult', 'child', 'infant']).optional(),
    /** Document type and issuer, and the number masked but for its last three characters. */
    document: z
      .object({ type: z.string().optional(), issuer: z.string().optional(), number: z.string() })
      .optional(),
    seat: z.string().optional(),
    bags: z.number().int().optional(),
    unaccompaniedMinor: z.boolean(),
    /** What the carrier said last of the person's boarding; absent where it said nothing. */
    boarding: z.enum(['cancelled', 'not-on-board', 'on-board']).optional(),
    /** Which systems know the person; `pnr` never reaches the border desk. */
    systems: z.array(z.enum(['api', 'pnr'])),
    /** Messages that spoke of the person. */
    messages: z.number().int(),
    /** Fields in which messages disagree. */
    conflicts: z.number().int(),
  })
  .meta({ id: 'TravellerRow' });

const IdParams = z.object({ id: z.uuid() });

/** The flight board and a flight. */
export const flightEndpoints = {
  listFlights: {
    method: 'GET',
    path: '/api/flights',
    summary: 'Flights by local day of the border crossing, in order of time',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    query: z.object({
      /** First and last local day; by default yesterday to tomorrow. */
      from: z.iso.date().optional(),
      to: z.iso.date().optional(),
      direction: z.enum(['departure', 'arrival', 'transit']).optional(),
    }),
    response: z.object({ flights: z.array(FlightSummarySchema), now: InstantSchema }),
  },
  getFlight: {
    method: 'GET',
    path: '/api/flights/:id',
    summary: 'A flight with its legs and messages',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    params: IdParams,
    response: z.object({
      flight: FlightSummarySchema,
      legs: z.array(FlightLegSchema),
      messages: z.array(MessageSummarySchema),
    }),
  },
  listFlightTravellers: {
    method: 'GET',
    path: '/api/flights/:id/travellers',
    summary: 'The travellers of a flight',
    access: {
      who: ['border-officer', 'second-line-officer', 'pnr-analyst', 'data-protection-officer'],
      purpose: true,
      operation: 'consultation',
    },
    params: IdParams,
    response: z.object({ travellers: z.array(TravellerRowSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
