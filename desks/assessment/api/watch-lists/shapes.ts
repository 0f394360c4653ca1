import { InstantSchema, RoleSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';

/** As in `@amirani/targeting/watch-lists`; a test holds them equal. */
export const listCategories = ['sought', 'alert'] as const;
export const listPurposes = ['border-check', 'pnr-assessment'] as const;
export const listGrounds = [
  'arrest',
  'national-warrant',
  'interpol-red-notice',
  'terrorist-listing',
  'discreet-check',
  'missing',
  'judicial-procedure',
  'refusal-of-entry',
  'return',
  'travel-ban',
  'exit-ban',
  'lost-or-stolen-document',
  'object-for-seizure',
] as const;
export const listInstructions = [
  'check-identity',
  'call-second-line',
  'call-police',
  'take-into-care',
  'ask-whereabouts',
  'report-discreetly',
  'secure-document',
  'secure-object',
] as const;
export const listFormats = ['csv', 'ftm', 'ofac-sdn', 'ofac-advanced', 'un', 'eu'] as const;
export const listEncodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
] as const;

/** `draft`: not proposed yet; `proposed`: waits for a second person; `retired`: never used again. */
export const listStates = ['draft', 'proposed', 'active', 'retired'] as const;

/**
 * `receiving`: parts come in; `read`: the dry run is there; `unusable`: the file could not be read to its end; `taken`: it is
 * a version; `discarded`: a person let it go, or nobody took it in time.
 */
const importStates = ['receiving', 'read', 'unusable', 'taken', 'discarded'] as const;

/** The key of a list: small letters, digits, hyphens. */
export const ListIdSchema = z
  .string()
  .max(60)
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

const Count = z.number().int().nonnegative();
const Facts = z.record(z.string(), z.union([z.string(), z.number()]));

/** What a list is: whose, on which ground, for what, until when. */
export const WatchListTermsSchema = z
  .object({
    title: z.string().trim().min(3).max(120),
    /** The authority whose list it is, and where it comes from. */
    source: z.string().trim().min(3).max(200),
    category: z.enum(listCategories),
    ground: z.enum(listGrounds),
    /** What is done where an entry names nothing; that of its ground where absent. */
    instruction: z.enum(listInstructions).optional(),
    purposes: z.array(z.enum(listPurposes)).min(1).max(2),
    /** Offences of Annex II of Directive (EU) 2016/681; needed for `pnr-assessment` (R3). */
    offences: z.array(z.string().max(60)).max(27),
    validFrom: z.iso.date(),
    /** The last day; then the list stops by itself. */
    validUntil: z.iso.date(),
  })
  .meta({ id: 'WatchListTerms' });

/** What somebody decided about a list or one of its imports. */
export const ListStepSchema = z
  .object({
    act: z.enum(['propose', 'activate', 'send-back', 'retire', 'take-over', 'discard']),
    by: z.string(),
    role: RoleSchema,
    reason: z.string(),
    at: InstantSchema,
  })
  .meta({ id: 'ListStep' });

/** A list with where it stands. */
export const WatchListSchema = WatchListTermsSchema.extend({
  id: ListIdSchema,
  /** The account that answers for it. */
  owner: z.string(),
  state: z.enum(listStates),
  /** Whether travellers are compared with it today: active, and within its term. */
  counts: z.boolean(),
  /** Goes up with every step; said with the next one. */
  version: Count,
  /** The version of its content, from 1; absent before the first. */
  content: Count.optional(),
  /** Entries that count today. */
  entries: Count,
  /** Entries of which the term ends within thirty days. */
  endingSoon: Count,
  createdAt: InstantSchema,
  changedAt: InstantSchema,
}).meta({ id: 'WatchList' });

/** A problem in a file, with its position. `words/` of `@amirani/targeting` has its texts. */
export const ImportProblemSchema = z
  .object({
    code: z.string(),
    /** `file`: nothing can be taken over; `refused`, `left-out`: a record is not in; `value`: one value is not; `noted`. */
    effect: z.enum(['file', 'refused', 'left-out', 'value', 'noted']),
    at: z.object({ line: z.number().int(), column: z.number().int().optional() }),
    entry: z.string().optional(),
    facts: Facts,
  })
  .meta({ id: 'ImportProblem' });

