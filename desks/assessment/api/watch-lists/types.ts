import type { z } from 'zod';
import type {
  ImportProblemSchema,
  ListChangeSchema,
  ListEffectSchema,
  ListEntrySchema,
  ListImportSchema,
  ListStepSchema,
  ListVersionSchema,
  WatchListSchema,
  WatchListTermsSchema,
} from './shapes.ts';

/** The shapes of watch lists as types; each is documented at its schema. */
export type ImportProblem = z.output<typeof ImportProblemSchema>;
export type ListChange = z.output<typeof ListChangeSchema>;
export type ListEffect = z.output<typeof ListEffectSchema>;
export type ListEntry = z.output<typeof ListEntrySchema>;
export type ListImport = z.output<typeof ListImportSchema>;
export type ListStep = z.output<typeof ListStepSchema>;
export type ListVersion = z.output<typeof ListVersionSchema>;
export type WatchList = z.output<typeof WatchListSchema>;
export type WatchListTerms = z.output<typeof WatchListTermsSchema>;
