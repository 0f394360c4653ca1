import type { Endpoint } from '@platform/api/endpoint.ts';
import { InstantSchema, ReceiptSchema } from '@platform/api/vocabulary.ts';
import { z } from 'zod';
import { Count, IdParams, Name, Sha256 } from './rights.ts';
import { academyWords } from './words.ts';

/** Worlds contain only invented people. */
const worldAccess = { who: ['trainer'], purpose: true, operation: 'none' } as const;

export const WorldRecipeSchema = z
  .object({
    id: Name,
    modules: z.array(Name),
    /** Dials that a trainer may turn, each with its bounds. */
    dials: z.array(
      z.object({ name: z.string(), value: z.number(), least: z.number(), most: z.number() }),
    ),
    sizes: z.array(
      z.object({
        size: z.enum(academyWords.worldSizes),
        travellers: Count,
        flights: Count,
        /** What building takes, as measured: seconds of one core. */
        seconds: z.number().optional(),
        /** Whether this desk builds it, or only the command line. */
        here: z.boolean(),
      }),
    ),
    /** Share of numbers without a source. */
    assumed: z.number(),
  })
  .meta({ id: 'AcademyWorldRecipe' });

const Yield = z.object({ targets: Count, others: Count });

export const WorldSchema = z
  .object({
    id: z.uuid(),
    recipe: Name,
    size: z.enum(academyWords.worldSizes),
    /** For measured items: made of a secret of 256 bits. */
    secret: z.boolean(),
    /** Absent while it is a secret. */
    seed: z.string().optional(),
    /** How many items of each kind can be made of it; of worlds that were built before there were all kinds, two. */
    yields: z
      .object({
        document: Yield,
        traveller: Yield.optional(),
        stay: Yield,
        series: Yield.optional(),
        network: Yield.optional(),
      })
      .optional(),
    /** The day of its first flights. */
    referenceDate: z.iso.date(),
    dials: z.record(z.string(), z.number()),
    state: z.enum(academyWords.worldStates),
    orderedBy: z.string(),
    orderedAt: InstantSchema,
    builtAt: InstantSchema.optional(),
    /** SHA-256 of the whole world: the same from the same recipe, seed and size, on any machine. */
    sha256: Sha256.optional(),
    /** The seal over its truth ledger. */
    seal: Sha256.optional(),
    counts: z.record(z.string(), Count).optional(),
    proof: z
      .object({
        plants: Count,
        solvable: Count,
        undetectable: Count,
        decoys: Count,
        failures: z.array(z.object({ plant: z.string(), code: z.string() })),
        /** What was planted, by kind, and how it can be seen. */
        rows: z.array(
          z.object({
            technique: z.string(),
            plants: Count,
            line: z.string(),
            evidence: z.array(z.string()),
          }),
        ),
      })
      .optional(),
    failure: z.string().optional(),
  })
  .meta({ id: 'AcademyWorld' });

/** Worlds to practise in: recipes, building with proof of what was planted, and taking in. */
export const worldEndpoints = {
  listWorldRecipes: {
    method: 'GET',
    path: '/api/academy/recipes',
    summary: 'Recipes of worlds, with their dials and what they cost to build',
    access: worldAccess,
    response: z.object({ recipes: z.array(WorldRecipeSchema) }),
  },
  listWorlds: {
    method: 'GET',
    path: '/api/academy/worlds',
    summary: 'Worlds that were built or wait to be, the latest first',
    access: worldAccess,
    response: z.object({ worlds: z.array(WorldSchema) }),
  },
  buildWorld: {
    method: 'POST',
    path: '/api/academy/worlds',
    summary: 'Orders a world; it is built as a job, with the proof of its plants',
    access: { ...worldAccess, operation: 'access' },
    body: z.object({
      id: z.uuid(),
      recipe: Name,
      size: z.enum(academyWords.worldSizes),
      seed: z.string().trim().min(1).max(64),
      /** For measured items: the seed that is sent counts for nothing, and 256 bits are drawn that nobody sees. */
      secret: z.boolean().default(false),
      dials: z.record(z.string(), z.number()).default({}),
    }),
    response: z.object({ world: WorldSchema, receipt: ReceiptSchema }),
  },
  getWorld: {
    method: 'GET',
    path: '/api/academy/worlds/:id',
    summary: 'A world with the proof of its plants',
    access: worldAccess,
    params: IdParams,
    response: WorldSchema,
  },
  exportWorld: {
    method: 'GET',
    path: '/api/academy/worlds/:id/export',
    summary: 'A world as a file, which another academy takes in; without what is true of it',
    access: { ...worldAccess, operation: 'access' },
    params: IdParams,
    response: z.object({ name: z.string(), mediaType: z.string(), content: z.string() }),
  },
  importWorld: {
    method: 'POST',
    path: '/api/academy/worlds/import',
    summary:
      'Takes a file of a world in. It is built again from its manifest and has to be the same, byte for byte: whatever is not of a generator, such as data of real operation, is refused (R66)',
    access: { ...worldAccess, operation: 'access' },
    body: 'bytes',
    response: z.object({ world: WorldSchema, receipt: ReceiptSchema }),
  },
} as const satisfies Record<string, Endpoint>;
