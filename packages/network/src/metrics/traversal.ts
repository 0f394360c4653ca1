import { type Graph, nodeCount } from '../graph/index.ts';
import { NodeHeap } from './node-heap.ts';

/** Distances from one node, and the nodes in the order of their discovery. Refilled for every node. */
export interface Traversal {
  /** By node; -1 where it is not reached. */
  readonly distance: Float64Array;
  /** The nodes reached, nearest first; only the first `reached` count. */
  readonly order: Uint32Array;
  /** Goes from a node; gives how many nodes were reached, itself among them. */
  readonly from: (node: number) => number;
}

/** Paths counted in links: breadth first. */
export const hopsOf = (graph: Graph): Traversal => {
  const { offset, target } = graph;
  const distance = new Float64Array(nodeCount(graph)).fill(-1);
  const order = new Uint32Array(nodeCount(graph));
  let reached = 0;
  const from = (node: number): number => {
    for (let i = 0; i < reached; i += 1) distance[order[i] as number] = -1;
    distance[node] = 0;
    order[0] = node;
    reached = 1;
    for (let head = 0; head < reached; head += 1) {
      const v = order[head] as number;
      const next = (distance[v] as number) + 1;
      const end = offset[v + 1] as number;
      for (let i = offset[v] as number; i < end; i += 1) {
        const w = target[i] as number;
        if ((distance[w] as number) < 0) {
          distance[w] = next;
          order[reached] = w;
          reached += 1;
        }
      }
    }
    return reached;
  };
  return { distance, order, from };
};

/** Paths with one over the weight as the length of a link: Dijkstra (1959). */
export const lengthsOf = (graph: Graph): Traversal => {
  const { offset, target, weight } = graph;
  const distance = new Float64Array(nodeCount(graph)).fill(-1);
  const order = new Uint32Array(nodeCount(graph));
  const heap = new NodeHeap(nodeCount(graph));
  let reached = 0;
  const from = (node: number): number => {
    for (let i = 0; i < reached; i += 1) distance[order[i] as number] = -1;
    reached = 0;
    heap.lower(node, 0);
    for (;;) {
      const length = heap.least;
      const v = heap.take();
      if (v < 0) return reached;
      distance[v] = length;
      order[reached] = v;
      reached += 1;
      const end = offset[v + 1] as number;
      for (let i = offset[v] as number; i < end; i += 1) {
        const w = target[i] as number;
        if ((distance[w] as number) < 0) heap.lower(w, length + 1 / (weight[i] as number));
      }
    }
  };
  return { distance, order, from };
};

/** Whether two lengths are the same but for rounding: sums of the same links in another order are. */
export const sameLength = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * (a + b);
