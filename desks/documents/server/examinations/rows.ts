import type { DocumentDecision, Examination } from '../../api/types.ts';
import type { ExaminationRow } from '../sql/tables.gen.ts';

/** A line of the list: the examination with what a list tells of it. */
export interface ListedRow extends ExaminationRow {
  readonly pieces: number;
  readonly colour?: Examination['colour'];
  readonly decision?: DocumentDecision['state'];
}
