import { languages } from '@amirani/core/languages';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { equipments } from '@platform/api/equipment.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import {
  ChipStateSchema,
  DocumentDecisionSchema,
  ExaminationSchema,
  ExaminationSummarySchema,
  ObservationSchema,
  PieceSchema,
  Sha256Schema,
  StoredVerdictSchema,
  VizSchema,
} from './shapes.ts';
import {
  chipParts,
  DocumentFindingSchema,
  documentRoles,
  examining,
  lights,
  pictureSubjects,
} from './vocabulary.ts';

const reading = [...examining, 'data-protection-officer'] as const;

const IdParams = z.object({ id: z.uuid() });
const PieceParams = z.object({ id: z.uuid(), piece: z.uuid() });
const Reason = z.string().min(3).max(2000);
/** To which document a piece belongs, and what it takes the place of; else a second of its sort is refused. */
const Place = z.object({
  document: z.enum(documentRoles).default('travel-document'),
  supersedes: z.uuid().optional(),
});
const Added = z.object({
  pieces: z.array(PieceSchema),
  receipt: ReceiptSchema,
  /** True where a portrait and a live picture now await the caller's own comparison. */
  judgementAwaited: z.boolean(),
});
const AddedFromArchive = Added.extend({
  /** Which files of the archive were not used and why, and what else there is to say of it. */
  findings: z.array(DocumentFindingSchema),
});
const work = { who: examining, purpose: true } as const;

