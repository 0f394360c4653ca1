import { type Graph, nodeCount, reversedOf } from '../graph/index.ts';
import { aboutOf, type MeasureOptions } from './about.ts';
import type { IteratedMeasure } from './pagerank.ts';

/** Both sides of HITS; each adds up to 1. */
export interface Hits {
  readonly hubs: IteratedMeasure;
  readonly authorities: IteratedMeasure;
}

/**
 * Hubs and authorities (Kleinberg 1999): good hubs link to good authorities. Where several parts of a network weigh the same,
 * the result depends on the start, which is equal everywhere; all zero without links.
 */
export const hits = (
  graph: Graph,
  {
    weighted = false,
    tolerance = 1e-12,
    mostSteps = 10_000,
  }: MeasureOptions & { readonly tolerance?: number; readonly mostSteps?: number } = {},
): Hits => {
  const n = nodeCount(graph);
  const into = reversedOf(graph);
  let hubs = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const authorities = new Float64Array(n);
  let steps = 0;
  let moved = n === 0 ? 0 : Number.POSITIVE_INFINITY;
  while (moved > tolerance && steps < mostSteps) {
    gather(into, weighted, hubs, authorities);
    gather(graph, weighted, authorities, next);
    moved = next.reduce((sum, value, v) => sum + Math.abs(value - (hubs[v] as number)), 0);
    [hubs, next] = [next, hubs];
    steps += 1;
  }
  const found = { steps, moved, settled: moved <= tolerance };
  const said = { direction: 'followed', weights: weighted ? 'strength' : 'set aside' } as const;
  return {
    hubs: { values: hubs, about: aboutOf(graph, 'hub', hubs, said), ...found },
    authorities: {
      values: authorities,
      about: aboutOf(graph, 'authority', authorities, said),
      ...found,
    },
  };
};

/** What each node has from those in its row, over the sum of all. */
const gather = (
  { offset, target, weight }: Graph,
  weighted: boolean,
  from: Float64Array,
  onto: Float64Array,
): void => {
  let total = 0;
  for (let v = 0; v < onto.length; v += 1) {
    let sum = 0;
    for (let i = offset[v] as number; i < (offset[v + 1] as number); i += 1)
      sum += (weighted ? (weight[i] as number) : 1) * (from[target[i] as number] as number);
    onto[v] = sum;
    total += sum;
  }
  if (total > 0) for (let v = 0; v < onto.length; v += 1) onto[v] = (onto[v] as number) / total;
};
