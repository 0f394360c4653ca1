import type { PeriodFault } from '../series/period.ts';
import type { CountFault } from './count-text.ts';

/** Why a row or a table cannot be used. */
export type RowFault =
  | PeriodFault
  | CountFault
  | 'risk.row.columns'
  | 'risk.row.duplicate'
  | 'risk.row.date-early'
  | 'risk.row.date-future'
  | 'risk.row.date-not-first'
  | 'risk.row.date-mixed'
  | 'risk.table.empty'
  | 'risk.table.column-missing'
  | 'risk.table.span'
  | 'risk.table.json'
  | 'risk.table.limit'
  | 'risk.table.workbook'
  | 'risk.table.sheet'
  | 'risk.table.other-frequency'
  | 'risk.table.other-columns';

/** A row that cannot be used, or what is wrong with the table as a whole. */
export interface RowProblem {
  /** The line in the file, from 1. */
  readonly line: number;
  /** The column, or the one that is missing. */
  readonly column: string;
  /** The value. */
  readonly value: string;
  readonly code: RowFault;
}
