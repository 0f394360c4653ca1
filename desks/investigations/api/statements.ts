import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Reason, Text, Version } from './case-shapes.ts';
import { acting, CaseParams, reading } from './rights.ts';
import {
  AuthorisationSchema,
  EntityHeadSchema,
  EntityIdSchema,
  EntitySchema,
  GradingSchema,
  ImportSchema,
  MatchSchema,
  MergeSchema,
  matchStates,
  personCategories,
  SchemaNameSchema,
  StatementSchema,
  statementKinds,
} from './statement-shapes.ts';

const EntityDone = z.object({ entity: EntitySchema, receipt: ReceiptSchema });
const MatchDone = z.object({ match: MatchSchema, receipt: ReceiptSchema });
const MergeDone = z.object({ merge: MergeSchema, receipt: ReceiptSchema });
const ImportDone = z.object({ import: ImportSchema, receipt: ReceiptSchema });
const MergeParams = CaseParams.extend({ merge: z.uuid() });
const MatchParams = CaseParams.extend({ match: z.uuid() });
const StatementParams = CaseParams.extend({ statement: z.uuid() });
const ImportParams = CaseParams.extend({ import: z.uuid() });

const Given = z.object({
  id: z.uuid(),
  /** A known entity, or an id of the caller's own for a new one. */
  subject: EntityIdSchema,
  schema: SchemaNameSchema,
  property: SchemaNameSchema,
  value: z
    .string()
    .trim()
    .min(1)
    .max(4000)
    // No letter of any text, and none that can be stored.
    .refine((text) => !text.includes('\u0000')),
  from: z.string().max(40).optional(),
  to: z.string().max(40).optional(),
  kind: z.enum(statementKinds),
  grading: GradingSchema.optional(),
  /** The number of an exhibit and the place in it; else what the caller knows it from. */
  source: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('exhibit'),
      exhibit: z.uuid(),
      locator: z.string().trim().max(200).default(''),
    }),
    z.object({ kind: z.literal('person'), said: Text(3, 300) }),
  ]),
});

