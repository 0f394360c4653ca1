import { type Graph, nodeCount } from '../graph/index.ts';
import { lengthsOf, sameLength } from './traversal.ts';

/** Adds what the shortest paths from one node depend on every other node, and on every entry where asked. */
export type Accumulate = (source: number, nodes: Float64Array, entries?: Float64Array) => number;

/**
 * The dependencies of Brandes (2001), paths counted in links. The successors of each node on shortest paths are written
 * down in the order they are found and read backwards: the second pass touches nothing at random but one figure a link.
 * Gives the number of nodes reached.
 */
export const hopDependencies = (graph: Graph): Accumulate => {
  const { offset, target } = graph;
  const n = nodeCount(graph);
  const distance = new Int32Array(n).fill(-1);
  const paths = new Float64Array(n);
  const share = new Float64Array(n);
  const order = new Uint32Array(n);
  const successor = new Uint32Array(target.length);
  const entry = new Uint32Array(target.length);
  const end = new Uint32Array(n);
  return (source, nodes, entries) => {
    let reached = 1;
    let found = 0;
    order[0] = source;
    distance[source] = 0;
    paths[source] = 1;
    for (let head = 0; head < reached; head += 1) {
      const v = order[head] as number;
      const next = (distance[v] as number) + 1;
      const through = paths[v] as number;
      const last = offset[v + 1] as number;
      for (let i = offset[v] as number; i < last; i += 1) {
        const w = target[i] as number;
        const known = distance[w] as number;
        if (known < 0) {
          distance[w] = next;
          paths[w] = through;
          order[reached] = w;
          reached += 1;
        } else if (known === next) paths[w] = (paths[w] as number) + through;
        else continue;
        successor[found] = w;
        entry[found] = i;
        found += 1;
      }
      end[head] = found;
    }
    for (let head = reached - 1; head > 0; head -= 1) {
      const v = order[head] as number;
      const first = end[head - 1] as number;
      const through = paths[v] as number;
      let sum = 0;
      for (let i = end[head] as number; i > first; ) {
        i -= 1;
        sum += share[successor[i] as number] as number;
      }
      if (entries !== undefined)
        addEntries(entries, { entry, successor, share, first, last: end[head] as number }, through);
      const dependency = sum * through;
      share[v] = (1 + dependency) / through;
      nodes[v] = (nodes[v] as number) + dependency;
      distance[v] = -1;
    }
    if (entries !== undefined)
      addEntries(entries, { entry, successor, share, first: 0, last: end[0] as number }, 1);
    distance[source] = -1;
    return reached;
  };
};

interface Found {
  readonly entry: Uint32Array;
  readonly successor: Uint32Array;
  readonly share: Float64Array;
  readonly first: number;
  readonly last: number;
}

const addEntries = (
  entries: Float64Array,
  { entry, successor, share, first, last }: Found,
  through: number,
): void => {
  for (let i = first; i < last; i += 1) {
    const e = entry[i] as number;
    entries[e] = (entries[e] as number) + through * (share[successor[i] as number] as number);
  }
};

/** The same with one over the weight as the length of a link; `same` says which lengths are equal. */
export const lengthDependencies = (
  graph: Graph,
  same: (a: number, b: number) => boolean = sameLength,
): Accumulate => {
  const { offset, target, weight } = graph;
  const { distance, order, from } = lengthsOf(graph);
  const paths = new Float64Array(nodeCount(graph));
  const share = new Float64Array(nodeCount(graph));
  const follows = (v: number, w: number, i: number): boolean =>
    same((distance[v] as number) + 1 / (weight[i] as number), distance[w] as number);
  return (source, nodes, entries) => {
    const reached = from(source);
    for (let k = 0; k < reached; k += 1) paths[order[k] as number] = 0;
    paths[source] = 1;
    for (let k = 0; k < reached; k += 1) {
      const v = order[k] as number;
      for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
        const w = target[i] as number;
        if (follows(v, w, i)) paths[w] = (paths[w] as number) + (paths[v] as number);
      }
    }
    for (let k = reached - 1; k >= 0; k -= 1) {
      const v = order[k] as number;
      let sum = 0;
      for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1) {
        const w = target[i] as number;
        if (!follows(v, w, i)) continue;
        sum += share[w] as number;
        if (entries !== undefined)
          entries[i] = (entries[i] as number) + (paths[v] as number) * (share[w] as number);
      }
      const dependency = sum * (paths[v] as number);
      share[v] = (1 + dependency) / (paths[v] as number);
      if (v !== source) nodes[v] = (nodes[v] as number) + dependency;
    }
    return reached;
  };
};
