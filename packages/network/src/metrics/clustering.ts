import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { aboutOf, type NodeMeasure } from './about.ts';

/** Local clustering with the figures of the whole graph. Direction and weights are set aside. */
export interface Clustering extends NodeMeasure {
  /** By node: the triangles it is in. */
  readonly triangles: Float64Array;
  /** The triangles of the graph. */
  readonly triangleCount: number;
  /** The mean of the local values, nodes with fewer than two neighbours counting as zero. */
  readonly average: number;
  /** The share of closed paths of two links; 0 without paths. */
  readonly transitivity: number;
}

/** The clustering coefficient of every node (Watts and Strogatz 1998). */
export const clustering = (graph: Graph): Clustering => {
  const { offset, target } = undirectedOf(graph);
  const n = nodeCount(graph);
  const triangles = trianglesOf(offset, target);
  const values = new Float64Array(n);
  let closed = 0;
  let paths = 0;
  let sum = 0;
  for (let v = 0; v < n; v += 1) {
    const d = (offset[v + 1] as number) - (offset[v] as number);
    const pairs = (d * (d - 1)) / 2;
    const found = triangles[v] as number;
    const value = pairs === 0 ? 0 : found / pairs;
    values[v] = value;
    closed += found;
    paths += pairs;
    sum += value;
  }
  return {
    values,
    triangles,
    triangleCount: closed / 3,
    average: n === 0 ? 0 : sum / n,
    transitivity: paths === 0 ? 0 : closed / paths,
    about: aboutOf(graph, 'clustering', values, {
      direction: 'set aside',
      weights: 'set aside',
    }),
  };
};

/** Triangles by node. Each is found once, at the link of its two lower nodes: rows ascend. */
const trianglesOf = (offset: Uint32Array, target: Uint32Array): Float64Array => {
  const n = offset.length - 1;
  const count = new Float64Array(n);
  const add = (v: number) => {
    count[v] = (count[v] as number) + 1;
  };
  const marked = new Int32Array(n).fill(-1);
  for (let a = 0; a < n; a += 1) {
    const end = offset[a + 1] as number;
    for (let i = offset[a] as number; i < end; i += 1) marked[target[i] as number] = a;
    for (let i = offset[a] as number; i < end; i += 1) {
      const b = target[i] as number;
      if (b < a) continue;
      for (let j = (offset[b + 1] as number) - 1; j >= (offset[b] as number); j -= 1) {
        const c = target[j] as number;
        if (c <= b) break;
        if (marked[c] !== a) continue;
        add(a);
        add(b);
        add(c);
      }
    }
  }
  return count;
};
