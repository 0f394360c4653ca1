import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { AssessmentRunSchema } from './hits/shapes.ts';

const moving: Access = {
  who: ['pnr-analyst', 'data-protection-officer'],
  purpose: true,
  operation: 'alteration',
};
const Move = z.object({
  /** Of the stop, as the caller saw it; 0 while it runs. */
  version: z.number().int().min(0),
  reason: z.string().trim().min(3).max(2000),
});
const Moved = z.object({ run: AssessmentRunSchema, receipt: ReceiptSchema });

/** The stop of the assessment by machine: at once and by one person; it goes on by a second
 * of the unit: who oversees the processing does not order it (AI Act Art. 14(4)(e); LED Art. 34; R61). */
export const assessmentRunEndpoints = {
  stopAssessment: {
    method: 'POST',
    path: '/api/assessment/stop',
    summary: 'Stops comparing travellers with lists and criteria, everywhere and at once',
    access: moving,
    body: Move,
    response: Moved,
  },
  resumeAssessment: {
    method: 'POST',
    path: '/api/assessment/resume',
    summary: 'Lets the comparison go on, as a second person',
    access: { ...moving, who: ['pnr-analyst'], stepUp: true },
    body: Move,
    response: Moved,
  },
} as const satisfies Record<string, Endpoint>;
