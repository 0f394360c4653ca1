import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { BreachContentSchema, BreachSchema } from './breaches-shapes.ts';

const officer: Access = {
  who: ['data-protection-officer'],
  purpose: true,
  operation: 'alteration',
};
const Done = z.object({ breach: BreachSchema, receipt: ReceiptSchema });

/** The register of breaches and its clock of 72 hours (R52). */
export const breachEndpoints = {
  listBreaches: {
    method: 'GET',
    path: '/api/oversight/breaches',
    summary: 'Breaches: those of which the supervisor was not told first, then the latest',
    access: { ...officer, operation: 'consultation' },
    response: z.object({ breaches: z.array(BreachSchema), now: InstantSchema }),
  },
  getBreach: {
    method: 'GET',
    path: '/api/oversight/breaches/:id',
    summary: 'A breach with every revision of what was known, the first one first',
    access: { ...officer, operation: 'consultation' },
    params: z.object({ id: z.uuid() }),
    response: z.object({
      breach: BreachSchema,
      revisions: z.array(
        z.object({
          revision: z.number().int(),
          at: InstantSchema,
          by: z.string(),
          content: BreachContentSchema,
        }),
      ),
    }),
  },
  recordBreach: {
    method: 'POST',
    path: '/api/oversight/breaches',
    summary: 'Records a breach (revision 0), or what became known of it since a revision',
    access: officer,
    body: z.object({
      id: z.uuid(),
      /** The revision that was seen; 0 for a new breach. */
      revision: z.number().int().min(0),
      content: BreachContentSchema,
    }),
    response: Done,
  },
  tellSupervisor: {
    method: 'POST',
    path: '/api/oversight/breaches/:id/told',
    summary: 'Says that the supervisor was told; after 72 hours with the reason of the delay',
    access: { ...officer, operation: 'disclosure' },
    params: z.object({ id: z.uuid() }),
    body: z.object({
      revision: z.number().int().min(1),
      reference: z.string().trim().min(1).max(200),
      delay: z.string().trim().max(2000).default(''),
    }),
    response: Done,
  },
} as const satisfies Record<string, Endpoint>;
