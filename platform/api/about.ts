import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** Parts of the sample data of a training profile, in the order in which they are made. */
export const sampleDataParts = [
  'flights',
  'watch-list',
  'criteria',
  'documents',
  'counts',
  'case',
  'programme',
  'class',
] as const;

/** What this deployment is: shown on the About page (R6). */
const AboutSchema = z
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
    /** Whether what is published of a programme is read without sign-in. */
    publicProgramme: z.boolean(),
    /** IANA zone of the border. The law counts its civil days, not those of the reader. */
    timeZone: z.string(),
    /** The part of the sample data that is being made, or that could not be made; absent once all of it is there. */
    sampleData: z
      .object({
        state: z.enum(['making', 'failed']),
        part: z.enum(sampleDataParts),
        number: z.number().int(),
        of: z.number().int(),
      })
      .optional(),
  })
  .meta({ id: 'About' });

/** What a traveller is told of the processing (Directive (EU) 2016/680 Art. 13(1), (2); R49). Empty without a notice. */
const NoticeSchema = z
  .object({
    authority: z.string(),
    officer: z.string(),
    supervisor: z.string(),
    /** Days after the flight, and after the examination, at which data goes. */
    apiDays: z.number().int(),
    examinationDays: z.number().int(),
  })
  .meta({ id: 'Notice' });

/** One part of the server: since when it has fared so, what was measured, and the bound at which it is degraded. */
const PartHealthSchema = z.object({
  status: z.enum(['ok', 'degraded', 'failing']),
  since: z.iso.datetime(),
  value: z.number().optional(),
  limit: z.number().optional(),
  /** The last time in 24 hours that it fared worse, if it is well again. */
  recovered: z
    .object({
      status: z.enum(['degraded', 'failing']),
      from: z.iso.datetime(),
      to: z.iso.datetime(),
    })
    .optional(),
});

/** How the server fares, as its worst part; `erasing` while a restored server erases what is overdue. The parts are for its keepers. */
const HealthSchema = z
  .object({
    status: z.enum(['ok', 'degraded', 'erasing', 'failing']),
    /** When the parts were looked at. */
    at: z.iso.datetime().optional(),
    parts: z.record(z.string(), PartHealthSchema).optional(),
  })
  .meta({ id: 'Health' });

/** About and health. */
export const aboutEndpoints = {
  getAbout: {
    method: 'GET',
    path: '/api/about',
    summary: 'Version, profile, legal regime and engine',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: AboutSchema,
  },
  getAboutData: {
    method: 'GET',
    path: '/api/about/data',
    summary: 'Who holds data of travellers here, for how long, and whom they can turn to (R49)',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: NoticeSchema,
  },
  getHealth: {
    method: 'GET',
    path: '/api/health',
    summary:
      'Whether the server works; for administrators, operators and data protection officers also in which part it does not',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: HealthSchema,
  },
} as const satisfies Record<string, Endpoint>;
