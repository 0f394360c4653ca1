import { languages } from '@amirani/core/languages';
import { Sha256Schema } from '@desk/documents/api/shapes.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { CheckSchema, CheckSummarySchema, PresentedSchema } from './shapes.ts';

const second = ['second-line-officer'] as const;
const reading = [...second, 'data-protection-officer'] as const;
const work = { who: second, purpose: true } as const;
const IdParams = z.object({ id: z.uuid() });
const Reason = z.string().trim().min(3).max(4000);
/** Chosen by the caller: the same key again gives the same answer and does nothing twice. */
const Key = z.uuid();

/** A note of the second line: never changed, and taken back only by a later one. */
export const CaseNoteSchema = z
  .object({
    id: z.uuid(),
    about: z.enum(['interview', 'document', 'journey', 'other']),
    text: z.string(),
    by: z.string(),
    at: InstantSchema,
  })
  .meta({ id: 'CaseNote' });

/** What a colleague says who saw neither verdict nor opinion. */
export const BlindViewSchema = z
  .object({
    id: z.uuid(),
    view: z.enum(['pass', 'refuse', 'cannot-say']),
    reason: z.string(),
    by: z.string(),
    at: InstantSchema,
  })
  .meta({ id: 'BlindView' });

/** Protection checks before a refusal (R28): no sign, or referred. Input only: the kind of help is shown in the referral alone. */
export const ProtectionSchema = z
  .object({
    asylum: z.enum(['no-sign', 'referred']),
    child: z.enum(['no-sign', 'referred']),
    trafficking: z.enum(['no-sign', 'referred']),
    medical: z.enum(['no-sign', 'referred']),
  })
  .meta({ id: 'Protection' });

/** A proposed refusal. Its grounds are from the closed list of the law, never a hit or a score (R50). */
export const RefusalSchema = z
  .object({
    /** Letters of Annex V Part B, or codes of requirements of the exit law. */
    grounds: z.array(z.string()).min(1),
    reason: z.string(),
    /** Protection was looked into: no sign of any, or help was asked for, of whichever kind. */
    protection: z.enum(['no-sign', 'referred']),
    proposedBy: z.string(),
    proposedAt: InstantSchema,
    confirmedBy: z.string().optional(),
    confirmedAt: InstantSchema.optional(),
  })
  .meta({ id: 'Refusal' });

/** A case of the second line in its queue. */
export const SecondLineItemSchema = z
  .object({
    /** Without the verdict word, because blind viewers come from here. */
    check: CheckSummarySchema.omit({ word: true }),
    referredAt: InstantSchema,
    referredBy: z.string(),
    /** When somebody should have begun. */
    dueAt: InstantSchema,
    takenBy: z.string().optional(),
    takenAt: InstantSchema.optional(),
    blindViews: z.number().int(),
  })
  .meta({ id: 'SecondLineItem' });

/** The dossier of a case. */
export const DossierSchema = z
  .object({
    item: SecondLineItemSchema,
    check: CheckSchema,
    notes: z.array(CaseNoteSchema),
    /** Others' views; `awaiting` while the caller owes their own, and then none is shown. */
    blindViews: z.array(BlindViewSchema),
    /** Grounds that the facts bear now: what a refusal may be built of. */
    grounds: z.array(
      z.object({ ground: z.string(), condition: z.string(), disputed: z.boolean() }),
    ),
    refusal: RefusalSchema.optional(),
  })
  .meta({ id: 'Dossier' });

/** What a colleague sees who is to judge blind: papers and what was said, no verdict, no finding, no opinion. */
export const BlindCaseSchema = z
  .object({
    id: z.uuid(),
    presented: PresentedSchema,
    examination: z.uuid(),
    given: z.record(z.string(), z.unknown()),
    flight: z.string().optional(),
  })
  .meta({ id: 'BlindCase' });

const Answered = z.object({ dossier: DossierSchema, receipt: ReceiptSchema });

/** The second line: where more time is, and where alone a refusal is built. */
export const secondLineEndpoints = {
  listSecondLine: {
    method: 'GET',
    path: '/api/checkpoint/second-line',
    summary: 'Cases that wait or are worked on, the longest waiting first; no names',
    access: { who: reading, purpose: true, operation: 'consultation' },
    response: z.object({ items: z.array(SecondLineItemSchema), now: InstantSchema }),
  },
  takeCase: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/take',
    summary: 'Takes a case; whoever had it before is named in the journal',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    response: Answered,
  },
  getDossier: {
    method: 'GET',
    path: '/api/checkpoint/second-line/:id',
    summary: 'The dossier: check, notes, colleagues’ views, grounds that the facts bear',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: DossierSchema,
  },
  addCaseNote: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/notes',
    summary: 'Adds a note of the interview; the same id again adds nothing',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: z.object({
      id: z.uuid(),
      about: CaseNoteSchema.shape.about,
      text: z.string().trim().min(1).max(8000),
    }),
    response: Answered,
  },
  getBlindCase: {
    method: 'GET',
    path: '/api/checkpoint/second-line/:id/blind',
    summary: 'The case for a colleague who has not seen it: no verdict, no opinion',
    access: { ...work, operation: 'consultation' },
    params: IdParams,
    response: BlindCaseSchema,
  },
  giveBlindView: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/blind',
    summary: 'A colleague’s own view, given before anybody else’s is shown to them',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: z.object({ id: z.uuid(), view: BlindViewSchema.shape.view, reason: Reason }),
    response: Answered,
  },
  decideSecondLine: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/decide',
    summary: 'Lets the traveller pass, or holds the case, with a reason',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      act: z.enum(['pass', 'hold']),
      reason: Reason,
      verdict: z.uuid(),
      version: z.number().int(),
      key: Key,
    }),
    response: Answered,
  },
  proposeRefusal: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/refusal',
    summary:
      'Proposes a refusal: closed grounds that the facts bear, reasons, protection looked into; a second person confirms',
    access: { ...work, stepUp: true, competence: true, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      grounds: z.array(z.string()).min(1).max(26),
      reason: Reason,
      protection: ProtectionSchema,
      verdict: z.uuid(),
      version: z.number().int(),
      key: Key,
    }),
    response: Answered,
  },
  confirmRefusal: {
    method: 'POST',
    path: '/api/checkpoint/second-line/:id/refusal/confirm',
    summary: 'Another person confirms or returns a refusal that is proposed',
    access: { ...work, stepUp: true, competence: true, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      act: z.enum(['confirm', 'return']),
      reason: Reason,
      version: z.number().int(),
      key: Key,
    }),
    response: Answered,
  },
  printRefusal: {
    method: 'POST',
    keyed: false,
    path: '/api/checkpoint/second-line/:id/refusal/print/:language',
    summary:
      'What a refused traveller is given: the standard form, or the record of the exit with requirement, cure and remedy',
    access: { ...work, operation: 'disclosure' },
    params: z.object({ id: z.uuid(), language: z.enum(languages) }),
    /** In which language the officer's reason is written; that of the form if it is not said. */
    query: z.object({ reasonLanguage: z.enum(languages).optional() }),
    response: z.object({ content: z.base64(), sha256: Sha256Schema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
