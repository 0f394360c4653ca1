import type { Grading } from '../../api/types.ts';
import type { CallsMapping } from './plan-calls.ts';
import type { TableMapping } from './plan-statements.ts';

/** How a table is read. */
export type TableKind =
  | ({ readonly kind: 'statements' } & TableMapping)
  | ({ readonly kind: 'calls'; readonly authorisation: string } & CallsMapping)
  | { readonly kind: 'ftm'; readonly grading: Grading };
