import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { examining, ForgeryKindSchema } from './vocabulary.ts';

const State = z.string().regex(/^[A-Z]{1,3}$/);
const DocumentNumber = z.string().regex(/^[A-Z0-9]{1,20}$/);

/** Numbers from `first` to `last`, both included: as long, and letter for letter of the same class. */
const NumberRangeSchema = z.object({ first: DocumentNumber, last: DocumentNumber }).meta({
  id: 'NumberRange',
});

/** A confirmed fraud, without anything of a person (R45): it speaks of documents. */
export const FraudSchema = z
  .object({
    id: z.uuid(),
    kind: ForgeryKindSchema,
    issuer: State,
    /** Document code: `P`, `ID`, `V`. */
    documentCode: z.string().regex(/^[A-Z]{1,2}$/),
    technique: z.string().min(3).max(500),
    place: z.string().min(1).max(100),
    date: z.iso.date(),
    /** Numbers concerned: one, a series, or a range of stolen blanks. */
    numbers: NumberRangeSchema.optional(),
    numbersAre: z.enum(['stolen-blank', 'stolen', 'lost', 'invalidated', 'counterfeit']).optional(),
    /** The examination in which it was found, where it was found here. */
    examination: z.uuid().optional(),
    state: z.enum(['proposed', 'confirmed', 'withdrawn']),
    version: z.number().int(),
    steps: z.array(
      z.object({
        act: z.enum(['propose', 'confirm', 'withdraw']),
        by: z.string(),
        role: RoleSchema,
        reason: z.string(),
        at: InstantSchema,
      }),
    ),
  })
  .meta({ id: 'Fraud' });

/** What the register says of a document's number. It speaks of the document, never of who carries it. */
export const WarningSchema = z
  .object({
    fraud: z.uuid(),
    kind: ForgeryKindSchema,
    numbersAre: z.enum(['stolen-blank', 'stolen', 'lost', 'invalidated', 'counterfeit']),
    issuer: z.string(),
    documentCode: z.string(),
    technique: z.string(),
    since: z.iso.date(),
  })
  .meta({ id: 'Warning' });

/** One cell of the counts; a cell under five is not told (`count` absent). */
export const FraudCountSchema = z
  .object({
    kind: ForgeryKindSchema,
    issuer: z.string(),
    technique: z.string().optional(),
    place: z.string().optional(),
    month: z.string().regex(/^\d{4}-\d{2}$/),
    count: z.number().int().optional(),
  })
  .meta({ id: 'FraudCount' });

const IdParams = z.object({ id: z.uuid() });
const Step = z.object({ reason: z.string().max(2000), version: z.number().int() });
const Stepped = z.object({ fraud: FraudSchema, receipt: ReceiptSchema });
const examiner = { who: ['document-examiner'], purpose: true } as const;

/** The register of confirmed frauds. */
export const registerEndpoints = {
  listFrauds: {
    method: 'GET',
    path: '/api/documents/frauds',
    summary: 'The register, latest first',
    access: {
      who: [...examining, 'trainer', 'data-protection-officer'],
      purpose: false,
      operation: 'none',
    },
    query: z.object({
      before: z.iso.date().optional(),
      limit: z.coerce.number().int().min(1).max(500).default(200),
    }),
    response: z.object({ frauds: z.array(FraudSchema) }),
  },
  proposeFraud: {
    method: 'POST',
    path: '/api/documents/frauds',
    summary: 'An examiner proposes an entry; another confirms it',
    access: { ...examiner, operation: 'alteration' },
    body: FraudSchema.pick({
      kind: true,
      issuer: true,
      documentCode: true,
      technique: true,
      place: true,
      date: true,
      numbers: true,
      numbersAre: true,
      examination: true,
    }).extend({ reason: z.string().max(2000) }),
    response: Stepped,
  },
  confirmFraud: {
    method: 'POST',
    path: '/api/documents/frauds/:id/confirm',
    summary: 'A second examiner confirms what the first proposed; from then on it warns and counts',
    access: { ...examiner, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  withdrawFraud: {
    method: 'POST',
    path: '/api/documents/frauds/:id/withdraw',
    summary: 'Withdraws an entry that turned out wrong; it stays in the register as withdrawn',
    access: { ...examiner, operation: 'alteration' },
    params: IdParams,
    body: Step,
    response: Stepped,
  },
  countFrauds: {
    method: 'GET',
    path: '/api/documents/frauds/counts',
    summary:
      'Confirmed frauds by kind, issuing state, technique, place and month; cells under five are withheld',
    access: {
      who: ['document-examiner', 'trainer', 'data-protection-officer'],
      purpose: false,
      operation: 'none',
    },
    query: z.object({ from: z.iso.date(), to: z.iso.date() }),
    response: z.object({ counts: z.array(FraudCountSchema) }),
  },
  warnOfNumber: {
    method: 'POST',
    path: '/api/documents/warnings',
    summary: 'What the register says of a document number: series and stolen blanks; for the booth',
    access: {
      who: examining,
      purpose: true,
      operation: 'consultation',
    },
    body: z.object({
      issuer: State,
      documentCode: z.string().regex(/^[A-Z]{1,2}$/),
      number: DocumentNumber,
    }),
    response: z.object({ warnings: z.array(WarningSchema) }),
  },
} as const satisfies Record<string, Endpoint>;
