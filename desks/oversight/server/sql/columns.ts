import type { Language } from '@amirani/core/languages';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'oversight.subject_reply.language': Language;
}
