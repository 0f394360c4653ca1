import { type Graph, nodeCount } from '../graph/index.ts';
import { hopsOf } from '../metrics/traversal.ts';
import type { BestSets } from './best-sets.ts';
import { byDegree } from './by-degree.ts';

/** What candidates give every node, row by row: one where it is reached at once, less with the distance. */
export interface Reach {
  readonly nodes: number;
  /** The candidate nodes of a set, ascending: all of them, if there is room for the rows of all. */
  readonly candidates: Uint32Array;
  readonly gives: Float64Array;
}

/** Figures that the rows may have: a quarter of a gigabyte. */
const ROOM = 2 ** 25;

/**
 * The value of a distance: its inverse, or one within the given number of links and zero beyond. The node itself counts one.
 */
export const reachOf = (graph: Graph, within?: number, room: number = ROOM): Reach => {
  const n = nodeCount(graph);
  const { distance, order, from } = hopsOf(graph);
  const candidates = byDegree(graph).slice(0, Math.max(1, Math.floor(room / Math.max(n, 1))));
  candidates.sort();
  const gives = new Float64Array(candidates.length * n);
  for (const [row, v] of candidates.entries()) {
    const reached = from(v);
    for (let i = 0; i < reached; i += 1) {
      const u = order[i] as number;
      const d = distance[u] as number;
      gives[row * n + u] = within === undefined ? 1 / Math.max(1, d) : Number(d <= within);
    }
  }
  return { nodes: n, candidates, gives };
};

/** What is known when the steps ran out: nothing is above `bound`. */
export interface ReachSearch {
  readonly exact: boolean;
  readonly bound: number;
}

/**
 * Every set of `k` nodes that together reach most. What a set reaches is submodular: no node gives a larger set more than a
 * smaller one (Nemhauser, Wolsey and Fisher 1978). So a branch whose gains cannot add up to the best is left, and where
 * `most` steps run out, the gains of single nodes beside a good set bound every other.
 */
export const searchReach = (reach: Reach, k: number, best: BestSets, most: number): ReachSearch => {
  const { nodes, candidates } = reach;
  if (candidates.length < k) return { exact: false, bound: 1 };
  const search = new BranchAndBound(reach, k, best, most);
  const bound = search.greedy();
  best.restart();
  search.branch(0, 0);
  const all = candidates.length === nodes;
  if (all && search.used <= most) return { exact: true, bound: best.value };
  if (best.count === 0) best.offer(best.value, search.greedySet);
  // Nodes that were not candidates are not measured.
  return { exact: false, bound: all ? Math.max(best.value, bound / nodes) : 1 };
};

class BranchAndBound {
  used = 0;
  greedySet: number[] = [];
  private readonly reach: Reach;
  private readonly k: number;
  private readonly best: BestSets;
  private readonly most: number;
  private readonly set: number[] = [];
  /** By depth: what every node is given by the set so far. */
  private readonly given: readonly Float64Array[];
  private readonly gains: readonly Float64Array[];

  constructor(reach: Reach, k: number, best: BestSets, most: number) {
    this.reach = reach;
    this.k = k;
    this.best = best;
    this.most = most;
    this.given = Array.from({ length: k + 1 }, () => new Float64Array(reach.nodes));
    this.gains = Array.from({ length: k + 1 }, () => new Float64Array(reach.candidates.length));
  }

  /** Always takes what gains most; leaves the value as the one to reach, and gives what no set can exceed. */
  greedy(): number {
    const { nodes } = this.reach;
    let value = 0;
    let bound = Number.POSITIVE_INFINITY;
    for (let depth = 0; depth < this.k; depth += 1) {
      this.rate(depth, 0);
      const gains = this.gains[depth] as Float64Array;
      bound = Math.min(bound, value + topSum(gains, this.k));
      const v = gains.indexOf(gains.reduce((a, b) => Math.max(a, b), 0));
      value += gains[v] as number;
      this.take(depth, v);
      this.greedySet.push(this.reach.candidates[v] as number);
    }
    this.greedySet.sort((a, b) => a - b);
    this.best.offer(value / nodes, this.greedySet);
    return bound;
  }

  /** All sets that begin with the one so far and go on from `first`. */
  branch(depth: number, first: number): void {
    const { nodes, candidates } = this.reach;
    if (depth === 0) (this.given[0] as Float64Array).fill(0);
    const value = (this.given[depth] as Float64Array).reduce((a, b) => a + b, 0);
    this.rate(depth, first);
    const gains = this.gains[depth] as Float64Array;
    const left = this.k - depth - 1;
    // Behind the first one no more than the largest gains can follow.
    const others = topSum(gains.subarray(first), left);
    for (let v = first; v < candidates.length - left && this.used <= this.most; v += 1) {
      const node = candidates[v] as number;
      const reached = value + (gains[v] as number);
      if (!this.best.reaches((reached + others) / nodes)) continue;
      if (left === 0) this.best.offer(reached / nodes, this.set, node);
      else {
        this.take(depth, v);
        this.set.push(node);
        this.branch(depth + 1, v + 1);
        this.set.pop();
      }
    }
  }

  /** What each candidate from `first` on would add. */
  private rate(depth: number, first: number): void {
    const { nodes, gives } = this.reach;
    const given = this.given[depth] as Float64Array;
    const gains = this.gains[depth] as Float64Array;
    this.used += (gains.length - first) * nodes;
    for (let v = first; v < gains.length; v += 1) {
      let gain = 0;
      for (let u = 0, i = v * nodes; u < nodes; u += 1, i += 1) {
        const more = (gives[i] as number) - (given[u] as number);
        if (more > 0) gain += more;
      }
      gains[v] = gain;
    }
  }

  private take(depth: number, v: number): void {
    const { nodes, gives } = this.reach;
    const given = this.given[depth] as Float64Array;
    const next = this.given[depth + 1] as Float64Array;
    for (let u = 0; u < nodes; u += 1)
      next[u] = Math.max(given[u] as number, gives[v * nodes + u] as number);
  }
}

const topSum = (gains: Float64Array, k: number): number =>
  k === 0
    ? 0
    : gains
        .slice()
        .sort()
        .subarray(-k)
        .reduce((a, b) => a + b, 0);
