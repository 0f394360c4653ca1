import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { examining, lights, pictureFormats } from './vocabulary.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** A reference picture that a trainer imported under a licence (R76). None is shipped. */
export const SpecimenSchema = z
  .object({
    id: z.uuid(),
    /** A page of a document to hold beside an exhibit, or a face of a licensed set. */
    use: z.enum(['document', 'face']),
    /** Of a page of a document its state; empty where a face is of no document. */
    issuer: z.string().regex(/^[A-Z]{0,3}$/),
    documentCode: z.string().regex(/^[A-Z]{0,2}$/),
    /** Model of the document, or number within the set of faces. */
    model: z.string().min(1).max(100),
    page: z.string().max(100),
    light: z.enum(lights),
    /** Where it comes from, and under which licence. */
    source: z.string().min(3).max(500),
    licence: z.string().trim().min(2).max(100),
    licenceSha256: Sha256,
    importedAt: InstantSchema,
    importedBy: z.string(),
    /** `awaiting-picture` until its picture is there; then it is shown. */
    state: z.enum(['awaiting-picture', 'standing', 'withdrawn']),
    format: z.enum(pictureFormats).optional(),
    width: z.number().int().optional(),
    height: z.number().int().optional(),
    sha256: Sha256.optional(),
  })
  .meta({ id: 'Specimen' });

const IdParams = z.object({ id: z.uuid() });
const looking = ['trainer', ...examining] as const;
const trainer = { who: ['trainer'], purpose: true } as const;

/** Reference specimens: none shipped, each with the text of its licence. */
export const specimenEndpoints = {
  listSpecimens: {
    method: 'GET',
    path: '/api/documents/specimens',
    summary: 'Reference pictures, without the pictures',
    access: { who: looking, purpose: false, operation: 'none' },
    response: z.object({ specimens: z.array(SpecimenSchema) }),
  },
  addSpecimen: {
    method: 'POST',
    path: '/api/documents/specimens',
    summary: 'Announces a picture with the text of its licence; the picture follows',
    access: { ...trainer, operation: 'collection' },
    body: SpecimenSchema.pick({
      use: true,
      issuer: true,
      documentCode: true,
      model: true,
      page: true,
      light: true,
      source: true,
      licence: true,
    })
      .extend({
        /** The licence file's text, in full. */
        licenceText: z.string().trim().min(20).max(100_000),
      })
      .refine(({ use, issuer }) => use === 'face' || issuer !== '', {
        path: ['issuer'],
        message: 'a page of a document has an issuing state',
      }),
    response: z.object({ specimen: SpecimenSchema, receipt: ReceiptSchema }),
  },
  addSpecimenPicture: {
    method: 'POST',
    path: '/api/documents/specimens/:id/picture',
    summary: 'The picture of an announced specimen',
    access: { ...trainer, operation: 'collection' },
    params: IdParams,
    body: 'bytes',
    response: z.object({ specimen: SpecimenSchema, receipt: ReceiptSchema }),
  },
  getSpecimen: {
    method: 'GET',
    path: '/api/documents/specimens/:id',
    summary: 'A reference picture with its licence',
    access: { who: looking, purpose: false, operation: 'none' },
    params: IdParams,
    response: z.object({
      specimen: SpecimenSchema,
      licenceText: z.string(),
      content: z.base64(),
    }),
  },
  withdrawSpecimen: {
    method: 'POST',
    path: '/api/documents/specimens/:id/withdraw',
    summary: 'Takes a picture out; its bytes are erased, that it was there remains',
    access: { ...trainer, operation: 'erasure' },
    params: IdParams,
    body: z.object({ reason: z.string().min(3).max(2000) }),
    response: z.object({ receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
