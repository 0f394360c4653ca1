import { z } from 'zod';
import { CivilDateSchema } from '../documents-vocabulary.ts';
import type { Endpoint } from '../endpoint.ts';
import { InstantSchema } from '../vocabulary.ts';
import { riskReaders } from './datasets.ts';
import { CellSchema } from './vocabulary.ts';

/** Letters of the standard form of refusal (Reg. (EU) 2016/399 Annex V part B). */
export const refusalLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;

/**
 * Counts of what other desks decided, of places and times. Counts from 1 to 4 are withheld, and a second one where one
 * alone could be told from the sum; no call gives a person, a document or a check.
 */
export const LiveIndicatorsSchema = z
  .object({
    from: CivilDateSchema,
    /** The last day that is counted. */
    to: CivilDateSchema,
    countedAt: InstantSchema,
    /** Counts below this are withheld. */
    smallest: z.number().int(),
    checked: CellSchema,
    refused: CellSchema,
    /** A person may be refused for several reasons: they add up to the refused or to more. */
    reasons: z.array(
      z.object({
        /** A letter of Annex V, or a ground of national law under its own code. */
        reason: z.string(),
        letter: z.enum(refusalLetters).optional(),
        count: CellSchema,
      }),
    ),
    /** Documents that an examiner rejected, by the kind of fraud that was registered. */
    forgeries: z.object({
      rejected: CellSchema,
      kinds: z.array(z.object({ kind: z.string(), count: CellSchema })),
    }),
  })
  .meta({ id: 'RiskLiveIndicators' });

/** What the border counts today. */
export const riskLiveEndpoints = {
  getRiskLiveIndicators: {
    method: 'GET',
    path: '/api/risk/live',
    summary: 'Checks, refusals by reason and forgeries between two days, as counts',
    access: { ...riskReaders, operation: 'none' },
    /** Both included; the last 28 days where left out. At most 366 days, and none shorter than 7. */
    query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    response: LiveIndicatorsSchema,
  },
} as const satisfies Record<string, Endpoint>;
