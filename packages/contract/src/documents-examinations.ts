import { z } from 'zod';
import { WarningSchema } from './documents-register.ts';
import {
  ColourSchema,
  chipParts,
  lights,
  pictureFormats,
  pictureSubjects,
  pieceKinds,
  VerdictSchema,
} from './documents-vocabulary.ts';
import type { Endpoint } from './endpoint.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from './vocabulary.ts';

export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** Who works at an examination and may read it. */
export const examining = ['document-examiner', 'border-officer'] as const;
const reading = [...examining, 'data-protection-officer'] as const;

/** A piece of evidence as it was stored; its bytes are `getPiece` or `getEvidence`. */
export const PieceSchema = z
  .object({
    id: z.uuid(),
    kind: z.enum(pieceKinds),
    /** Of chip files: which. */
    part: z.enum(chipParts).optional(),
    /** Of pictures. */
    light: z.enum(lights).optional(),
    shows: z.enum(pictureSubjects).optional(),
    format: z.enum(pictureFormats).optional(),
    width: z.number().int().optional(),
    height: z.number().int().optional(),
    sha256: Sha256Schema,
    bytes: z.number().int(),
    addedAt: InstantSchema,
    addedBy: z.string(),
    source: z.enum(['person', 'reader', 'replay', 'demonstration']),
    /** `erased`: its bytes went at the end of their time; that they were there remains. */
    state: z.enum(['standing', 'superseded', 'withdrawn', 'erased']),
    /** The piece in whose place it stands. */
    supersedes: z.uuid().optional(),
    /** Why it was withdrawn. */
    reason: z.string().optional(),
  })
  .meta({ id: 'Piece' });

/** What the visual zone says, as the officer reads it: dates as YYYY-MM-DD, names as printed. */
export const VizSchema = z
  .object({
    surname: z.string().max(200),
    givenNames: z.string().max(200),
    documentNumber: z.string().max(40),
    nationality: z.string().max(60),
    issuer: z.string().max(60),
    dateOfBirth: z.string().max(20),
    dateOfIssue: z.string().max(20),
    dateOfExpiry: z.string().max(20),
    sex: z.string().max(10),
    personalNumber: z.string().max(40),
  })
  .partial()
  .meta({ id: 'Viz' });

/** A verdict as it was stored: by which product, of which inputs. It is superseded, never edited. */
export const StoredVerdictSchema = z
  .object({
    id: z.uuid(),
    at: InstantSchema,
    by: z.string(),
    /** Name and version of what examined. */
    product: z.string(),
    version: z.string(),
    /** The pieces that went in, with their digests. */
    inputs: z.array(z.object({ piece: z.uuid(), sha256: Sha256Schema })),
    /** SHA-256 over the lists and anchors of the trust store that went in. */
    trust: Sha256Schema,
    supersedes: z.uuid().optional(),
    verdict: VerdictSchema,
  })
  .meta({ id: 'StoredVerdict' });

/** What persons decided on a document, step by step. */
export const DocumentDecisionSchema = z
  .object({
    id: z.uuid(),
    state: z.enum(['accepted', 'referred', 'rejected']),
    version: z.number().int(),
    steps: z.array(
      z.object({
        act: z.enum(['accept', 'refer', 'reject']),
        by: z.string(),
        role: RoleSchema,
        reason: z.string(),
        at: InstantSchema,
      }),
    ),
    supersedes: z.uuid().optional(),
  })
  .meta({ id: 'DocumentDecision' });

/** A mark or a measure on a picture, bound to the picture by its digest. Coordinates are pixels of it. */
export const MarkSchema = z
  .object({
    id: z.uuid(),
    piece: z.uuid(),
    sha256: Sha256Schema,
    shape: z.enum(['point', 'line', 'rectangle', 'ellipse', 'angle', 'outline']),
    points: z
      .array(z.tuple([z.number(), z.number()]))
      .min(1)
      .max(200),
    note: z.string().max(500),
    /** Of a measure: what it came to, and by how many pixels a millimetre. */
    measure: z
      .object({
        value: z.number(),
        unit: z.enum(['mm', 'px', 'degree']),
        pixelsPerMillimetre: z.number().positive().optional(),
      })
      .optional(),
    by: z.string(),
    at: InstantSchema,
    withdrawn: z.boolean(),
  })
  .meta({ id: 'Mark' });

/** An examination in a list: no name, and the number masked (R10). */
export const ExaminationSummarySchema = z
  .object({
    id: z.uuid(),
    line: z.enum(['first', 'second']),
    openedAt: InstantSchema,
    openedBy: z.string(),
    place: z.string(),
    /** Of the zone, as far as it was read: `P`, `QGE`, `••••••567`. */
    documentCode: z.string().optional(),
    issuer: z.string().optional(),
    number: z.string().optional(),
    colour: ColourSchema.optional(),
    decision: DocumentDecisionSchema.shape.state.optional(),
    /** True while the caller's own comparison of the faces is awaited: nothing else is told then. */
    judgementAwaited: z.boolean(),
    pieces: z.number().int(),
  })
  .meta({ id: 'ExaminationSummary' });

