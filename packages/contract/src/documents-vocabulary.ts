import { z } from 'zod';
import { InstantSchema } from './vocabulary.ts';

/** The pieces of evidence of which an examination is made. */
export const pieceKinds = [
  'mrz',
  'viz',
  'chip-file',
  'chip-archive',
  'transcript',
  'seal',
  'image',
] as const;

/** What a chip file is; `auto` lets the server tell by its leading tag. */
export const chipParts = [
  'auto',
  'com',
  'sod',
  'card-access',
  'card-security',
  ...(Array.from({ length: 16 }, (_, index) => `dg${index + 1}`) as `dg${number}`[]),
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

/** The colours of TR-03135: never green while something that should run did not. */
export const ColourSchema = z.enum(['green', 'yellow', 'red', 'grey']);

/** The sentence of a standard that a finding rests on. */
export const CitationSchema = z
  .object({
    act: z.string(),
    article: z.string(),
    version: z.string().optional(),
    verifiedOn: z.string().optional(),
  })
  .meta({ id: 'Citation' });

/** Bytes of the evidence: of which file, from which byte, how many. */
export const BytePlaceSchema = z
  .object({ source: z.string(), offset: z.number().int(), length: z.number().int() })
  .meta({ id: 'BytePlace' });

/** Something to say about a document; its texts are `findingText` of `@amirani/documents/texts`. */
export const DocumentFindingSchema = z
  .object({
    code: z.string(),
    result: z.enum(['met', 'failed', 'undetermined', 'not-applicable', 'yours-to-judge']),
    severity: z.enum(['note', 'attention', 'obstacle']),
    rule: CitationSchema,
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    places: z.array(BytePlaceSchema),
  })
  .meta({ id: 'DocumentFinding' });

/** One check with its reasons: a leaf of the tree of TR-03135. */
export const CheckSchema = z
  .object({
    /** Dotted and stable: `sod.signature`, `dg1.mrz`. */
    name: z.string(),
    result: CheckResultSchema,
    findings: z.array(DocumentFindingSchema),
  })
  .meta({ id: 'DocumentCheck' });

/** A branch of the tree: checks, and branches below it. */
export interface CheckBranchShape {
  name: string;
  result: z.output<typeof CheckResultSchema>;
  checks: z.output<typeof CheckSchema>[];
  branches: CheckBranchShape[];
}

/** A branch of the tree; recursive. */
export const CheckBranchSchema: z.ZodType<CheckBranchShape> = z
  .object({
    name: z.string(),
    result: CheckResultSchema,
    checks: z.array(CheckSchema),
    get branches() {
      return z.array(CheckBranchSchema);
    },
  })
  .meta({ id: 'CheckBranch' });

/** What all checks of a document came to. A finding is not a decision: this decides nothing. */
export const VerdictSchema = z
  .object({
    colour: ColourSchema,
    /** The instant of the inspection that was judged by: expiry, revocation, freshness. */
    at: InstantSchema,
    tree: CheckBranchSchema,
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
