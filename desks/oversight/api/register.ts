import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { z } from 'zod';
import { RegisterSchema, RetentionClockSchema } from './register-shapes.ts';

const officer: Access = {
  who: ['data-protection-officer'],
  purpose: true,
  operation: 'access',
};

/** What the unit has to be able to show of itself (R37), and how long what is kept (R17). */
export const registerEndpoints = {
  countOversight: {
    method: 'GET',
    path: '/api/oversight/counts',
    summary: 'How much waits for this officer, in numbers alone: nobody’s data is read',
    access: { ...officer, operation: 'none' },
    response: z.object({
      /** Proposed answers of other officers. */
      toApprove: z.int(),
      openAlarms: z.int(),
    }),
  },
  getRegister: {
    method: 'GET',
    path: '/api/oversight/register',
    summary: 'Staff and access levels, requests, recipients, breaches and the log, counted',
    access: officer,
    response: RegisterSchema,
  },
  getRetentionClocks: {
    method: 'GET',
    path: '/api/oversight/clocks',
    summary: 'Every class of retention with its rule, how much is held and what goes next',
    access: officer,
    response: z.object({ clocks: z.array(RetentionClockSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
