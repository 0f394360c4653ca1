import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** What help is asked for (R28): who wishes asylum, a child alone or at risk, a possible victim of trafficking, a patient. */
export const referralKinds = ['asylum', 'child', 'trafficking', 'medical'] as const;

const opening = ['border-officer', 'second-line-officer', 'document-examiner'] as const;
const reading = ['referral-team', 'data-protection-officer'] as const;
const team = { who: ['referral-team'], purpose: true } as const;
const IdParams = z.object({ id: z.uuid() });

/** One thing that was done for a referral, or is to be done. */
export const ReferralStepSchema = z
  .object({
    id: z.uuid(),
    what: z.string(),
    dueAt: InstantSchema.optional(),
    /** Whether what was due before was done with it. */
    settles: z.boolean(),
    by: z.string(),
    at: InstantSchema,
    /** When it was found that what it set due had not been done in time. */
    alarmedAt: InstantSchema.optional(),
  })
  .meta({ id: 'ReferralStep' });

/** A referral as its team sees it. */
export const ReferralSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(referralKinds),
    /** What was seen or said, in the words of who asked for help. */
    seen: z.string(),
    /** Who was told on the spot. */
    told: z.string(),
    /** Where the traveller is now. */
    place: z.string(),
    openedAt: InstantSchema,
    openedBy: z.string(),
    /** The check at which it was asked for. */
    check: z.uuid().optional(),
    /** By when somebody must have acknowledged it; later it alarms. */
    acknowledgeBy: InstantSchema,
    acknowledgedAt: InstantSchema.optional(),
    acknowledgedBy: z.string().optional(),
    /** Time at which the missed acknowledgement was detected. */
    alarmedAt: InstantSchema.optional(),
    steps: z.array(ReferralStepSchema),
    /** The earliest that is due and that no later step, nor the end of the referral, has settled. */
    nextDueAt: InstantSchema.optional(),
    closedAt: InstantSchema.optional(),
    closedBy: z.string().optional(),
    outcome: z.string().optional(),
  })
  .meta({ id: 'Referral' });

const Answered = z.object({ referral: ReferralSchema, receipt: ReceiptSchema });

/** Help: asked for from every screen in one key, blocked by nothing, seen by its team and the data protection officer. */
export const referralEndpoints = {
  openReferral: {
    method: 'POST',
    path: '/api/referrals',
    summary:
      'Asks for help; the same id again opens nothing twice, and adds the words that were not there yet',
    access: { who: opening, purpose: true, operation: 'collection' },
    body: z.object({
      id: z.uuid(),
      kind: z.enum(referralKinds),
      /** May be empty: help comes first, words can follow. */
      seen: z.string().max(4000).default(''),
      told: z.string().max(400).default(''),
      place: z.string().max(100).default(''),
      check: z.uuid().optional(),
    }),
    response: z.object({ id: z.uuid(), acknowledgeBy: InstantSchema, receipt: ReceiptSchema }),
  },
  listMyReferrals: {
    method: 'GET',
    path: '/api/referrals/mine',
    summary: 'Whether help is on its way, to who asked for it; nothing of what for',
    access: { who: opening, purpose: true, operation: 'none' },
    response: z.object({
      referrals: z.array(
        z.object({
          id: z.uuid(),
          openedAt: InstantSchema,
          acknowledgedAt: InstantSchema.optional(),
        }),
      ),
    }),
  },
  listReferrals: {
    method: 'GET',
    path: '/api/referrals',
    summary: 'Referrals, those that nobody acknowledged first',
    access: { who: reading, purpose: true, operation: 'consultation' },
    query: z.object({
      before: InstantSchema.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(100),
    }),
    response: z.object({ referrals: z.array(ReferralSchema), now: InstantSchema }),
  },
  getReferral: {
    method: 'GET',
    path: '/api/referrals/:id',
    summary: 'A referral with its steps',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: ReferralSchema,
  },
  acknowledgeReferral: {
    method: 'POST',
    path: '/api/referrals/:id/acknowledge',
    summary: 'Somebody of the team takes it; twice is once',
    access: { ...team, operation: 'alteration' },
    params: IdParams,
    response: Answered,
  },
  addReferralStep: {
    method: 'POST',
    path: '/api/referrals/:id/steps',
    summary: 'What was done, and what is due next; the same id again adds nothing',
    access: { ...team, operation: 'collection' },
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      what: z.string().trim().min(3).max(4000),
      dueAt: InstantSchema.optional(),
      /** Leave it out where what was due before is done: `false` keeps it due. */
      settles: z.boolean().default(true),
    }),
    response: Answered,
  },
  closeReferral: {
    method: 'POST',
    path: '/api/referrals/:id/close',
    summary: 'Ends a referral with what came of it; the same words again end nothing twice',
    access: { ...team, operation: 'alteration' },
    params: IdParams,
    body: z.object({ outcome: z.string().trim().min(3).max(4000) }),
    response: Answered,
  },
} as const satisfies Record<string, Endpoint>;
