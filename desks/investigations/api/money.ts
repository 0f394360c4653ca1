import type { Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { Day } from './case-shapes.ts';
import { CaseParams, reading } from './rights.ts';
import { EntityHeadSchema } from './statement-shapes.ts';

const Count = z.number().int();

/** How money moves in a pattern; `MoneyPatternKind` of `@amirani/network/money`. */
const moneyPatternKinds = ['fan-in', 'fan-out', 'chain', 'round-trip'] as const;

/** Why a pattern may be what many innocent people do. */
const moneyDoubts = ['once', 'regular', 'equal-shares', 'acquainted'] as const;

export const MoneyPatternSchema = z
  .object({
    kind: z.enum(moneyPatternKinds),
    /** People who may be named. People who only pay into a fan are counted: it is not an offence to be smuggled. */
    named: z.array(EntityHeadSchema),
    /** Victims, who are counted and never named. */
    apart: Count,
    links: z.array(
      z.object({
        source: EntityHeadSchema,
        target: EntityHeadSchema,
        amount: z.number(),
        payments: Count,
      }),
    ),
    payers: Count,
    payments: Count,
    rounds: Count,
    currency: z.string(),
    /** What came in at the first step and went out at the last, in all rounds. */
    amountIn: z.number(),
    amountOut: z.number(),
    from: Day,
    to: Day,
    doubts: z.array(z.enum(moneyDoubts)),
  })
  .meta({ id: 'MoneyPattern' });

/** What somebody got and gave, in one currency; currencies are never added up. */
const MoneyTotalSchema = z
  .object({
    entity: EntityHeadSchema,
    currency: z.string(),
    received: z.number(),
    given: z.number(),
    payers: Count,
    receivers: Count,
    payments: Count,
  })
  .meta({ id: 'MoneyTotal' });

/** The money of a case. */
export const moneyEndpoints = {
  followMoney: {
    method: 'POST',
    path: '/api/investigations/cases/:id/money',
    summary:
      'Accounts and persons by what they got and gave, and patterns: gathered, handed out, passed on whole, come back; victims are in none',
    access: reading,
    params: CaseParams,
    body: z.object({ from: Day.optional(), to: Day.optional() }),
    response: z.object({
      payments: Count,
      /** Unusable payments without an amount, a day or one of the two ends. */
      incomplete: Count,
      patterns: z.array(MoneyPatternSchema),
      /** Patterns that are not in the list. */
      patternsLeft: Count,
      /** Payments from which more ways lead on than were tried: a longer path may start there. */
      unfinished: Count,
      totals: z.array(MoneyTotalSchema),
      totalsLeft: Count,
      /** Victims and what is theirs, who are in no pattern and no list. */
      apart: Count,
    }),
  },
} as const satisfies Record<string, Endpoint>;
