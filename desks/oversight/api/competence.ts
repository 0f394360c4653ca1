import type { Access, Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** Somebody who decides, with the certificate that counts for it. */
export const CompetenceSchema = z
  .object({
    account: z.string(),
    name: z.string(),
    role: RoleSchema,
    course: z.string(),
    /** The certificate that was shown last; absent where none was. */
    certificate: z
      .object({
        holder: z.string(),
        issuer: z.string(),
        validFrom: InstantSchema,
        validUntil: InstantSchema,
        sha256: z.string(),
        recordedBy: z.string(),
        recordedAt: InstantSchema,
      })
      .optional(),
    /** Whether it runs now. */
    valid: z.boolean(),
  })
  .meta({ id: 'Competence' });

const officer: Access = { who: ['data-protection-officer'], purpose: true, operation: 'access' };

/** Who decides what a machine found, and whether they have shown a certificate for it. */
export const competenceEndpoints = {
  listCompetence: {
    method: 'GET',
    path: '/api/oversight/competence',
    summary:
      'Who decides hits and refusals, with the certificate of each, and whether one is required',
    access: officer,
    response: z.object({ staff: z.array(CompetenceSchema), required: z.boolean() }),
  },
  recordCompetence: {
    method: 'POST',
    path: '/api/oversight/competence',
    summary:
      'Records a certificate that somebody showed, once its proof, issuer and term are verified',
    access: { ...officer, operation: 'collection' },
    body: z.object({
      account: z.string().min(1).max(200),
      /** The file of the certificate, or the text of its QR code. */
      certificate: z.string().min(10).max(65_536),
      /** How it was made sure that it is theirs: it names a pseudonym. */
      reason: z.string().trim().min(3).max(2000),
    }),
    response: z.object({ staff: z.array(CompetenceSchema), receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
