import { type Graph, nodeCount, reversedOf } from '../graph/index.ts';
import {
  aboutOf,
  type DirectedOptions,
  type MeasureName,
  type NodeMeasure,
  orderedPairs,
} from './about.ts';
import { hopsOf, lengthsOf } from './traversal.ts';

/**
 * Closeness as Wasserman and Faust (1994) have it for graphs that fall apart: (r / (n - 1)) * (r / s) with r the nodes
 * reached and s the sum of the distances to them; zero where none is reached. `within: 'component'` leaves the first
 * factor out. A node of a directed graph is as close as the others can be reached from it, or, `incoming`, it from them.
 */
export const closeness = (
  graph: Graph,
  options: DirectedOptions & { readonly within?: 'graph' | 'component' } = {},
): NodeMeasure => {
  const n = nodeCount(graph);
  const share = options.within === 'component' ? () => 1 : (r: number) => r / (n - 1);
  return distanceMeasure(graph, 'closeness', options, (reached, sum) =>
    reached === 0 ? 0 : share(reached) * (reached / sum),
  );
};

/** Harmonic closeness: the sum of 1/d over the other nodes, those not reached giving nothing. */
export const harmonic = (graph: Graph, options: DirectedOptions = {}): NodeMeasure =>
  distanceMeasure(graph, 'harmonic', options, (_reached, _sum, inverse) => inverse);

const distanceMeasure = (
  graph: Graph,
  measure: MeasureName,
  { weighted = false, direction = 'outgoing' }: DirectedOptions,
  figureOf: (reached: number, sum: number, inverse: number) => number,
): NodeMeasure => {
  const followed = direction === 'incoming' ? reversedOf(graph) : graph;
  const { distance, order, from } = weighted ? lengthsOf(followed) : hopsOf(followed);
  const values = new Float64Array(nodeCount(graph));
  let reachedPairs = 0;
  for (let v = 0; v < values.length; v += 1) {
    const reached = from(v);
    let sum = 0;
    let inverse = 0;
    // From the farthest: small parts are added first.
    for (let i = reached - 1; i > 0; i -= 1) {
      const d = distance[order[i] as number] as number;
      sum += d;
      inverse += 1 / d;
    }
    reachedPairs += reached - 1;
    values[v] = figureOf(reached - 1, sum, inverse);
  }
  return {
    values,
    about: aboutOf(graph, measure, values, {
      direction,
      weights: weighted ? 'distance 1/weight' : 'set aside',
      unreachedPairs: orderedPairs(graph) - reachedPairs,
    }),
  };
};
