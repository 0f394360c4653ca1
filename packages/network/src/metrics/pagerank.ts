import { type Graph, nodeCount, reversedOf } from '../graph/index.ts';
import { aboutOf, type MeasureOptions, type NodeMeasure } from './about.ts';

/** How PageRank is computed. */
export interface PageRankOptions extends MeasureOptions {
  /** The share of steps that follow a link. Default 0.85. */
  readonly damping?: number;
  /** The walk has settled when no more than this moves in a step, summed over all nodes. Default 1e-10. */
  readonly tolerance?: number;
  /** Default 1,000. */
  readonly mostSteps?: number;
}

/** A measure that is found step by step. */
export interface IteratedMeasure extends NodeMeasure {
  readonly steps: number;
  /** How much still moved in the last step, summed over all nodes. */
  readonly moved: number;
  /** False where the steps ran out before it settled: the figures are then not to be used. */
  readonly settled: boolean;
}

/**
 * PageRank (Page, Brin, Motwani and Winograd 1999); the values add up to 1. From a node without a link out the walk
 * leaps anywhere. Links of an undirected graph are followed both ways.
 */
export const pageRank = (
  graph: Graph,
  { weighted = false, damping = 0.85, tolerance = 1e-10, mostSteps = 1000 }: PageRankOptions = {},
): IteratedMeasure => {
  const n = nodeCount(graph);
  const walk = walkOf(graph, weighted);
  let rank = new Float64Array(n).fill(1 / n);
  let next = new Float64Array(n);
  const passed = new Float64Array(n);
  let steps = 0;
  let moved = n === 0 ? 0 : Number.POSITIVE_INFINITY;
  while (moved > tolerance && steps < mostSteps) {
    moved = step(walk, damping, rank, passed, next);
    [rank, next] = [next, rank];
    steps += 1;
  }
  const about = aboutOf(graph, 'pagerank', rank, {
    direction: 'followed',
    weights: weighted ? 'strength' : 'set aside',
  });
  return { values: rank, about, steps, moved, settled: moved <= tolerance };
};

interface Walk {
  /** Links to each node: where from, and with what weight. */
  readonly into: Graph;
  readonly weighted: boolean;
  /** One over all that leaves a node; 0 where nothing does. */
  readonly share: Float64Array;
  readonly ends: Uint32Array;
}

const walkOf = (graph: Graph, weighted: boolean): Walk => {
  const { offset, weight } = graph;
  const share = new Float64Array(nodeCount(graph));
  for (let v = 0; v < share.length; v += 1) {
    const from = offset[v] as number;
    const to = offset[v + 1] as number;
    let sum = to - from;
    if (weighted) {
      sum = 0;
      for (let i = from; i < to; i += 1) sum += weight[i] as number;
    }
    share[v] = sum > 0 ? 1 / sum : 0;
  }
  const ends = Uint32Array.from(share.keys()).filter((v) => share[v] === 0);
  return { into: reversedOf(graph), weighted, share, ends };
};

/** One step of the walk; gives how much moved. */
const step = (
  { into: { offset, target, weight }, weighted, share, ends }: Walk,
  damping: number,
  rank: Float64Array,
  passed: Float64Array,
  next: Float64Array,
): number => {
  const n = rank.length;
  let stranded = 0;
  for (const v of ends) stranded += rank[v] as number;
  const everywhere = (1 - damping + damping * stranded) / n;
  for (let v = 0; v < n; v += 1) passed[v] = (rank[v] as number) * (share[v] as number);
  let moved = 0;
  let i = 0;
  for (let v = 0; v < n; v += 1) {
    const end = offset[v + 1] as number;
    let sum = 0;
    if (weighted)
      for (; i < end; i += 1)
        sum += (passed[target[i] as number] as number) * (weight[i] as number);
    else for (; i < end; i += 1) sum += passed[target[i] as number] as number;
    const value = everywhere + damping * sum;
    moved += Math.abs(value - (rank[v] as number));
    next[v] = value;
  }
  return moved;
};
