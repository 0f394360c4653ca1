import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Reason, Sha256Schema } from './case-shapes.ts';
import { CaseParams, team } from './rights.ts';

/** Formats of an export; `Format` of `@amirani/network/formats`. */
export const exportFormats = ['ftm', 'graphml', 'gexf', 'jsonld', 'csv', 'xlsx'] as const;

/** The statements of a case as a file of another program. */
export const exportEndpoints = {
  exportCase: {
    method: 'POST',
    keyed: false,
    path: '/api/investigations/cases/:id/export',
    summary:
      'The standing statements and merges of a case as a file; of who is kept apart no name and no number is in it. With a recipient, they are told of corrections later (R43)',
    access: { who: team, purpose: true, stepUp: true, operation: 'disclosure' },
    params: CaseParams,
    body: z.object({
      format: z.enum(exportFormats),
      recipient: z.string().trim().max(300),
      reason: Reason,
    }),
    response: z.object({
      name: z.string(),
      mediaType: z.string(),
      content: z.base64(),
      sha256: Sha256Schema,
      statements: z.number().int(),
      /** Values that are hidden, since they are of somebody who is kept apart. */
      masked: z.number().int(),
      /** What the format could not hold, by code. */
      losses: z.record(z.string(), z.number().int()),
      receipt: ReceiptSchema,
    }),
  },
} as const satisfies Record<string, Endpoint>;