/** What taking a file over would do to the list, or what a version did. */
export const ListEffectSchema = z
  .object({
    added: Count,
    changed: Count,
    removed: Count,
    unchanged: Count,
    /** Entries whose record was refused and that stay as they are: their source still lists them. */
    kept: Count,
  })
  .meta({ id: 'ListEffect' });

/** A file on its way into a list. */
export const ListImportSchema = z
  .object({
    id: z.uuid(),
    list: ListIdSchema,
    state: z.enum(importStates),
    /** The name of the file, as it was given. */
    label: z.string(),
    format: z.enum(listFormats).optional(),
    encoding: z.enum(listEncodings).optional(),
    bytes: Count,
    begunBy: z.string(),
    begunAt: InstantSchema,
    /** Then what was read is erased, taken over or not. */
    erasesAt: InstantSchema,
    /** The dry run, once the file was read. */
    dryRun: z
      .object({
        readAt: InstantSchema,
        entries: Count,
        refused: Count,
        /** Refused records whose id could not be read: entries that seem removed may be among them. */
        refusedWithoutId: Count,
        problems: z.array(ImportProblemSchema),
        /** How often each code was said, those without a place included. */
        counts: z.record(z.string(), Count),
        /** Against the content version that stands now. */
        effect: ListEffectSchema,
        /** Number of that version, 0 without one. */
        against: Count,
      })
      .optional(),
    steps: z.array(ListStepSchema),
  })
  .meta({ id: 'ListImport' });

/** A version of the content of a list. */
export const ListVersionSchema = z
  .object({
    number: z.number().int().min(1),
    takenAt: InstantSchema,
    takenBy: z.string(),
    reason: z.string(),
    label: z.string(),
    format: z.enum(listFormats),
    entries: Count,
    refused: Count,
    effect: ListEffectSchema,
    /** SHA-256 over what all entries say, in hex: the same content has the same. */
    digest: z.string().regex(/^[0-9a-f]{64}$/),
  })
  .meta({ id: 'ListVersion' });

const Name = z.object({
  full: z.string(),
  family: z.string().optional(),
  given: z.string().optional(),
  kind: z.enum(['primary', 'alias', 'former', 'weak-alias']),
  script: z.enum([
    'latin',
    'cyrillic',
    'georgian',
    'greek',
    'armenian',
    'arabic',
    'hebrew',
    'other',
  ]),
});
const Paper = z.object({
  number: z.string(),
  kind: z.enum(['passport', 'identity-card', 'residence-permit', 'visa', 'other']),
  issuer: z.string().optional(),
});
const base = {
  id: z.string(),
  reference: z.string(),
  ground: z.enum(listGrounds),
  instruction: z.enum(listInstructions),
  validFrom: z.string().optional(),
  expires: z.string().optional(),
};

/** An entry of a list: a sought person, document or object (`WatchListEntry` of `@amirani/targeting/watch-lists`). */
export const ListEntrySchema = z
  .discriminatedUnion('kind', [
    z.object({
      ...base,
      kind: z.literal('person'),
      names: z.array(Name),
      birthDates: z.array(
        z.object({
          date: z.string(),
          until: z.string().optional(),
          approximate: z.literal(true).optional(),
        }),
      ),
      documents: z.array(Paper),
      nationalities: z.array(z.string()),
      places: z.array(z.string()),
    }),
    z.object({
      ...base,
      kind: z.literal('document'),
      document: Paper,
      holder: z.string().optional(),
    }),
    z.object({
      ...base,
      kind: z.literal('object'),
      object: z.enum(['vehicle', 'vessel', 'aircraft', 'container', 'other']),
      registrations: z.array(z.string()),
      state: z.string().optional(),
      label: z.string().optional(),
    }),
  ])
  .meta({ id: 'ListEntry' });

/** The groups of a difference. */
export const differenceGroups = ['added', 'changed', 'removed', 'kept'] as const;

/** One entry of a difference: before, after, or both with the members that changed. */
export const ListChangeSchema = z
  .object({
    id: z.string(),
    before: ListEntrySchema.optional(),
    after: ListEntrySchema.optional(),
    fields: z.array(z.string()),
  })
  .meta({ id: 'ListChange' });
