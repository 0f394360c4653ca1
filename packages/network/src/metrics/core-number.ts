import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { aboutOf, type NodeMeasure } from './about.ts';

/** The core number of every node (Batagelj and Zaversnik 2003): linear in the links. Direction is set aside. */
export const coreNumber = (graph: Graph): NodeMeasure => {
  const { offset, target } = undirectedOf(graph);
  const n = nodeCount(graph);
  const left = Uint32Array.from(
    { length: n },
    (_, v) => (offset[v + 1] as number) - (offset[v] as number),
  );
  const { order, place, begin } = byDegree(left);
  for (let i = 0; i < n; i += 1) {
    const v = order[i] as number;
    const own = left[v] as number;
    for (let e = offset[v] as number; e < (offset[v + 1] as number); e += 1) {
      const w = target[e] as number;
      const degree = left[w] as number;
      if (degree <= own) continue;
      // w moves one bin down: it changes places with the first of its bin, which then begins one later.
      const at = place[w] as number;
      const first = begin[degree] as number;
      const other = order[first] as number;
      order[at] = other;
      place[other] = at;
      order[first] = w;
      place[w] = first;
      begin[degree] = first + 1;
      left[w] = degree - 1;
    }
  }
  const values = Float64Array.from(left);
  return {
    values,
    about: aboutOf(graph, 'core', values, { direction: 'set aside', weights: 'set aside' }),
  };
};

/** Nodes by ascending degree, where each stands, and where each degree begins. */
const byDegree = (
  degree: Uint32Array,
): { order: Uint32Array; place: Uint32Array; begin: Uint32Array } => {
  const most = degree.reduce((a, b) => Math.max(a, b), 0);
  const begin = new Uint32Array(most + 2);
  for (const d of degree) begin[d + 1] = (begin[d + 1] as number) + 1;
  for (let d = 0; d <= most; d += 1) begin[d + 1] = (begin[d + 1] as number) + (begin[d] as number);
  const order = new Uint32Array(degree.length);
  const place = new Uint32Array(degree.length);
  const next = begin.slice();
  for (const [v, d] of degree.entries()) {
    const at = next[d] as number;
    next[d] = at + 1;
    order[at] = v;
    place[v] = at;
  }
  return { order, place, begin };
};
