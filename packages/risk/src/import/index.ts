export type { ColumnMapping } from './columns.ts';
export type { CountFault, NumberFormat } from './count-text.ts';
export { parseCount } from './count-text.ts';
export { readJsonStat } from './json-stat.ts';
export type { CountImport, ImportOptions } from './read-counts.ts';
export { readCounts } from './read-counts.ts';
export type { RowFault, RowProblem } from './row-problem.ts';
