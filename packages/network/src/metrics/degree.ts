import { type Graph, nodeCount, reversedOf } from '../graph/index.ts';
import { aboutOf, type DirectedOptions, type NodeMeasure } from './about.ts';

/**
 * The degree of every node, or with `weighted` its strength. In a directed graph the arcs from it, or to it with
 * `direction: 'incoming'`, or both counted with `'both'`.
 */
export const degree = (
  graph: Graph,
  {
    weighted = false,
    direction = 'outgoing',
  }: Omit<DirectedOptions, 'direction'> & {
    readonly direction?: 'incoming' | 'outgoing' | 'both';
  } = {},
): NodeMeasure => {
  const values = new Float64Array(nodeCount(graph));
  if (direction !== 'incoming' || !graph.directed) addRows(graph, values, weighted);
  if (direction !== 'outgoing' && graph.directed) addRows(reversedOf(graph), values, weighted);
  return {
    values,
    about: aboutOf(graph, weighted ? 'strength' : 'degree', values, {
      direction: direction === 'both' ? 'set aside' : direction,
      weights: weighted ? 'strength' : 'set aside',
    }),
  };
};

const addRows = ({ offset, weight }: Graph, values: Float64Array, weighted: boolean): void => {
  for (let v = 0; v < values.length; v += 1) {
    const from = offset[v] as number;
    const to = offset[v + 1] as number;
    let sum = weighted ? 0 : to - from;
    if (weighted) for (let i = from; i < to; i += 1) sum += weight[i] as number;
    values[v] = (values[v] as number) + sum;
  }
};
