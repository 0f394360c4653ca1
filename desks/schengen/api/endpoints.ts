import { languages } from '@amirani/core/languages';
import { Sha256Schema } from '@desk/documents/api/shapes.ts';
import { CivilDateSchema } from '@platform/api/civil-date.ts';
import type { Endpoint } from '@platform/api/endpoint.ts';
import { ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** The languages in which forms are printed. */
const FormLanguageSchema = z.enum(languages);

const line = z.string().trim().max(200);

/** Who a form is about, as it will be printed. Nothing of it is stored. */
const FormTravellerSchema = z
  .object({
    surname: z.string().trim().min(1).max(200),
    givenNames: line.default(''),
    dateOfBirth: CivilDateSchema,
    sex: z.enum(['F', 'M', 'X']).optional(),
    /** As in the document: two or three letters, or D. */
    nationality: z.string().regex(/^[A-Z]{1,3}$/),
    /** The kinds of `DocumentFacts` in `@amirani/schengen/conditions`. */
    documentKind: z
      .enum([
        'ordinary',
        'diplomatic',
        'service',
        'official',
        'special',
        'refugee',
        'stateless',
        'alien',
        'identity-card',
        'seafarer-book',
        'crew-certificate',
        'emergency',
        'laissez-passer',
      ])
      .optional(),
    documentNumber: z.string().trim().min(1).max(40),
  })
  .meta({ id: 'FormTraveller' });

/** What both forms ask for. The assessment is not among it: the server makes its own of the facts. */
const FormSchema = z.object({
  language: FormLanguageSchema,
  /** `CrossingFacts` of `@amirani/schengen/conditions`; a fact that cannot be used refuses the whole. */
  facts: z.record(z.string(), z.unknown()),
  traveller: FormTravellerSchema,
  /** Where: the crossing point. */
  place: line.min(1),
  /** Whose officer prints it. */
  authority: line.min(1),
  remarks: z.string().trim().max(2000).default(''),
  /** In which language the remarks are written; that of the form if it is not said. */
  remarksLanguage: FormLanguageSchema.optional(),
});

/** What an exit record is made of. */
export const ExitRecordRequestSchema = FormSchema.meta({ id: 'ExitRecordRequest' });

/**
 * What a draft of a refusal is made of. The letters come from the closed, dated list of Reg. (EU) 2016/399 Annex V
 * Part B: no watch list, score or hit of one can be written here (R50).
 */
export const RefusalDraftRequestSchema = FormSchema.extend({
  letters: z
    .array(z.string().regex(/^[A-Z]$/))
    .min(1)
    .max(26),
}).meta({ id: 'RefusalDraftRequest' });

const PrintedFormSchema = z.object({
  /** PDF/A-2a. */
  content: z.base64(),
  sha256: Sha256Schema,
  receipt: ReceiptSchema,
});

/** The forms of the Schengen desk. Nothing of them is stored; each is journalled by its digest, or not printed. */
export const schengenEndpoints = {
  printExitRecord: {
    method: 'POST',
    keyed: false,
    path: '/api/schengen/exit-record',
    summary: 'What a citizen who may not leave is told: requirement, cure, law, remedy (R77)',
    access: {
      who: ['border-officer', 'second-line-officer'],
      purpose: true,
      operation: 'disclosure',
    },
    body: ExitRecordRequestSchema,
    response: PrintedFormSchema,
  },
  printRefusalDraft: {
    method: 'POST',
    keyed: false,
    path: '/api/schengen/refusal-draft',
    summary:
      'A draft of the standard form for refusing entry: for the second line, never a decision',
    access: {
      who: ['border-officer', 'second-line-officer', 'document-examiner'],
      purpose: true,
      operation: 'disclosure',
    },
    body: RefusalDraftRequestSchema,
    response: PrintedFormSchema.extend({ draft: z.literal(true) }),
  },
} as const satisfies Record<string, Endpoint>;
