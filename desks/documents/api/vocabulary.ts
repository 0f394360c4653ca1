import type { Citation } from '@amirani/core';
import type { GatherLimits } from '@amirani/documents/chip';
import type {
  BytePlace,
  DocumentFinding,
  Verdict,
  VerdictCheck,
  VerdictGroup,
} from '@amirani/documents/verdict';
import { CivilDateSchema } from '@platform/api/civil-date.ts';
import { z } from 'zod';

/** The documents on the table, by what each is to the others: at most one of each. */
export const documentRoles = ['travel-document', 'visa', 'residence-permit', 'other'] as const;

/** The pieces of evidence of which an examination is made. */
export const pieceKinds = [
  'mrz',
  'viz',
  'chip-file',
  'transcript',
  'seal',
  'picture',
  'observations',
] as const;

/** The files of a chip by their names in `@amirani/documents/chip`; `auto`: told by the leading tag. */
export const chipParts = [
  'auto',
  'EF.COM',
  'EF.SOD',
  'EF.CardAccess',
  'EF.CardSecurity',
  'DG1',
  'DG2',
  'DG3',
  'DG4',
  'DG5',
  'DG6',
  'DG7',
  'DG8',
  'DG9',
  'DG10',
  'DG11',
  'DG12',
  'DG13',
  'DG14',
  'DG15',
  'DG16',
] as const;

/** The lights of BSI TR-03135-1: white, infrared, ultraviolet, transmitted. */
export const lights = ['white', 'infrared', 'ultraviolet', 'transmitted'] as const;

/**
 * What a picture shows: a page of the document, the portrait on it, the bearer as the camera sees them, or a
 * detail. A portrait and a live picture together await the officer's own comparison.
 */
export const pictureSubjects = ['page', 'portrait', 'live', 'detail'] as const;

/** The picture formats that are taken in, told by their first bytes. */
export const pictureFormats = ['png', 'jpeg', 'jpeg2000', 'webp'] as const;

/** The five words of BSI TR-03135-1, 3.5.2; `packages/documents` says what each means. */
export const CheckResultSchema = z.enum([
  'successful',
  'failed',
  'undetermined',
  'not-supported',
  'aborted',
]);

/** What a certificate of the trust store is for. */
export const certificateRoles = [
  'csca',
  'link',
  'signer',
  'master-list-signer',
  'deviation-list-signer',
  'other',
] as const;

/** `trusted`: an anchor vouches for it. `refused`: a reason against it was found. */
export const TrustStateSchema = z.enum(['trusted', 'undetermined', 'refused']);

/** The colours of TR-03135: never green while something that should run did not. */
export const ColourSchema = z.enum(['green', 'yellow', 'red', 'grey']);

/** The sentence of a standard that a finding rests on. */
export const CitationSchema: z.ZodType<Citation> = z
  .object({
    act: z.string(),
    article: z.string(),
    version: z.string().exactOptional(),
    verifiedOn: CivilDateSchema.exactOptional(),
  })
  .meta({ id: 'Citation' });

/** How much is gathered of a chip, by the server and so by the bench: what is examined there can be stored. */
export const chipBounds = {
  /** A file of a chip: sixteen bits of length are the rule, fingers and irises may be longer. */
  entryBytes: 1 << 20,
  /** A ZIP as it arrives. */
  fileBytes: 16 << 20,
} as const satisfies Partial<GatherLimits>;

/** Bytes of the evidence: of which file, from which byte, how many. */
export const BytePlaceSchema: z.ZodType<BytePlace> = z
  .object({ source: z.string(), offset: z.number().int(), length: z.number().int() })
  .meta({ id: 'BytePlace' });

/** Something to say about a document; its texts are `findingText` of `@amirani/documents/texts`. */
export const DocumentFindingSchema: z.ZodType<DocumentFinding> = z
  .object({
    code: z.string(),
    result: z.enum(['met', 'failed', 'undetermined', 'not-applicable', 'yours-to-judge']),
    severity: z.enum(['note', 'attention', 'obstacle']),
    rule: CitationSchema,
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    places: z.array(BytePlaceSchema),
  })
  .meta({ id: 'DocumentFinding' });

