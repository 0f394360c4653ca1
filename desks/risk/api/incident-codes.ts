import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders, riskWorkers } from './datasets.ts';
import { incidentFacets } from './incidents.ts';
import { CountSchema, ReasonSchema, StepSchema } from './vocabulary.ts';

const Given = z.object({
  id: z.uuid(),
  facet: z.enum(incidentFacets),
  /** As codes are written: lower case, words joined by hyphens. */
  code: z
    .string()
    .max(60)
    .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/),
  /** When it is to be used: a way of acting, never a person. */
  meaning: z.string().trim().min(3).max(200),
});

/** A code of how incidents are done that an analyst misses, and what the head made of it. */
const CodeProposalSchema = Given.extend({
  state: z.enum(['proposed', 'accepted', 'refused']),
  by: z.string(),
  at: InstantSchema,
  version: CountSchema,
  steps: z.array(StepSchema),
}).meta({ id: 'RiskCodeProposal' });

const Proposed = z.object({ proposal: CodeProposalSchema, receipt: ReceiptSchema });

/** New codes of the register of incidents: proposed by one, accepted by another, and never taken out. */
export const riskCodeEndpoints = {
  listRiskCodes: {
    method: 'GET',
    path: '/api/risk/incident-codes',
    summary: 'Codes that were proposed, those that wait first',
    access: { ...riskReaders, operation: 'none' },
    response: z.object({ proposals: z.array(CodeProposalSchema) }),
  },
  proposeRiskCode: {
    method: 'POST',
    path: '/api/risk/incident-codes',
    summary: 'Proposes a code that the vocabulary lacks; the head decides',
    access: { ...riskWorkers, operation: 'alteration' },
    body: Given.extend({ reason: ReasonSchema }),
    response: Proposed,
  },
  decideRiskCode: {
    method: 'POST',
    path: '/api/risk/incident-codes/:id/decide',
    summary:
      'The head, another person than who proposed it, takes a code into the vocabulary or turns it down',
    access: { who: ['risk-head'], purpose: true, operation: 'alteration' },
    params: z.object({ id: z.uuid() }),
    body: z.object({ accept: z.boolean(), reason: ReasonSchema, version: CountSchema }),
    response: Proposed,
  },
} as const satisfies Record<string, Endpoint>;
