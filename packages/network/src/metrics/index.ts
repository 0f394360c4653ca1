export type {
  About,
  DirectedOptions,
  Direction,
  MeasureName,
  MeasureOptions,
  Missing,
  NodeMeasure,
  Weights,
} from './about.ts';
export { measures } from './about.ts';
export type { BetweennessOptions, LinkMeasure } from './betweenness.ts';
export { betweenness, betweennessPairs, linkBetweenness } from './betweenness.ts';
export type { Clustering } from './clustering.ts';
export { clustering } from './clustering.ts';
export type { Components } from './components.ts';
export { components, strongComponents } from './components.ts';
export { coreNumber } from './core-number.ts';
export type { Cuts } from './cuts.ts';
export { cuts } from './cuts.ts';
export { degree } from './degree.ts';
export { closeness, harmonic } from './distance-measures.ts';
export type { Eigenvector } from './eigenvector.ts';
export { eigenvector } from './eigenvector.ts';
export type { MeasureTable } from './measure-table.ts';
export { measureTable } from './measure-table.ts';
export type { IteratedMeasure, PageRankOptions } from './pagerank.ts';
export { pageRank } from './pagerank.ts';
export type { SampledMeasure, SamplingOptions } from './sampled-betweenness.ts';
export { sampledBetweenness } from './sampled-betweenness.ts';
export type { PathOptions, ShortestPaths } from './shortest-paths.ts';
export { shortestPaths } from './shortest-paths.ts';
export { constraint, effectiveSize } from './structural-holes.ts';
export type { Extent } from './whole-graph.ts';
export {
  degreeAssortativity,
  degreeCentralisation,
  density,
  extent,
  reciprocity,
  totalWeight,
} from './whole-graph.ts';
