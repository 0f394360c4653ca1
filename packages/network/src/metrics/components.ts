import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { hopsOf } from './traversal.ts';

/** The parts that a graph falls into: `of` by node, `sizes` by part. */
export interface Components {
  readonly of: Uint32Array;
  readonly sizes: readonly number[];
}

/** Connected components, direction set aside; numbered in the order of their first node. */
export const components = (graph: Graph): Components => {
  const { order, from } = hopsOf(undirectedOf(graph));
  const none = 0xffff_ffff;
  const of = new Uint32Array(nodeCount(graph)).fill(none);
  const sizes: number[] = [];
  for (let v = 0; v < of.length; v += 1) {
    if (of[v] !== none) continue;
    const size = from(v);
    for (let i = 0; i < size; i += 1) of[order[i] as number] = sizes.length;
    sizes.push(size);
  }
  return { of, sizes };
};

/** Strongly connected components: parts in which everybody reaches everybody along the arcs (Tarjan 1972). */
export const strongComponents = (graph: Graph): Components => {
  const { offset, target } = graph;
  const n = nodeCount(graph);
  const index = new Int32Array(n).fill(-1);
  const low = new Int32Array(n);
  const of = new Uint32Array(n);
  const open = new Uint8Array(n);
  const next = offset.slice(0, n);
  const path: number[] = [];
  const stack: number[] = [];
  const sizes: number[] = [];
  let counter = 0;
  const enter = (v: number): void => {
    index[v] = counter;
    low[v] = counter;
    counter += 1;
    open[v] = 1;
    path.push(v);
    stack.push(v);
  };
  const close = (v: number): void => {
    let size = 0;
    for (let w = -1; w !== v; size += 1) {
      w = stack.pop() as number;
      open[w] = 0;
      of[w] = sizes.length;
    }
    sizes.push(size);
  };
  for (let root = 0; root < n; root += 1) {
    if ((index[root] as number) >= 0) continue;
    enter(root);
    while (path.length > 0) {
      const v = path[path.length - 1] as number;
      const i = next[v] as number;
      if (i < (offset[v + 1] as number)) {
        next[v] = i + 1;
        const w = target[i] as number;
        if ((index[w] as number) < 0) enter(w);
        else if (open[w] === 1) low[v] = Math.min(low[v] as number, index[w] as number);
      } else {
        path.pop();
        const parent = path[path.length - 1];
        if (parent !== undefined) low[parent] = Math.min(low[parent] as number, low[v] as number);
        if (low[v] === index[v]) close(v);
      }
    }
  }
  return { of, sizes };
};