/** A check in the tree of TR-03135, with its reasons. */
export const VerdictCheckSchema: z.ZodType<VerdictCheck> = z
  .object({
    /** Dotted and stable: `sod.signature`, `dg1.mrz`. */
    name: z.string(),
    result: CheckResultSchema,
    findings: z.array(DocumentFindingSchema),
    expected: z.boolean(),
    colour: ColourSchema,
    rule: CitationSchema,
    defect: z.object({ id: z.string(), list: z.string(), was: CheckResultSchema }).exactOptional(),
  })
  .meta({ id: 'VerdictCheck' });

/** An inner node of the tree; recursive. */
export const VerdictGroupSchema: z.ZodType<VerdictGroup> = z
  .object({
    name: z.string() as unknown as z.ZodType<VerdictGroup['name']>,
    result: CheckResultSchema,
    colour: ColourSchema,
    get groups() {
      return z.array(VerdictGroupSchema);
    },
    checks: z.array(VerdictCheckSchema),
  })
  .meta({ id: 'VerdictGroup' });

/** What all checks of an examination came to, as `examine` of `@amirani/documents/verdict` gives it. */
export const VerdictSchema: z.ZodType<Verdict> = z
  .object({
    examination: z.string(),
    inspectedOn: CivilDateSchema,
    inspectedAt: z.string(),
    producedBy: z.string(),
    result: CheckResultSchema,
    colour: ColourSchema,
    documents: z.array(
      z.object({
        id: z.string(),
        role: z.enum(documentRoles),
        documentCode: z.string().optional() as unknown as z.ZodType<string | undefined>,
        issuingState: z.string().optional() as unknown as z.ZodType<string | undefined>,
        result: CheckResultSchema,
        colour: ColourSchema,
        groups: z.array(VerdictGroupSchema),
        chain: z
          .array(
            z.object({
              fingerprint: z.string(),
              subject: z.string(),
              issuer: z.string(),
              serial: z.string(),
              notBefore: z.string(),
              notAfter: z.string(),
              key: z.string(),
              role: z.enum(certificateRoles),
              trust: TrustStateSchema,
              sources: z.array(z.string()),
            }),
          )
          .exactOptional(),
      }),
    ),
    combined: VerdictGroupSchema,
    missing: z.array(
      z.object({
        document: z.string().exactOptional(),
        check: z.string(),
        result: CheckResultSchema,
      }),
    ),
    evidence: z.array(
      z.object({ source: z.string(), bytes: z.number().int(), digest: z.string() }),
    ),
  })
  .meta({ id: 'Verdict' });

/** The forty kinds of forgery that the document factory knows, by number, and `other`. */
export const forgeryKinds = [
  'number-digit',
  'number-own-digit',
  'number-all-digits',
  'birth-date',
  'expiry-extended',
  'name-in-zone',
  'name-in-print',
  'sex-in-zone',
  'nationality',
  'state-code',
  'document-code',
  'personal-number',
  'letters-for-fillers',
  'line-length',
  'name-cut',
  'transliteration',
  'impossible-date',
  'validity-too-long',
  'before-model',
  'outside-series',
  'data-replaced',
  'portrait-replaced',
  'hashes-rewritten',
  'own-authority',
  'namesake-authority',
  'signer-outlived',
  'signer-revoked',
  'signer-of-other-state',
  'signer-of-other-type',
  'signer-as-issuer',
  'other-generator',
  'loose-padding',
  'other-security-object',
  'clone-unprotected',
  'clone-without-key',
  'authentication-struck',
  'chip-dead',
  'visa-moved',
  'visa-print-changed',
  'impostor',
  'other',
] as const;

/** One of {@link forgeryKinds}. */
export const ForgeryKindSchema = z.enum(forgeryKinds);

/** Roles that work at an examination and may read it and its attachments: the second includes the rights of the first. */
export const examining = ['document-examiner', 'border-officer', 'second-line-officer'] as const;
