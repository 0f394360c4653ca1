import { FlightSummarySchema, TravellerRowSchema } from '@desk/travellers/api/flights.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { referralEndpoints } from './referrals.ts';
import { secondLineEndpoints } from './second-line.ts';
import {
  CheckSchema,
  CheckSummarySchema,
  checkProfiles,
  checkStates,
  VerdictReasonSchema,
  WordSchema,
} from './shapes.ts';

const checking = ['border-officer', 'second-line-officer'] as const;
const reading = [...checking, 'data-protection-officer'] as const;
const work = { who: checking, purpose: true } as const;
const IdParams = z.object({ id: z.uuid() });
const Answered = z.object({ check: CheckSchema, receipt: ReceiptSchema });

/** A flight at the gate: how many of its list were checked. */
const GateSummarySchema = z
  .object({
    flight: FlightSummarySchema,
    onList: z.number().int(),
    passed: z.number().int(),
    open: z.number().int(),
    secondLine: z.number().int(),
    refused: z.number().int(),
    missing: z.number().int(),
    /** Unchecked crew and transit passengers on the list. They are not missing. */
    notAwaited: z.number().int(),
    /** Passengers on the list. */
    passengers: z.number().int(),
    /** Checks for the flight of people who are not on the list. No other count includes them. */
    unlisted: z.object({
      passed: z.number().int(),
      open: z.number().int(),
      secondLine: z.number().int(),
      refused: z.number().int(),
    }),
  })
  .meta({ id: 'GateSummary' });

const checkEndpoints = {
  openCheck: {
    method: 'POST',
    path: '/api/checkpoint/checks',
    summary:
      'Opens the check of one traveller and gives its verdict; the same id again gives the same check',
    access: { ...work, operation: 'collection' },
    body: z
      .object({
        /** Chosen by the booth, so that a call repeated after a lost line opens nothing twice. */
        id: z.uuid(),
        booth: z.string().trim().min(1).max(40),
        flight: z.uuid().optional(),
        /** By default what the place is set up for. */
        profile: z.enum(checkProfiles).optional(),
        /** The zone as it was scanned; or an examination that was opened before, with chip and pictures. */
        zone: z.string().max(500).optional(),
        examination: z.uuid().optional(),
      })
      .refine(({ zone, examination }) => (zone === undefined) !== (examination === undefined), {
        error: 'zone or examination, one of them',
      }),
    response: Answered,
  },
  getCheck: {
    method: 'GET',
    path: '/api/checkpoint/checks/:id',
    summary: 'A check with its verdict and what was decided',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: CheckSchema,
  },
  listChecks: {
    method: 'GET',
    path: '/api/checkpoint/checks',
    summary:
      'Checks, newest first; numbers masked, names only of those that an officer of the border has to decide',
    access: { who: reading, purpose: true, operation: 'consultation' },
    query: z.object({
      before: InstantSchema.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ checks: z.array(CheckSummarySchema) }),
  },
  giveFacts: {
    method: 'POST',
    path: '/api/checkpoint/checks/:id/facts',
    summary:
      'What the traveller shows and says, as `CrossingFacts`; what papers, carrier and alerts tell cannot be overruled here',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: z.object({
      /** All that is given, in place of what was given before. */
      given: z.record(z.string(), z.unknown()),
      /** The flight, where it was not known before. */
      flight: z.uuid().optional(),
      version: z.number().int(),
    }),
    response: Answered,
  },
  checkAgain: {
    method: 'POST',
    path: '/api/checkpoint/checks/:id/again',
    summary: 'Examines document, carrier data and alerts again and judges anew',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    response: Answered,
  },
  decideCheck: {
    method: 'POST',
    path: '/api/checkpoint/checks/:id/decide',
    summary:
      'A person decides: pass, second line, hold. Passing attests what is the officer’s to judge; against the word it needs a reason',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      act: z.enum(['pass', 'second-line', 'hold']),
      /** The verdict the officer had before them. */
      verdict: z.uuid(),
      /** Version of the decision, 0 without a decision. */
      version: z.number().int(),
      /** Codes of the reasons, out of the verdict's. */
      reasons: z.array(z.string()).max(50),
      note: z.string().max(2000).default(''),
      /** Chosen by the booth: the same key again gives the same answer and no second step. */
      key: z.uuid(),
    }),
    response: Answered,
  },
  listGates: {
    method: 'GET',
    path: '/api/checkpoint/gates',
    summary: 'Flights of the day with how many of their lists were checked',
    access: { who: reading, purpose: true, operation: 'consultation' },
    response: z.object({ gates: z.array(GateSummarySchema), now: InstantSchema }),
  },
  getGate: {
    method: 'GET',
    path: '/api/checkpoint/gates/:id',
    summary:
      'A flight’s list: who was checked, who is missing, who was checked without being on it',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: z.object({
      gate: GateSummarySchema,
      travellers: z.array(
        z.object({
          traveller: TravellerRowSchema,
          check: z
            .object({ id: z.uuid(), state: z.enum(checkStates), at: InstantSchema })
            .optional(),
        }),
      ),
      notOnList: z.array(CheckSummarySchema),
      now: InstantSchema,
    }),
  },
  listReleasedHits: {
    method: 'GET',
    path: '/api/checkpoint/flights/:id/released-hits',
    summary: 'Hits that were released to the booth on travellers of a flight, for its lists',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: z.object({
      hits: z.array(
        z.object({
          id: z.uuid(),
          traveller: z.uuid(),
          code: VerdictReasonSchema.shape.code,
          facts: VerdictReasonSchema.shape.facts,
        }),
      ),
    }),
  },
  getDayFigures: {
    method: 'GET',
    path: '/api/checkpoint/figures',
    summary: 'Checked, referred, refused by ground: of one day, from decisions alone',
    access: { who: reading, purpose: true, operation: 'none' },
    query: z.object({ from: z.iso.date().optional() }),
    response: z.object({
      day: z.iso.date(),
      checked: z.number().int(),
      passed: z.number().int(),
      held: z.number().int(),
      secondLine: z.number().int(),
      refused: z.number().int(),
      refusedBy: z.array(z.object({ ground: z.string(), count: z.number().int() })),
      byWord: z.array(z.object({ word: WordSchema, count: z.number().int() })),
    }),
  },
} as const satisfies Record<string, Endpoint>;

/** The checkpoint desk: first line, gate, second line, referrals. */
export const checkpointEndpoints = {
  ...checkEndpoints,
  ...secondLineEndpoints,
  ...referralEndpoints,
} as const;
