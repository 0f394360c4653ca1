import { languages } from '@amirani/core/languages';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { CaseStepSchema, Day, Reason, Sha256Schema, Text, Version } from './case-shapes.ts';
import { acting, CaseParams, reading, team } from './rights.ts';
import { TiedStatementSchema } from './statement-shapes.ts';

export const taskStates = ['open', 'done', 'dropped'] as const;

export const TaskSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    assigned: z.string().optional(),
    dueOn: Day.optional(),
    state: z.enum(taskStates),
    version: z.number().int(),
    steps: z.array(CaseStepSchema),
  })
  .meta({ id: 'CaseTask' });

export const NoteSchema = z
  .object({
    id: z.uuid(),
    text: z.string(),
    /** Entities or exhibits it is about. */
    about: z.array(z.string()),
    by: z.string(),
    at: InstantSchema,
  })
  .meta({ id: 'InvestigationNote' });

const reportStates = ['draft', 'issued'] as const;

/** A sentence of a report and the statements that bear it; a sentence without any is the author's assessment and says so. */
export const SentenceSchema = z
  .object({
    text: Text(1, 4000),
    kind: z.enum(['fact', 'assessment']),
    statements: z.array(z.uuid()).max(200),
  })
  .meta({ id: 'ReportSentence' });

export const ReportSchema = z
  .object({
    id: z.uuid(),
    title: z.string(),
    sections: z.array(
      z.object({ heading: Text(1, 300), sentences: z.array(SentenceSchema).max(500) }),
    ),
    state: z.enum(reportStates),
    version: z.number().int(),
    by: z.string(),
    at: InstantSchema,
    steps: z.array(CaseStepSchema),
    /** The statements that it rests on, each once, in the order in which they are numbered in print. */
    tied: z.array(TiedStatementSchema),
    /** Numbers of the exhibits that its statements come from, in their order. */
    exhibits: z.array(z.number().int()),
    /** What speaks against issuing it: places of sentences, from 0.0. */
    problems: z.array(
      z.object({
        code: z.enum([
          'fact-without-statement',
          'statement-withdrawn',
          'statement-ungraded',
          'assessment-as-fact',
        ]),
        section: z.number().int(),
        sentence: z.number().int(),
      }),
    ),
  })
  .meta({ id: 'Report' });

/** A receiver who is to be told that something sent to them was wrong (LED Art. 7(3); R43). */
export const NoticeSchema = z
  .object({
    id: z.uuid(),
    recipient: z.string(),
    statement: z.uuid(),
    /** The report or the package in which it was sent. */
    sentIn: z.string(),
    sentAt: InstantSchema,
    owedSince: InstantSchema,
    told: CaseStepSchema.optional(),
  })
  .meta({ id: 'CaseNotice' });

const TaskDone = z.object({ task: TaskSchema, receipt: ReceiptSchema });
const ReportDone = z.object({ report: ReportSchema, receipt: ReceiptSchema });
const ReportParams = CaseParams.extend({ report: z.uuid() });

/** Tasks, notes, reports, and who is to be told of corrections. */
export const workEndpoints = {
  listWork: {
    method: 'GET',
    path: '/api/investigations/cases/:id/work',
    summary: 'Tasks, notes and reports of a case',
    access: reading,
    params: CaseParams,
    response: z.object({
      tasks: z.array(TaskSchema),
      notes: z.array(NoteSchema),
      reports: z.array(
        ReportSchema.pick({ id: true, title: true, state: true, by: true, at: true }),
      ),
      notices: z.array(NoticeSchema),
    }),
  },
  addTask: {
    method: 'POST',
    path: '/api/investigations/cases/:id/tasks',
    summary: 'Adds a task; the same id again adds nothing twice',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      title: Text(3, 300),
      assigned: z.string().max(100).optional(),
      dueOn: Day.optional(),
    }),
    response: TaskDone,
  },
  moveTask: {
    method: 'POST',
    path: '/api/investigations/cases/:id/tasks/:task/state',
    summary: 'A task is done, dropped, or open again',
    access: acting,
    params: CaseParams.extend({ task: z.uuid() }),
    body: z.object({ version: Version, to: z.enum(taskStates), reason: Reason }),
    response: TaskDone,
  },
  addInvestigationNote: {
    method: 'POST',
    path: '/api/investigations/cases/:id/notes',
    summary: 'Adds a note; it stays as it was written',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      text: Text(1, 10_000),
      about: z.array(z.string().max(200)).max(50),
    }),
    response: z.object({ note: NoteSchema, receipt: ReceiptSchema }),
  },
  getReport: {
    method: 'GET',
    path: '/api/investigations/cases/:id/reports/:report',
    summary: 'A report with what speaks against issuing it',
    access: reading,
    params: ReportParams,
    response: ReportSchema,
  },
  saveReport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/reports',
    summary: 'Writes a draft; version 0 begins one. An issued report is not written anew',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      version: Version,
      title: Text(3, 300),
      sections: ReportSchema.shape.sections.max(100),
    }),
    response: ReportDone,
  },
  issueReport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/reports/:report/issue',
    summary:
      'Issues a report: every sentence of fact rests on standing, graded statements, or it is refused (R41, R42)',
    access: { ...acting, stepUp: true },
    params: ReportParams,
    body: z.object({ version: Version, reason: Reason }),
    response: ReportDone,
  },
  printReport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/reports/:report/print',
    summary:
      'A report as PDF; redacted, it names no victim and no number of one. With a recipient it must be issued, and they are told of corrections later (R43)',
    access: { who: team, purpose: true, stepUp: true, operation: 'disclosure' },
    params: ReportParams,
    body: z.object({
      language: z.enum(languages),
      redacted: z.boolean(),
      recipient: z.string().trim().max(300),
    }),
    response: z.object({ content: z.base64(), sha256: Sha256Schema, receipt: ReceiptSchema }),
  },
  noteTold: {
    method: 'POST',
    path: '/api/investigations/cases/:id/notices/:notice/told',
    summary: 'Says that a receiver has been told of a correction',
    access: { ...acting, operation: 'disclosure' },
    params: CaseParams.extend({ notice: z.uuid() }),
    body: z.object({ reason: Reason }),
    response: z.object({ notice: NoticeSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