/** A person's own judgement of two faces; given before anything else about the examination is shown to them. */
export const JudgementSchema = z
  .object({
    by: z.string(),
    at: InstantSchema,
    answer: z.enum(['same', 'different', 'unsure']),
    /** How sure, 1 to 5. */
    confidence: z.number().int().min(1).max(5),
    note: z.string(),
    portrait: Sha256Schema,
    live: Sha256Schema,
  })
  .meta({ id: 'Judgement' });

/** A whole examination. */
export const ExaminationSchema = ExaminationSummarySchema.extend({
  pieces: z.array(PieceSchema),
  mrz: z.object({ piece: z.uuid(), text: z.string() }).optional(),
  viz: z.object({ piece: z.uuid(), values: VizSchema }).optional(),
  verdict: StoredVerdictSchema.optional(),
  /** Earlier verdicts, latest first; `getVerdict` gives each. */
  earlierVerdicts: z.array(z.object({ id: z.uuid(), at: InstantSchema, colour: ColourSchema })),
  /** Whether pieces were added or withdrawn since the verdict. */
  verdictStale: z.boolean(),
  decision: DocumentDecisionSchema.optional(),
  earlierDecisions: z.array(DocumentDecisionSchema),
  judgements: z.array(JudgementSchema),
  marks: z.array(MarkSchema),
  /** What the register of confirmed frauds says of the document's number. */
  warnings: z.array(WarningSchema),
  /** When pictures and chip reads erase themselves, and the rest. */
  erases: z.object({
    pictures: InstantSchema,
    chip: InstantSchema,
    examination: InstantSchema,
    /** Why pictures are kept beyond the check, where they are (R11). */
    keptBecause: z.string().optional(),
  }),
}).meta({ id: 'Examination' });

const IdParams = z.object({ id: z.uuid() });
const PieceParams = z.object({ id: z.uuid(), piece: z.uuid() });
const Reason = z.string().min(3).max(2000);
/** What a new piece takes the place of; without it a second piece of the same sort is refused. */
const Supersedes = z.object({ supersedes: z.uuid().optional() });
const Added = z.object({
  pieces: z.array(PieceSchema),
  receipt: ReceiptSchema,
  /** True where a portrait and a live picture now await the caller's own comparison. */
  judgementAwaited: z.boolean(),
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
    body: Supersedes.extend({ text: z.string().min(1).max(500) }),
    response: Added,
  },
  addViz: {
    method: 'POST',
    path: '/api/documents/examinations/:id/viz',
    summary: 'Adds what the visual zone says',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    body: Supersedes.extend({ values: VizSchema }),
    response: Added,
  },
  addChipFile: {
    method: 'POST',
    path: '/api/documents/examinations/:id/chip/:part',
    summary: 'Adds one file of the chip; `auto` tells which by its leading tag',
    access: { ...work, operation: 'collection' },
    params: z.object({ id: z.uuid(), part: z.enum(chipParts) }),
    query: Supersedes,
    body: 'bytes',
    response: Added,
  },
  addChipArchive: {
    method: 'POST',
    path: '/api/documents/examinations/:id/archive',
    summary: 'Adds a ZIP of chip files, each stored as a piece of its own',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Supersedes,
    body: 'bytes',
    response: Added,
  },
  addTranscript: {
    method: 'POST',
    path: '/api/documents/examinations/:id/transcript',
    summary: 'Adds a transcript of active and chip authentication',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Supersedes,
    body: 'bytes',
    response: Added,
  },
  addSeal: {
    method: 'POST',
    path: '/api/documents/examinations/:id/seal',
    summary: 'Adds the bytes of a digital seal; several may stand beside each other',
    access: { ...work, operation: 'collection' },
    params: IdParams,
    query: Supersedes,
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
    query: Supersedes,
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
      /** The verdict that the person had before them; absent where there was none. */
      verdict: z.uuid().optional(),
      /** The version of the standing decision; 0 where there is none or it is superseded. */
      version: z.number().int(),
      supersedes: z.uuid().optional(),
    }),
    response: z.object({ decision: DocumentDecisionSchema, receipt: ReceiptSchema }),
  },
  exportExamination: {
    method: 'POST',
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
    path: '/api/documents/examinations/:id/record/:language',
    summary: 'The examination record as PDF/A; the same content gives the same bytes',
    access: { who: examining, purpose: true, operation: 'disclosure' },
    params: z.object({ id: z.uuid(), language: z.enum(['en', 'ka', 'lv', 'fr', 'it', 'es']) }),
    body: z.object({ recipient: z.string().max(200).default('') }),
    response: z.object({ content: z.base64(), sha256: Sha256Schema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