/** Examinations: opening, evidence, verdict, decision, record, replay. */
export const examinationEndpoints = {
  listExaminations: {
    method: 'GET',
    path: '/api/documents/examinations',
    summary: 'Examinations, newest first; numbers masked, no names',
    access: { who: reading, purpose: true, operation: 'consultation' },
    query: z.object({
      before: InstantSchema.optional(),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ examinations: z.array(ExaminationSummarySchema) }),
  },
  openExamination: {
    method: 'POST',
    path: '/api/documents/examinations',
    summary: 'Opens an examination, with the zone where it was scanned already',
    access: { ...work, operation: 'collection' },
    body: z.object({
      line: z.enum(['first', 'second']),
      place: z.string().max(100).default(''),
      /** What the place can do; all but the special lights where it is not said. */
      equipment: z.array(z.enum(equipments)).default(['mrz', 'chip', 'barcode', 'white']),
      mrz: z.string().max(500).optional(),
    }),
    response: z.object({ id: z.uuid(), receipt: ReceiptSchema }),
  },
  getExamination: {
    method: 'GET',
    path: '/api/documents/examinations/:id',
    summary: 'A whole examination; refused while the caller owes their own comparison of the faces',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: ExaminationSchema,
  },
  addMrz: {
    method: 'POST',
    path: '/api/documents/examinations/:id/mrz',
    summary: 'Adds the machine readable zone as it was scanned or typed',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: Place.extend({ text: z.string().min(1).max(500), aborted: z.boolean().default(false) }),
    response: Added,
  },
  addViz: {
    method: 'POST',
    path: '/api/documents/examinations/:id/viz',
    summary: 'Adds what the visual zone says',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: Place.extend({ values: VizSchema }),
    response: Added,
  },
  addObservations: {
    method: 'POST',
    path: '/api/documents/examinations/:id/observations',
    summary: 'Adds what the officer saw under each light',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: Place.extend({ values: z.array(ObservationSchema).min(1).max(20) }),
    response: Added,
  },
  setChipState: {
    method: 'POST',
    path: '/api/documents/examinations/:id/chip-state',
    summary:
      'Says how the reading of the chip went: no chip answered, it refused, or it was cut off',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: z.object({
      document: z.enum(documentRoles).default('travel-document'),
      state: ChipStateSchema,
    }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  addChipFile: {
    method: 'POST',
    path: '/api/documents/examinations/:id/chip/:part',
    summary: 'Adds one file of the chip; `auto` tells which by its leading tag',
    access: { ...work, operation: 'collection' },
    params: z.object({ id: z.uuid(), part: z.enum(chipParts) }),
    query: Place,
    body: 'bytes',
    response: Added,
  },
  addChipArchive: {
    method: 'POST',
    path: '/api/documents/examinations/:id/archive',
    summary:
      'Adds a ZIP of chip files, each stored as a piece of its own; says which were not used and why',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Place,
    body: 'bytes',
    response: AddedFromArchive,
  },
  addTranscript: {
    method: 'POST',
    path: '/api/documents/examinations/:id/transcript',
    summary: 'Adds a transcript of active and chip authentication',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Place,
    body: 'bytes',
    response: Added,
  },
  addSeal: {
    method: 'POST',
    path: '/api/documents/examinations/:id/seal',
    summary: 'Adds the bytes of a digital seal; several may stand beside each other',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Place,
    body: 'bytes',
    response: Added,
  },
  addPicture: {
    method: 'POST',
    path: '/api/documents/examinations/:id/pictures/:shows/:light',
    summary: 'Adds a picture: PNG, JPEG, JPEG 2000 or WebP; several may stand beside each other',
    access: { ...work, operation: 'collection' },
    params: z.object({
      id: z.uuid(),
      shows: z.enum(pictureSubjects),
      light: z.enum(lights),
    }),
    query: Place,
    body: 'bytes',
    response: Added,
  },
  getPiece: {
    method: 'GET',
    path: '/api/documents/examinations/:id/pieces/:piece',
    summary: 'The bytes of one piece',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: PieceParams,
    response: z.object({ piece: PieceSchema, content: z.base64() }),
  },
  getEvidence: {
    method: 'GET',
    path: '/api/documents/examinations/:id/evidence',
    summary: 'The bytes of every standing piece but the pictures, in one answer',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: z.object({
      pieces: z.array(z.object({ piece: PieceSchema, content: z.base64() })),
    }),
  },
  withdrawPiece: {
    method: 'POST',
    path: '/api/documents/examinations/:id/pieces/:piece/withdraw',
    summary: 'Withdraws a piece that does not belong; it stays stored and counts no more',
    access: { ...work, operation: 'alteration' },
    params: PieceParams,
    body: z.object({ reason: Reason }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  examineDocument: {
    method: 'POST',
    path: '/api/documents/examinations/:id/examine',
    summary:
      'Runs every check on what stands, and stores the verdict; an earlier one is superseded',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    response: z.object({ verdict: StoredVerdictSchema, receipt: ReceiptSchema }),
  },
  getVerdict: {
    method: 'GET',
    path: '/api/documents/examinations/:id/verdicts/:verdict',
    summary: 'A stored verdict, superseded or not',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: z.object({ id: z.uuid(), verdict: z.uuid() }),
    response: StoredVerdictSchema,
  },
  keepPictures: {
    method: 'POST',
    path: '/api/documents/examinations/:id/keep',
    summary: 'Keeps pictures and chip reads beyond the check, as a case with a reason (R11)',
    access: { who: ['document-examiner'], purpose: true, operation: 'alteration' },
    params: IdParams,
    body: z.object({ reason: Reason }),
    response: z.object({ receipt: ReceiptSchema }),
  },
  decideDocument: {
    method: 'POST',
    path: '/api/documents/examinations/:id/decide',
    summary:
      'A person decides: accept, refer to the second line or the laboratory, reject; rejecting is for an examiner with a fresh password',
    access: { ...work, operation: 'alteration' },
    params: IdParams,
    body: z.object({
      act: z.enum(['accept', 'refer', 'reject']),
      reason: z.string().max(2000),
      /** The verdict shown to the person; absent without a verdict. */
      verdict: z.uuid().optional(),
      /** The version of the current decision; 0 without one, or if it is superseded. */
      version: z.number().int(),
      supersedes: z.uuid().optional(),
    }),
    response: z.object({ decision: DocumentDecisionSchema, receipt: ReceiptSchema }),
  },
  exportExamination: {
    method: 'POST',
    keyed: false,
    path: '/api/documents/examinations/:id/export',
    summary: 'The whole examination as one replay file',
    access: { who: ['document-examiner'], purpose: true, operation: 'disclosure' },
    params: IdParams,
    body: z.object({ recipient: z.string().min(2).max(200), reason: Reason }),
    response: z.object({ content: z.base64(), sha256: Sha256Schema, receipt: ReceiptSchema }),
  },
  importExamination: {
    method: 'POST',
    path: '/api/documents/replays',
    summary:
      'Takes a replay file in as an examination, and says whether it replays to the same verdict',
    access: { who: ['document-examiner'], purpose: true, operation: 'collection' },
    body: 'bytes',
    response: z.object({
      id: z.uuid(),
      identical: z.boolean(),
      /** Names of checks that came out otherwise. */
      differences: z.array(z.string()),
      receipt: ReceiptSchema,
    }),
  },
  replayExamination: {
    method: 'POST',
    path: '/api/documents/examinations/:id/replay',
    summary: 'Runs the stored verdict again from its inputs and compares',
    access: { who: reading, purpose: true, operation: 'consultation' },
    params: IdParams,
    response: z.object({ identical: z.boolean(), differences: z.array(z.string()) }),
  },
  printExamination: {
    method: 'POST',
    keyed: false,
    path: '/api/documents/examinations/:id/record/:language',
    summary: 'The examination record as PDF/A; the same content gives the same bytes',
    access: { who: examining, purpose: true, operation: 'disclosure' },
    params: z.object({ id: z.uuid(), language: z.enum(languages) }),
    body: z.object({ recipient: z.string().max(200).default('') }),
    response: z.object({ content: z.base64(), sha256: Sha256Schema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