/** Statements, entities as views of them, merges, matches, categories and imports. */
export const statementEndpoints = {
  addStatements: {
    method: 'POST',
    path: '/api/investigations/cases/:id/statements',
    summary: 'Adds statements by hand; the same id again adds nothing twice',
    access: { ...acting, operation: 'collection' },
    params: CaseParams,
    body: z.object({ statements: z.array(Given).min(1).max(500) }),
    response: z.object({ added: z.number().int(), receipt: ReceiptSchema }),
  },
  withdrawStatement: {
    method: 'POST',
    path: '/api/investigations/cases/:id/statements/:statement/withdrawal',
    summary:
      'A statement that is wrong stands no more and remains; whoever it was sent to is to be told (R43)',
    access: acting,
    params: StatementParams,
    body: z.object({ reason: Reason }),
    response: z.object({
      statement: StatementSchema,
      /** How many receivers are now to be told. */
      notices: z.number().int(),
      receipt: ReceiptSchema,
    }),
  },
  searchEntities: {
    method: 'POST',
    path: '/api/investigations/cases/:id/entities/search',
    summary:
      'Entities whose caption or any value holds the words, most linked first; without words all',
    access: reading,
    params: CaseParams,
    body: z.object({
      text: z.string().trim().max(200).default(''),
      schemas: z.array(SchemaNameSchema).max(50).default([]),
      categories: z.array(z.enum(personCategories)).default([]),
      skip: z.number().int().min(0).max(1_000_000).default(0),
      limit: z.number().int().min(1).max(500).default(50),
    }),
    response: z.object({ entities: z.array(EntityHeadSchema), total: z.number().int() }),
  },
  getEntity: {
    method: 'POST',
    path: '/api/investigations/cases/:id/entities/show',
    summary: 'An entity: every value with its sources, its links, its history',
    access: reading,
    params: CaseParams,
    body: z.object({ entity: EntityIdSchema }),
    response: EntitySchema,
  },
  revealVictim: {
    method: 'POST',
    path: '/api/investigations/cases/:id/entities/reveal',
    summary: 'The numbers of a victim, plainly, for a reason that the journal keeps',
    access: { ...reading, stepUp: true },
    params: CaseParams,
    body: z.object({ entity: EntityIdSchema, reason: Reason }),
    response: EntityDone,
  },
  categorise: {
    method: 'POST',
    path: '/api/investigations/cases/:id/entities/category',
    summary:
      'Says what a person is in the case (R40): a decision with its reason; to suspect or convicted with a fresh password',
    access: acting,
    params: CaseParams,
    body: z.object({
      entity: EntityIdSchema,
      version: Version,
      category: z.enum(personCategories),
      reason: Reason,
    }),
    response: EntityDone,
  },
  mergeEntities: {
    method: 'POST',
    path: '/api/investigations/cases/:id/merges',
    summary: 'Says that entities are one; splitting it again gives each back as it was (R44)',
    access: acting,
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      entities: z.array(EntityIdSchema).min(2).max(50),
      reason: Reason,
    }),
    response: MergeDone,
  },
  splitEntities: {
    method: 'POST',
    path: '/api/investigations/cases/:id/merges/:merge/split',
    summary: 'Takes a merge back',
    access: acting,
    params: MergeParams,
    body: z.object({ version: Version, reason: Reason }),
    response: MergeDone,
  },
  findMatches: {
    method: 'POST',
    path: '/api/investigations/cases/:id/matches/search',
    summary: 'Looks for entities that may be one, and puts new pairs into the queue',
    access: acting,
    params: CaseParams,
    body: z.object({}),
    response: z.object({ added: z.number().int(), open: z.number().int(), receipt: ReceiptSchema }),
  },
  listMatches: {
    method: 'GET',
    path: '/api/investigations/cases/:id/matches',
    summary: 'The queue of matches, the most alike first',
    access: reading,
    params: CaseParams,
    query: z.object({
      state: z.enum(matchStates).default('open'),
      limit: z.coerce.number().int().min(1).max(200).default(50),
    }),
    response: z.object({ matches: z.array(MatchSchema), total: z.number().int() }),
  },
  judgeMatch: {
    method: 'POST',
    path: '/api/investigations/cases/:id/matches/:match/judgement',
    summary: 'Same, different or unsure; `same` merges the two',
    access: acting,
    params: MatchParams,
    body: z.object({
      version: Version,
      answer: z.enum(['same', 'different', 'unsure']),
      reason: Reason,
    }),
    response: MatchDone,
  },
  undoMatch: {
    method: 'POST',
    path: '/api/investigations/cases/:id/matches/:match/undo',
    summary: 'Takes a judgement back: the pair is open again, and what it merged is split',
    access: acting,
    params: MatchParams,
    body: z.object({ version: Version, reason: Reason }),
    response: MatchDone,
  },
  listAuthorisations: {
    method: 'GET',
    path: '/api/investigations/cases/:id/authorisations',
    summary: 'Authorisations for call records in this case',
    access: reading,
    params: CaseParams,
    response: z.object({
      authorisations: z.array(
        AuthorisationSchema.extend({ recordedBy: z.string(), recordedAt: InstantSchema }),
      ),
    }),
  },
  recordAuthorisation: {
    method: 'POST',
    path: '/api/investigations/cases/:id/authorisations',
    summary:
      'Records what allows call records to be read, word by word; nothing of it changes later',
    access: { ...acting, operation: 'collection', stepUp: true },
    params: CaseParams,
    body: AuthorisationSchema,
    response: z.object({ authorisation: AuthorisationSchema, receipt: ReceiptSchema }),
  },
  listImports: {
    method: 'GET',
    path: '/api/investigations/cases/:id/imports',
    summary: 'Imports of a case, the latest first',
    access: reading,
    params: CaseParams,
    response: z.object({ imports: z.array(ImportSchema) }),
  },
  peekExhibit: {
    method: 'POST',
    path: '/api/investigations/cases/:id/exhibits/:exhibit/peek',
    summary: 'The first rows of a table in an exhibit, for saying what its columns are',
    access: reading,
    params: CaseParams.extend({ exhibit: z.uuid() }),
    body: z.object({}),
    response: z.object({
      columns: z.array(z.string()),
      rows: z.array(z.array(z.string())),
      /** A mapping that the columns suggest; to be looked at, never applied by itself. */
      suggested: z.enum(['statements', 'calls', 'none']),
    }),
  },
  dryRunImport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/imports',
    summary:
      'Reads an exhibit by a mapping and says what taking it over would store and refuse; stores nothing but that it was tried',
    access: acting,
    params: CaseParams,
    body: z.object({
      id: z.uuid(),
      exhibit: z.uuid(),
      mapping: z.discriminatedUnion('kind', [
        z.object({
          kind: z.literal('statements'),
          /** Several entities a row: each with a key that names it in the case, and links between them. */
          entities: z
            .array(
              z.object({
                name: z.string().trim().min(1).max(60),
                schema: SchemaNameSchema,
                /** Columns whose values together tell it from others; the row where empty. */
                keys: z.array(z.string()).max(10),
                properties: z
                  .array(
                    z.object({
                      property: SchemaNameSchema,
                      column: z.string().optional(),
                      /** Another entity of the row, by its name in this mapping. */
                      entity: z.string().optional(),
                      value: z.string().max(400).optional(),
                    }),
                  )
                  .max(60),
              }),
            )
            .min(1)
            .max(12),
          grading: GradingSchema,
          /** What the rows are: facts of a register, or assessments of somebody. */
          statementKind: z.enum(statementKinds).default('fact'),
        }),
        z.object({
          kind: z.literal('calls'),
          authorisation: z.uuid(),
          /** Names of columns as the heading has them; usual headings are found where none is said. */
          columns: z.object({
            caller: z.string().optional(),
            callee: z.string().optional(),
            start: z.string().optional(),
            duration: z.string().optional(),
            kind: z.string().optional(),
            cell: z.string().optional(),
            imei: z.string().optional(),
            imsi: z.string().optional(),
            calleeImei: z.string().optional(),
            calleeImsi: z.string().optional(),
          }),
          /** Minutes east of UTC, for times without a zone. Without it such a table cannot be compared with the period. */
          offset: z.number().int().min(-840).max(840).optional(),
          /** `995`: of numbers that are written with a national 0. */
          countryCode: z
            .string()
            .regex(/^\d{1,4}$/)
            .optional(),
          dateOrder: z.enum(['day-first', 'month-first']).optional(),
          grading: GradingSchema,
        }),
        z.object({ kind: z.literal('ftm'), grading: GradingSchema }),
        z.object({
          kind: z.literal('journeys'),
          /** The id of a finding on the lists that were disclosed to the case. */
          finding: z.string().min(1).max(200),
          /** Its description, in the words of its owner. */
          role: Text(2, 100),
          grading: GradingSchema,
        }),
      ]),
    }),
    response: z.object({
      import: ImportSchema,
      /** The first entities and statements it would store. */
      sample: z.object({
        entities: z.array(EntityHeadSchema),
        statements: z.array(StatementSchema),
      }),
      receipt: ReceiptSchema,
    }),
  },
  takeOverImport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/imports/:import/take-over',
    summary: 'Stores what the dry run showed, and nothing else',
    access: { ...acting, operation: 'collection' },
    params: ImportParams,
    body: z.object({ digest: z.string(), reason: Reason }),
    response: ImportDone,
  },
  withdrawImport: {
    method: 'POST',
    path: '/api/investigations/cases/:id/imports/:import/withdrawal',
    summary: 'Withdraws all statements of an import, for undoing it; they remain as withdrawn',
    access: acting,
    params: ImportParams,
    body: z.object({ reason: Reason }),
    response: ImportDone,
  },
} as const satisfies Record<string, Endpoint>;
