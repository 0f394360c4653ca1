export type { ColumnMapping } from './columns.ts';
export type { CountImport, ImportOptions } from './count-import.ts';
export type { CountFault, NumberFormat } from './count-text.ts';
export { parseCount } from './count-text.ts';
export { readJsonStat } from './json-stat.ts';
export { CountReader, readCounts } from './read-counts.ts';
export type { RowFault, RowProblem } from './row-problem.ts';
export type { WorkbookOptions, WorkbookStart } from './xlsx.ts';
export { readWorkbook, workbookStart } from './xlsx.ts';
