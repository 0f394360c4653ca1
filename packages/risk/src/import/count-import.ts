import type { CivilDate } from '@amirani/core';
import type { CountSeries } from '../series/count-series.ts';
import type { Frequency } from '../series/period.ts';
import type { ColumnMapping } from './columns.ts';
import type { NumberFormat } from './count-text.ts';
import type { RowFault, RowProblem } from './row-problem.ts';

/** How a table is read. */
export interface ImportOptions extends NumberFormat {
  /** Which columns mean what; the usual names where left out. */
  readonly mapping?: Partial<ColumnMapping>;
  /** Length of a period; by the labels where left out. */
  readonly frequency?: Frequency | undefined;
  /** Earlier days are taken for a mistake; 1990-01-01 where left out. */
  readonly earliest?: CivilDate;
  /** Periods that begin after this day are a mistake; none where left out. */
  readonly today?: CivilDate | undefined;
  /** What a period means that has no row between the first and the last of the table: by itself it is not reported. */
  readonly absent?: 'not-reported' | 'zero';
  /** Most listed problems, all if left out; all are counted. */
  readonly mostProblems?: number;
}

/** What a table of counts holds. */
export interface CountImport {
  /** The series, by key; none where there is any problem: a series without its bad row would be judged wrongly. */
  readonly series: readonly CountSeries[];
  readonly problems: readonly RowProblem[];
  /** How many there are of each. */
  readonly counts: Readonly<Partial<Record<RowFault, number>>>;
  /** Rows under the heading. */
  readonly rows: number;
  readonly frequency: Frequency;
  /** Whether weeks and months are given by name (`2026-W14`) or by first day: the form for writing them again. */
  readonly written: 'names' | 'days';
}
