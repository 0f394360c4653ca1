import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Name, Version } from './rights.ts';
import { ScoreSchema } from './score-shapes.ts';
import { academyWords } from './words.ts';

/** What the rule of a certificate says; people decide. */
export const RuleOutcomeSchema = z
  .object({
    met: z.boolean(),
    shortfalls: z.array(z.enum(academyWords.shortfalls)),
    sittings: z.number().int(),
    bar: z.number(),
  })
  .meta({ id: 'AcademyRuleOutcome' });

const SignatureSchema = z
  .object({ act: z.string(), by: z.string(), at: InstantSchema, reason: z.string() })
  .meta({ id: 'AcademySignature' });

/** A certificate on its way. It holds no list of errors (R75). */
export const CertificateSchema = z
  .object({
    id: z.uuid(),
    class: z.uuid(),
    seat: z.uuid(),
    pseudonym: z.string(),
    course: Name,
    state: z.enum(academyWords.certificateStates),
    version: Version,
    /** Who signed, sent back or withdrew, when and why; the first is a trainer, the second a certifier. */
    signatures: z.array(SignatureSchema),
    rule: RuleOutcomeSchema,
    issuedAt: InstantSchema.optional(),
    validUntil: z.iso.date().optional(),
    /** Its place in the status list. */
    statusIndex: z.number().int().optional(),
    /** The certificate that this one takes the place of. */
    replaces: z.uuid().optional(),
  })
  .meta({ id: 'AcademyCertificate' });

/** What a certifier looks at before signing. */
export const CertificateFileSchema = CertificateSchema.extend({
  score: ScoreSchema,
  /** The signed credential as it is handed out, and the text of its QR code. */
  credential: z.looseObject({}).optional(),
  qr: z.string().optional(),
}).meta({ id: 'AcademyCertificateFile' });

/** Somebody of a class before a certificate, and after it. */
export const CandidateSchema = z
  .object({
    seat: z.uuid(),
    pseudonym: z.string(),
    rule: RuleOutcomeSchema,
    certificate: CertificateSchema.optional(),
    /** Of a certificate that stands: when its holder is to be measured again. */
    retests: z.array(
      z.object({
        /** Months after the certificate. */
        month: z.number().int(),
        on: z.iso.date(),
        from: z.iso.date(),
        until: z.iso.date(),
        state: z.enum(academyWords.retestStates),
        doneOn: z.iso.date().optional(),
      }),
    ),
  })
  .meta({ id: 'AcademyCandidate' });
