import { type Graph, linksOf, nodeCount } from '../graph/index.ts';
import { type About, aboutOf, type MeasureOptions, type NodeMeasure } from './about.ts';
import { type Accumulate, hopDependencies, lengthDependencies } from './dependencies.ts';
import { sameLength } from './traversal.ts';

/** Betweenness of links: `values` by the links of `linksOf(graph)`. */
export interface LinkMeasure {
  readonly source: Uint32Array;
  readonly target: Uint32Array;
  readonly values: Float64Array;
  readonly about: About;
}

/** How betweenness is asked for. */
export interface BetweennessOptions extends MeasureOptions {
  /**
   * When two paths of weighted links are equally long. The sum of 1/10 and 1/5 is not 3/10 to the last bit: igraph calls
   * them equal, `but for rounding`, networkx does not, and then loses one of two shortest paths. Default
   * `but for rounding`.
   */
  readonly equal?: 'but for rounding' | 'to the last bit';
}

/**
 * Exact betweenness by Brandes (2001): for every node the sum over pairs of others of the share of their shortest paths
 * through it; each pair once in an undirected graph. Divide by {@link betweennessPairs} for the normalised one.
 */
export const betweenness = (
  graph: Graph,
  { weighted = false, equal = 'but for rounding' }: BetweennessOptions = {},
): NodeMeasure => {
  const values = new Float64Array(nodeCount(graph));
  const unreachedPairs = accumulateAll(dependenciesOf(graph, weighted, equal), values);
  halve(graph, values);
  return { values, about: aboutBetweenness(graph, values, weighted, unreachedPairs) };
};

/** Betweenness of the links: the sum over pairs of nodes of the share of their shortest paths along it. */
export const linkBetweenness = (
  graph: Graph,
  { weighted = false }: MeasureOptions = {},
): LinkMeasure => {
  const nodes = new Float64Array(nodeCount(graph));
  const entries = new Float64Array(graph.target.length);
  const accumulate = dependenciesOf(graph, weighted);
  const unreachedPairs = accumulateAll(accumulate, nodes, entries);
  const both = graph.directed ? entries : withReverse(graph, entries);
  halve(graph, both);
  const about = aboutBetweenness(graph, both, weighted, unreachedPairs);
  const { source, target } = linksOf(graph);
  if (graph.directed) return { source, target, values: both, about };
  const row = rowsOf(graph);
  const values = both.filter((_, i) => (row[i] as number) < (graph.target[i] as number));
  return { source, target, values, about };
};

/** The number of pairs of other nodes that a node can stand between. */
export const betweennessPairs = (graph: Graph): number => {
  const n = nodeCount(graph);
  return ((n - 1) * (n - 2)) / (graph.directed ? 1 : 2);
};

/** What accumulates the dependencies of one node. */
export const dependenciesOf = (
  graph: Graph,
  weighted: boolean,
  equal: BetweennessOptions['equal'] = 'but for rounding',
): Accumulate => {
  if (!weighted) return hopDependencies(graph);
  return lengthDependencies(graph, equal === 'to the last bit' ? Object.is : sameLength);
};

/** What is said of betweenness. */
export const aboutBetweenness = (
  graph: Graph,
  values: Float64Array,
  weighted: boolean,
  unreachedPairs?: number,
): About =>
  aboutOf(graph, 'betweenness', values, {
    direction: 'followed',
    weights: weighted ? 'distance 1/weight' : 'set aside',
    ...(unreachedPairs === undefined ? {} : { unreachedPairs }),
  });

const accumulateAll = (
  accumulate: Accumulate,
  nodes: Float64Array,
  entries?: Float64Array,
): number => {
  let unreached = 0;
  for (let source = 0; source < nodes.length; source += 1)
    unreached += nodes.length - accumulate(source, nodes, entries);
  return unreached;
};

/** From both ends every pair of an undirected graph is met twice. */
const halve = ({ directed }: Graph, values: Float64Array): void => {
  if (!directed) for (let i = 0; i < values.length; i += 1) values[i] = (values[i] as number) / 2;
};

const rowsOf = ({ offset, target }: Graph): Uint32Array => {
  const row = new Uint32Array(target.length);
  for (let v = 0; v + 1 < offset.length; v += 1) row.fill(v, offset[v], offset[v + 1]);
  return row;
};

/** The sum over an entry and its reverse: rows ascend, so that the reverses of a row are met in order. */
const withReverse = (graph: Graph, entries: Float64Array): Float64Array => {
  const next = graph.offset.slice();
  const sum = new Float64Array(entries.length);
  for (let v = 0; v + 1 < graph.offset.length; v += 1)
    for (let i = graph.offset[v] as number; i < (graph.offset[v + 1] as number); i += 1) {
      const w = graph.target[i] as number;
      const reverse = next[w] as number;
      next[w] = reverse + 1;
      sum[i] = (entries[i] as number) + (entries[reverse] as number);
    }
  return sum;
};
