export type { Components } from './components.ts';
export { components, strongComponents } from './components.ts';
export type { Cuts } from './cuts.ts';
export { cuts } from './cuts.ts';
export type { PathOptions, ShortestPaths } from './shortest-paths.ts';
export { shortestPaths } from './shortest-paths.ts';
export type { Extent } from './whole-graph.ts';
export {
  degreeAssortativity,
  degreeCentralisation,
  density,
  extent,
  reciprocity,
  totalWeight,
} from './whole-graph.ts';
