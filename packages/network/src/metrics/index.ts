export type {
  About,
  DirectedOptions,
  Direction,
  MeasureName,
  MeasureOptions,
  Missing,
  NodeMeasure,
  NoteCode,
  Weights,
} from './about.ts';
export { measures } from './about.ts';
export type { BetweennessOptions, LinkMeasure } from './betweenness.ts';
export { betweenness, betweennessPairs, linkBetweenness } from './betweenness.ts';
export type { Clustering } from './clustering.ts';
export { clustering } from './clustering.ts';
export { coreNumber } from './core-number.ts';
export { degree } from './degree.ts';
export { closeness, harmonic } from './distance-measures.ts';
export type { Eigenvector } from './eigenvector.ts';
export { eigenvector } from './eigenvector.ts';
export type { Hits } from './hits.ts';
export { hits } from './hits.ts';
export type { MeasureTable, TableOptions } from './measure-table.ts';
export { measureTable } from './measure-table.ts';
export type { IteratedMeasure, PageRankOptions } from './pagerank.ts';
export { pageRank } from './pagerank.ts';
export type { SampledMeasure, SamplingOptions } from './sampled-betweenness.ts';
export { sampledBetweenness } from './sampled-betweenness.ts';
export { constraint, effectiveSize } from './structural-holes.ts';
