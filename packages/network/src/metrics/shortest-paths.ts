import { type Graph, nodeCount } from '../graph/index.ts';
import type { MeasureOptions } from './about.ts';
import { hopsOf, lengthsOf, sameLength } from './traversal.ts';

/** How paths are asked for. */
export interface PathOptions extends MeasureOptions {
  /** How many paths are written out. Default 100. */
  readonly most?: number;
}

/** The shortest paths from one node to another. */
export interface ShortestPaths {
  /** Links, or with `weighted` the sum of 1/weight; infinite without a path. */
  readonly length: number;
  /** How many there are. */
  readonly count: number;
  /** Those written out, each from the first node to the last, in the order of their nodes. */
  readonly paths: readonly (readonly number[])[];
  /** False where there are more than were written out. */
  readonly complete: boolean;
}

/** All shortest paths between two nodes; arcs are followed as they go. From a node to itself there is one, of length 0. */
export const shortestPaths = (
  graph: Graph,
  from: number,
  to: number,
  { weighted = false, most = 100 }: PathOptions = {},
): ShortestPaths => {
  const traversal = weighted ? lengthsOf(graph) : hopsOf(graph);
  const reached = traversal.from(from);
  const { distance } = traversal;
  const length = distance[to] as number;
  if (length < 0) return { length: Number.POSITIVE_INFINITY, count: 0, paths: [], complete: true };
  const follows = (v: number, i: number): boolean =>
    sameLength(
      (distance[v] as number) + (weighted ? 1 / (graph.weight[i] as number) : 1),
      distance[graph.target[i] as number] as number,
    );
  const ways = waysTo(graph, to, traversal.order.subarray(0, reached), follows);
  const paths = written(graph, { from, to, ways, follows, most });
  const count = ways[from] as number;
  return { length, count, paths, complete: paths.length === count };
};

/** By node: the number of shortest ways on to the last one. */
const waysTo = (
  graph: Graph,
  to: number,
  order: Uint32Array,
  follows: (v: number, i: number) => boolean,
): Float64Array => {
  const ways = new Float64Array(nodeCount(graph));
  ways[to] = 1;
  for (let k = order.length - 1; k >= 0; k -= 1) {
    const v = order[k] as number;
    if (v === to) continue;
    let sum = 0;
    for (let i = graph.offset[v] as number; i < (graph.offset[v + 1] as number); i += 1)
      if (follows(v, i)) sum += ways[graph.target[i] as number] as number;
    ways[v] = sum;
  }
  return ways;
};

interface Written {
  readonly from: number;
  readonly to: number;
  readonly ways: Float64Array;
  readonly follows: (v: number, i: number) => boolean;
  readonly most: number;
}

const written = (graph: Graph, { from, to, ways, follows, most }: Written): readonly number[][] => {
  const paths: number[][] = [];
  const path = [from];
  const next = [graph.offset[from] as number];
  while (path.length > 0 && paths.length < most) {
    const v = path[path.length - 1] as number;
    const i = next[next.length - 1] as number;
    if (v === to || i >= (graph.offset[v + 1] as number)) {
      if (v === to) paths.push([...path]);
      path.pop();
      next.pop();
    } else {
      next[next.length - 1] = i + 1;
      const w = graph.target[i] as number;
      if ((ways[w] as number) > 0 && follows(v, i)) {
        path.push(w);
        next.push(graph.offset[w] as number);
      }
    }
  }
  return paths;
};
