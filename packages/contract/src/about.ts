import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** What this deployment is: shown on the About page (R6). */
export const AboutSchema = z
  .object({
    version: z.string(),
    /** `training` shows the hatched frame; `duty` needs PostgreSQL. */
    profile: z.enum(['training', 'duty']),
    /** The legal regime the controller chose (R6). */
    regime: z.enum(['eu', 'georgia-law-enforcement', 'national-security']),
    engine: z.enum(['pglite', 'postgres']),
    languages: z.array(z.string()),
    /** `not-witnessed` until an outside place receives the journal's checkpoints. */
    witness: z.enum(['witnessed', 'not-witnessed', 'overdue']),
  })
  .meta({ id: 'About' });

/** About and health. */
export const aboutEndpoints = {
  getAbout: {
    method: 'GET',
    path: '/api/about',
    summary: 'Version, profile, legal regime and engine',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: AboutSchema,
  },
  getHealth: {
    method: 'GET',
    path: '/api/health',
    summary: 'Whether the server, its database and its journal work',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: z.object({
      status: z.enum(['ok', 'degraded']),
      database: z.enum(['ok', 'failed']),
      journal: z.enum(['ok', 'failed', 'behind']),
    }),
  },
} as const satisfies Record<string, Endpoint>;
