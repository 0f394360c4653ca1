import { InstantSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { CaseStepSchema, Text } from './case-shapes.ts';

/** Categories of persons in a case (LED Art. 6; R40). Unknown is a category of its own, and the first. */
export const personCategories = [
  'uncategorised',
  'suspect',
  'convicted',
  'victim',
  'witness',
  'contact',
  'associate',
] as const;

/** A fact, or somebody's assessment: stored and shown apart (LED Art. 7(1); R41). */
export const statementKinds = ['fact', 'assessment'] as const;

/** Grade of the source, A to F, and of the information, 1 to 6; F and 6 mean that it cannot be judged (R41). */
export const GradingSchema = z
  .object({
    source: z.enum(['A', 'B', 'C', 'D', 'E', 'F']),
    information: z.enum(['1', '2', '3', '4', '5', '6']),
  })
  .meta({ id: 'Grading' });

/** Where a statement comes from: a place in an exhibit, or somebody's own knowledge. */
const StatementSourceSchema = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('exhibit'),
      exhibit: z.uuid(),
      /** Of the exhibit in its case. */
      number: z.number().int(),
      /** `row 17`, `page 3`: where in it. */
      locator: z.string(),
    }),
    z.object({ kind: z.literal('person'), said: z.string() }),
  ])
  .meta({ id: 'StatementSource' });

const Name = z.string().regex(/^[A-Za-z][A-Za-z0-9]{0,60}$/);
export const SchemaNameSchema = Name;
export const EntityIdSchema = z.string().min(1).max(200);

/** One statement: the stored truth. Entities and links are views of them. */
export const StatementSchema = z
  .object({
    id: z.uuid(),
    /** The entity it was made of; after a merge it still says which. */
    subject: EntityIdSchema,
    schema: Name,
    property: Name,
    /** Masked, with `masked` set, where it tells a number of a victim. */
    value: z.string(),
    masked: z.boolean(),
    /** Where the value is another entity: which, as it is merged now, and how it is called. */
    refersTo: z.object({ entity: EntityIdSchema, caption: z.string() }).optional(),
    from: z.string().optional(),
    to: z.string().optional(),
    kind: z.enum(statementKinds),
    grading: GradingSchema.optional(),
    source: StatementSourceSchema,
    by: z.string(),
    at: InstantSchema,
    state: z.enum(['standing', 'withdrawn']),
    withdrawn: CaseStepSchema.optional(),
  })
  .meta({ id: 'Statement' });

/** A node of a case as lists, canvas and table show it. */
export const EntityHeadSchema = z
  .object({
    id: EntityIdSchema,
    schema: Name,
    caption: z.string(),
    /** Only of persons; never guessed. */
    category: z.enum(personCategories).optional(),
    /** Whether it is protected: a victim, or a number of one. It is in no ranking. */
    apart: z.boolean(),
    statements: z.number().int(),
    links: z.number().int(),
  })
  .meta({ id: 'EntityHead' });

/** A link of two nodes, with the statements that say so. */
export const LinkSchema = z
  .object({
    /** The entity that links (an ownership, a call), or the statement that names the other one. */
    id: z.string(),
    schema: Name,
    caption: z.string(),
    source: EntityIdSchema,
    target: EntityIdSchema,
    directed: z.boolean(),
    from: z.string().optional(),
    to: z.string().optional(),
    /** How many events it stands for: calls, payments; 1 of anything else. */
    weight: z.number(),
    statements: z.number().int(),
  })
  .meta({ id: 'Link' });

/** What several statements say of one property, each value with its statements. */
const PropertySchema = z
  .object({
    property: Name,
    values: z.array(
      z.object({
        value: z.string(),
        masked: z.boolean(),
        /** What is only assessed stands apart from what is a fact. */
        kinds: z.array(z.enum(statementKinds)),
        statements: z.array(StatementSchema),
      }),
    ),
  })
  .meta({ id: 'Property' });

/** A statement that something of the case rests on, and whose it is. */
export const TiedStatementSchema = z
  .object({ statement: StatementSchema, of: EntityHeadSchema })
  .meta({ id: 'TiedStatement' });

/** A merge of entities that are one: a decision that is taken back by another. */
export const MergeSchema = z
  .object({
    id: z.uuid(),
    /** Each part as it was. */
    parts: z.array(EntityHeadSchema),
    state: z.enum(['merged', 'split']),
    version: z.number().int(),
    steps: z.array(CaseStepSchema),
  })
  .meta({ id: 'Merge' });

/** All that is known of an entity. */
export const EntitySchema = EntityHeadSchema.extend({
  properties: z.array(PropertySchema),
  linkList: z.array(LinkSchema.extend({ other: EntityHeadSchema })),
  /** Links that are not in the list. */
  linksLeft: z.number().int(),
  categoryVersion: z.number().int(),
  categorySteps: z.array(CaseStepSchema.extend({ category: z.enum(personCategories) })),
  merges: z.array(MergeSchema),
  /** Whether the caller sees the numbers of a victim plainly in this answer. */
  revealed: z.boolean(),
}).meta({ id: 'Entity' });

export const matchStates = ['open', 'same', 'different', 'unsure'] as const;

/** Two entities that may be one, and why; judged by a person with one key, and taken back with the same. */
export const MatchSchema = z
  .object({
    id: z.uuid(),
    left: EntityHeadSchema,
    right: EntityHeadSchema,
    /** From 0 to 1: how alike, for the order of the queue only. */
    likeness: z.number(),
    reasons: z.array(
      z.object({ property: Name, left: z.string(), right: z.string(), note: z.string() }),
    ),
    state: z.enum(matchStates),
    version: z.number().int(),
    judgedBy: z.string().optional(),
    judgedAt: InstantSchema.optional(),
    merge: z.uuid().optional(),
  })
  .meta({ id: 'Match' });

/** What allows call records to be read: which authority, for which numbers and which time. */
export const AuthorisationSchema = z
  .object({
    id: z.uuid(),
    authority: Text(3, 300),
    /** Of the order. */
    number: Text(1, 100),
    /** Digits with an international prefix; whatever form, they are compared as digits. */
    numbers: z.array(Text(3, 40)).min(1).max(5000),
    from: InstantSchema,
    /** Not included. */
    to: InstantSchema,
  })
  .meta({ id: 'Authorisation' });

/** A row or a field that could not be used as it stands; it is named and counted, never dropped in silence. */
const RowProblemSchema = z
  .object({
    code: z.string(),
    row: z.number().int().optional(),
    field: z.string().optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  })
  .meta({ id: 'RowProblem' });

/** What an import would do, or did. */
export const ImportSchema = z
  .object({
    id: z.uuid(),
    exhibit: z.uuid(),
    number: z.number().int(),
    kind: z.enum(['statements', 'calls', 'ftm', 'journeys']),
    state: z.enum(['dry', 'taken', 'withdrawn']),
    rows: z.number().int(),
    entities: z.number().int(),
    statements: z.number().int(),
    /** Rows of calls outside the authorisation, by reason; they are not read further (R40). */
    refused: z.record(z.string(), z.number().int()),
    /** The first problems; how many there are of each is in `problemCounts`. */
    problems: z.array(RowProblemSchema),
    problemCounts: z.record(z.string(), z.number().int()),
    /** Of what the dry run would store: what is taken over must be the same. */
    digest: z.string(),
    authorisation: z.uuid().optional(),
    at: InstantSchema,
    by: z.string(),
    reason: z.string().optional(),
  })
  .meta({ id: 'StatementImport' });
