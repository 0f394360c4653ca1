import { languages } from '@amirani/core/languages';
import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  ProgrammeChangeSchema,
  ProgrammeSchema,
  PublicProgrammeSchema,
  ReadingSchema,
  VisibilitySchema,
} from './shapes.ts';
import { programmeWords } from './words.ts';

/** Nothing of a programme is of a person; what is changed and what leaves is accounted for all the same. */
const manager = (operation: Access['operation']): Access => ({
  who: ['programme-manager'],
  purpose: true,
  operation,
});

const Id = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(3).max(2000);
const Version = z.number().int().min(0);

/** One edition of a programme: who changed what, when and why. */
const EditionSchema = z
  .object({ number: z.number().int(), by: z.string(), at: InstantSchema, reason: z.string() })
  .meta({ id: 'ProgrammeEdition' });

/** A programme as the list shows it. */
export const ProgrammeHeadSchema = z
  .object({
    id: z.uuid(),
    version: Version,
    title: ProgrammeSchema.shape.title,
    start: ProgrammeSchema.shape.start,
    months: ProgrammeSchema.shape.months,
  })
  .meta({ id: 'ProgrammeHead' });

/** A programme as it stands, with its readings of today. */
export const ProgrammeViewSchema = z
  .object({
    id: z.uuid(),
    version: Version,
    programme: ProgrammeSchema,
    today: CivilDateSchema,
    readings: z.array(ReadingSchema),
    /** Latest first, fifty at most. */
    editions: z.array(EditionSchema),
  })
  .meta({ id: 'ProgrammeView' });

/** A report: an edition and its readings on a day, frozen with emblem and line. The same report gives the same bytes. */
export const ReportSchema = z
  .object({
    id: z.uuid(),
    programme: z.uuid(),
    edition: z.number().int(),
    on: CivilDateSchema,
    state: z.enum(programmeWords.reportStates),
    version: Version,
    composedBy: z.string(),
    composedAt: InstantSchema,
    /** SHA-256 over all it says, in hex. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
    steps: z.array(
      z.object({ act: z.string(), by: z.string(), at: InstantSchema, reason: z.string() }),
    ),
  })
  .meta({ id: 'ProgrammeReport' });

const Changed = z.object({ programme: ProgrammeViewSchema, receipt: ReceiptSchema });
const Stepped = z.object({ report: ReportSchema, receipt: ReceiptSchema });
const Step = z.object({ reason: Reason, version: Version });

/** The capacity-building programme: what is planned and done, what it reaches, and how it accounts for it. */
export const programmeEndpoints = {
  listProgrammes: {
    method: 'GET',
    path: '/api/programmes',
    summary: 'All programmes, the latest begun first',
    access: manager('none'),
    response: z.object({ programmes: z.array(ProgrammeHeadSchema) }),
  },
  beginProgramme: {
    method: 'POST',
    path: '/api/programmes',
    summary: 'Begins a programme',
    access: manager('alteration'),
    body: z.object({ id: z.uuid(), programme: ProgrammeSchema, reason: Reason }),
    response: Changed,
  },
  getProgramme: {
    method: 'GET',
    path: '/api/programmes/:id',
    summary: 'A programme as it stands, with its indicators of today; no group under five is shown',
    access: manager('none'),
    params: Id,
    response: ProgrammeViewSchema,
  },
  changeProgramme: {
    method: 'POST',
    path: '/api/programmes/:id/changes',
    summary: 'Puts a row into a part of a programme or takes one out; the earlier edition stays',
    access: manager('alteration'),
    params: Id,
    body: z.object({ version: Version, reason: Reason, change: ProgrammeChangeSchema }),
    response: Changed,
  },
  listProgrammeReports: {
    method: 'GET',
    path: '/api/programmes/:id/reports',
    summary: 'Reports of a programme, latest first',
    access: manager('none'),
    params: Id,
    response: z.object({ reports: z.array(ReportSchema) }),
  },
  composeProgrammeReport: {
    method: 'POST',
    path: '/api/programmes/:id/reports',
    summary: 'Freezes the programme and its indicators of a day as a report to the donor',
    access: manager('alteration'),
    params: Id,
    body: z.object({ id: z.uuid(), on: CivilDateSchema }),
    response: Stepped,
  },
  printProgrammeReport: {
    method: 'POST',
    keyed: false,
    path: '/api/programme-reports/:id/print',
    summary: 'A report as PDF in one of six languages; the same report gives the same bytes',
    access: manager('disclosure'),
    params: Id,
    body: z.object({ language: z.enum(languages) }),
    response: z.object({
      content: z.base64(),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      name: z.string(),
      receipt: ReceiptSchema,
    }),
  },
  publishProgrammeReport: {
    method: 'POST',
    path: '/api/programme-reports/:id/publish',
    summary: 'Puts what a report says on the public page, in the place of an earlier one',
    access: manager('disclosure'),
    params: Id,
    body: Step,
    response: Stepped,
  },
  withdrawProgrammeReport: {
    method: 'POST',
    path: '/api/programme-reports/:id/withdraw',
    summary: 'Takes a report off the public page',
    access: manager('alteration'),
    params: Id,
    body: Step,
    response: Stepped,
  },
  getPublicProgrammes: {
    method: 'GET',
    path: '/api/public/programmes',
    summary:
      'What is published of the programmes, for anybody, where the operator has a public page',
    access: { who: 'anyone', purpose: false, operation: 'none' },
    response: z.object({
      programmes: z.array(
        z.object({ programme: PublicProgrammeSchema, visibility: VisibilitySchema }),
      ),
    }),
  },
} as const satisfies Record<string, Endpoint>;
