import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { riskReaders } from './datasets.ts';
import { CellSchema, PeriodSchema } from './vocabulary.ts';

/** Letters of the standard form of refusal (Reg. (EU) 2016/399 Annex V part B); J came with the Entry/Exit System. */
export const refusalLetters = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const;

/** One cell a week, in the order of the weeks. */
const Weekly = z.array(CellSchema);

/**
 * Counts of what other desks decided, by whole ISO weeks that are over: weeks do not overlap, so that no two answers
 * differ by a few persons. Counts from 1 to 4 are withheld, and a second one where one alone could be told from its sum;
 * no call gives a person, a document or a check.
 */
export const LiveIndicatorsSchema = z
  .object({
    countedAt: InstantSchema,
    /** Counts below this are withheld. */
    smallest: z.number().int(),
    /** `2026-W47`, oldest first. */
    weeks: z.array(PeriodSchema),
    checked: Weekly,
    refused: Weekly,
    /** A person may be refused for several reasons: they add up to the refused or to more. */
    reasons: z.array(
      z.object({
        /** The ground under its own code. */
        reason: z.string(),
        /** Its letter, where it is one of Annex V part B. */
        letter: z.enum(refusalLetters).optional(),
        counts: Weekly,
      }),
    ),
    /** Forgeries that two examiners confirmed, by the day on the entry and by kind. */
    forgeries: z.object({
      confirmed: Weekly,
      kinds: z.array(z.object({ kind: z.string(), counts: Weekly })),
    }),
  })
  .meta({ id: 'RiskLiveIndicators' });

/** What the border counts. */
export const riskLiveEndpoints = {
  getRiskLiveIndicators: {
    method: 'GET',
    path: '/api/risk/live',
    summary: 'Checks, refusals by reason and forgeries of weeks that are over, as counts',
    access: { ...riskReaders, operation: 'none' },
    /** The weeks in which these days lie, at most 106; the last eight where left out. */
    query: z.object({ from: z.iso.date().optional(), to: z.iso.date().optional() }),
    response: LiveIndicatorsSchema,
  },
} as const satisfies Record<string, Endpoint>;
