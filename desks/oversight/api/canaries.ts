import { VisibleReason } from '@desk/travellers/api/travellers.ts';
import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

const officer: Access = {
  who: ['data-protection-officer'],
  purpose: true,
  operation: 'alteration',
};

/** A read of an invented traveller. It says by whom and why, never which traveller. */
export const CanaryAlarmSchema = z
  .object({
    /** Its entry in the journal. */
    entry: z.int(),
    at: InstantSchema,
    actor: z.string(),
    role: RoleSchema.optional(),
    operation: z.string(),
    /** Operation id of the contract. */
    action: z.string(),
    purpose: z.string().optional(),
    reference: z.string().optional(),
    /** How many of the read records are invented, and how many were read: one alone, or one line of a long list. */
    canaries: z.int(),
    subjects: z.int(),
    closed: z.object({ at: InstantSchema, by: z.string(), reason: z.string() }).optional(),
  })
  .meta({ id: 'CanaryAlarm' });

/** An invented traveller in one of the two regimes. */
export const CanarySchema = z
  .object({
    id: z.uuid(),
    regime: z.enum(['api', 'pnr']),
    day: z.iso.date(),
    flight: z.string(),
    name: z.string(),
    document: z.string(),
    plantedAt: InstantSchema,
  })
  .meta({ id: 'Canary' });

/** Invented travellers, whose reading raises an alarm (specification of duty, section 6). */
export const canaryEndpoints = {
  listCanaryAlarms: {
    method: 'GET',
    path: '/api/oversight/canaries',
    summary: 'Reads of invented travellers, open ones first, and how many there are in each regime',
    access: { ...officer, operation: 'consultation' },
    response: z.object({
      planted: z.object({ api: z.int(), pnr: z.int() }),
      alarms: z.array(CanaryAlarmSchema),
    }),
  },
  plantCanaries: {
    method: 'POST',
    path: '/api/oversight/canaries',
    summary: 'Plants what is missing at once, one in each regime at least',
    access: officer,
    response: z.object({
      planted: z.int(),
      /** How many are missing still, because no flight fits. */
      missing: z.int(),
      receipt: ReceiptSchema,
    }),
  },
  openCanaries: {
    method: 'POST',
    path: '/api/oversight/canaries/open',
    summary: 'Which travellers are invented, with a reason',
    access: { ...officer, stepUp: true, operation: 'consultation' },
    body: z.object({ reason: VisibleReason }),
    response: z.object({ canaries: z.array(CanarySchema), receipt: ReceiptSchema }),
  },
  closeCanaryAlarm: {
    method: 'POST',
    path: '/api/oversight/canaries/alarms/:entry/close',
    summary: 'Closes an alarm with a reason; never the alarm about oneself',
    access: officer,
    params: z.object({ entry: z.coerce.number().int().min(0) }),
    body: z.object({ reason: VisibleReason }),
    response: z.object({ alarm: CanaryAlarmSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
