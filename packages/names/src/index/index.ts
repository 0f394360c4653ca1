export type { LoadProblem } from './codec.ts';
export { FORMAT_VERSION, loadProblems } from './codec.ts';
export type { IndexBuilder, IndexHit, QueryOptions } from './name-index.ts';
export { NameIndex } from './name-index.ts';
export type { IndexQuery } from './prepared-query.ts';
export type { IndexEntry } from './segment.ts';
