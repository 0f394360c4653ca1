import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  AssessmentRunSchema,
  HitFiguresSchema,
  HitLaneSchema,
  HitRecipientSchema,
  HitSchema,
  HitSummarySchema,
  JudgementSchema,
  ScreeningSchema,
} from './shapes.ts';

const IdParams = z.object({ id: z.uuid() });

/** The officer's own words; there is no list to choose from. */
const Reason = z.string().min(1).max(2000);
const Version = z.number().int().min(0);

/** What every act says: which version of the hit it is of, and why. */
const Act = z.object({ version: Version, reason: Reason });
/** What judges or confirms says which evidence was seen besides. */
const ActOnSeen = Act.extend({ seen: z.string().regex(/^[0-9a-f]{64}$/) });
const Done = z.object({ hit: HitSchema, receipt: ReceiptSchema });

const unit = ['pnr-analyst'] as const;
const reading: Access = {
  who: [...unit, 'data-protection-officer'],
  purpose: true,
  operation: 'consultation',
};
const deciding: Access = { who: unit, purpose: true, operation: 'alteration' };
/** Judging, confirming, releasing. May need a certificate of competence (R65). */
const judging: Access = { ...deciding, competence: true };
const leaving: Access = { ...judging, stepUp: true, operation: 'disclosure' };

/**
 * The queue of hits. Each act concerns the one hit in its path and needs a reason. There are no bulk acts (Dir. (EU) 2016/681
 * Art. 6(5) and (6); R23, R24).
 */
export const hitEndpoints = {
  getHitQueue: {
    method: 'GET',
    path: '/api/hits',
    summary: 'How many hits wait in each lane, and how far travellers are compared with the lists',
    access: { ...reading, operation: 'none' },
    response: z.object({
      lanes: z.array(z.object({ lane: HitLaneSchema, hits: z.number().int() })),
      screening: z.array(ScreeningSchema),
      run: AssessmentRunSchema,
    }),
  },
  listHits: {
    method: 'GET',
    path: '/api/hits/lanes/:lane',
    summary: 'The hits of a lane, the soonest crossing first; at most a hundred',
    access: reading,
    params: z.object({ lane: HitLaneSchema }),
    response: z.object({ hits: z.array(HitSummarySchema).max(100), more: z.boolean() }),
  },
  nextHit: {
    method: 'POST',
    keyed: true,
    path: '/api/hits/lanes/:lane/next',
    summary:
      'Takes the next or previous hit of a lane that nobody else has before them, for five minutes; what was held is let go',
    access: { ...deciding, operation: 'consultation' },
    params: z.object({ lane: HitLaneSchema }),
    body: z.object({
      /** Seen from this one; from the beginning where absent. */
      from: z.uuid().optional(),
      direction: z.enum(['next', 'previous']).default('next'),
    }),
    /** Undefined if the lane is empty. */
    response: z.object({ hit: HitSchema.optional() }),
  },
  getHit: {
    method: 'GET',
    path: '/api/hits/one/:id',
    summary: 'One hit with its evidence and both sides',
    access: reading,
    params: IdParams,
    response: z.object({ hit: HitSchema }),
  },
  claimHit: {
    method: 'POST',
    keyed: true,
    path: '/api/hits/one/:id/claim',
    summary: 'Takes this hit, or holds it for five minutes more',
    access: { ...deciding, operation: 'consultation' },
    params: IdParams,
    body: z.object({}),
    response: z.object({ hit: HitSchema }),
  },
  letHitGo: {
    method: 'POST',
    path: '/api/hits/one/:id/let-go',
    summary: 'Lets a hit go without a judgement, for others to take',
    access: deciding,
    params: IdParams,
    body: z.object({}),
    response: z.object({ receipt: ReceiptSchema }),
  },
  judgeHit: {
    method: 'POST',
    path: '/api/hits/one/:id/judge',
    summary: 'Says of a hit that it is the same, another, or that it cannot be told, and why',
    access: judging,
    params: IdParams,
    body: ActOnSeen.extend({ judgement: JudgementSchema }),
    response: Done,
  },
  takeHitBack: {
    method: 'POST',
    path: '/api/hits/one/:id/take-back',
    summary: 'Takes one’s own judgement back, as long as the hit has not left',
    access: deciding,
    params: IdParams,
    body: Act,
    response: Done,
  },
  confirmHit: {
    method: 'POST',
    path: '/api/hits/one/:id/confirm',
    summary: 'A second person agrees that it is the same',
    access: judging,
    params: IdParams,
    body: ActOnSeen,
    response: Done,
  },
  returnHit: {
    method: 'POST',
    path: '/api/hits/one/:id/return',
    summary: 'A second person does not agree: the hit waits for a judgement again',
    access: deciding,
    params: IdParams,
    body: Act,
    response: Done,
  },
  releaseHit: {
    method: 'POST',
    path: '/api/hits/one/:id/release',
    summary: 'Lets a hit that two persons confirmed leave the unit; needs a fresh password',
    access: leaving,
    params: IdParams,
    body: Act.extend({ to: HitRecipientSchema }),
    response: Done,
  },
  withdrawHit: {
    method: 'POST',
    path: '/api/hits/one/:id/withdraw',
    summary: 'Calls back a hit that has left the unit',
    access: deciding,
    params: IdParams,
    body: Act,
    response: Done,
  },
  getHitFigures: {
    method: 'GET',
    path: '/api/hits/figures/:days',
    summary:
      'False hits and precision of the last days with their intervals, of the whole unit and by list and criterion (R27)',
    access: { ...reading, operation: 'none' },
    params: z.object({ days: z.coerce.number().int().min(1).max(366) }),
    response: z.object({
      from: z.string(),
      to: z.string(),
      all: HitFiguresSchema,
      bySource: z.array(
        HitFiguresSchema.extend({
          kind: z.enum(['watch-list', 'criterion']),
          id: z.string(),
          title: z.string(),
        }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>;
