import { type Graph, nodeCount } from '../graph/index.ts';
import { degree } from '../metrics/index.ts';

/** The nodes by their links, most first; of equals the first. */
export const byDegree = (graph: Graph): Uint32Array => {
  const { values } = degree(graph);
  return Uint32Array.from({ length: nodeCount(graph) }, (_, v) => v).sort(
    (a, b) => (values[b] as number) - (values[a] as number) || a - b,
  );
};
