import type { Programme } from '../../api/types.ts';

/** Types of columns that SQL does not know. `npm run schema` gives them to the rows of `tables.gen.ts`. */
export interface ColumnTypes {
  readonly 'programme.edition.content': Programme;
}
