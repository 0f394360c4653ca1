import type { Observation, VisualZone } from '@amirani/documents/verdict';
import { CivilDateSchema } from '@platform/api/civil-date.ts';
import { equipments } from '@platform/api/equipment.ts';
import { InstantSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { WarningSchema } from './register.ts';
import {
  CheckResultSchema,
  ColourSchema,
  chipParts,
  documentRoles,
  lights,
  pictureFormats,
  pictureSubjects,
  pieceKinds,
  VerdictSchema,
} from './vocabulary.ts';

/** SHA-256 in hex. */
export const Sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** How reading a chip went. */
export const ChipStateSchema = z.enum(['read', 'aborted', 'absent', 'refused']);

/** A piece of evidence as it was stored; its bytes are `getPiece` or `getEvidence`. */
export const PieceSchema = z
  .object({
    id: z.uuid(),
    document: z.enum(documentRoles),
    kind: z.enum(pieceKinds),
    /** Of chip files: which. */
    part: z.enum(chipParts).exclude(['auto']).optional(),
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

const Text = z.string().max(200);
const Day = CivilDateSchema;

/** The visual zone as the officer typed it; only what is typed is compared. */
export const VizSchema: z.ZodType<VisualZone> = z
  .object({
    documentNumber: Text,
    primaryIdentifier: Text,
    secondaryIdentifier: Text,
    language: Text as unknown as z.ZodType<NonNullable<VisualZone['language']>>,
    issuingState: Text,
    nationality: Text,
    dateOfBirth: Day,
    sex: z.enum(['F', 'M', 'X']),
    dateOfIssue: Day,
    dateOfExpiry: Day,
    personalNumber: Text,
    biometricSymbol: z.boolean(),
    model: Text,
    passportNumber: Text,
    durationOfStay: z.number().int(),
    numberOfEntries: z.union([z.number().int(), z.literal('multiple')]),
    validFrom: Day,
    validUntil: Day,
  })
  .partial()
  .meta({ id: 'VisualZone' }) as unknown as z.ZodType<VisualZone>;

/** What a person saw on the document itself that no file shows (TR-03135-1, 5.5). */
export const ObservationSchema: z.ZodType<Observation> = z
  .object({
    check: z.enum([
      'optical.infrared.mrz',
      'optical.infrared.print',
      'optical.ultraviolet.paper',
      'optical.ultraviolet.print',
      'optical.white.print',
      'optical.transmitted.watermark',
      'optical.ocr-b',
    ]),
    result: CheckResultSchema,
    by: z.enum(['officer', 'reader']),
  })
  .meta({ id: 'Observation' });

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
  equipment: z.array(z.enum(equipments)),
  /** How the reading of a chip went, by document; absent where nobody tried. */
  chips: z.array(z.object({ document: z.enum(documentRoles), state: ChipStateSchema })),
  zones: z.array(z.object({ piece: z.uuid(), document: z.enum(documentRoles), text: z.string() })),
  visual: z.array(
    z.object({ piece: z.uuid(), document: z.enum(documentRoles), values: VizSchema }),
  ),
  observations: z.array(
    z.object({
      piece: z.uuid(),
      document: z.enum(documentRoles),
      values: z.array(ObservationSchema),
    }),
  ),
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
