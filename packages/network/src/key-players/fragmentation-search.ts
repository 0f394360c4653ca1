import { type Graph, linkCount, nodeCount } from '../graph/index.ts';
import { degree } from '../metrics/index.ts';
import type { BestSets } from './best-sets.ts';
import { byDegree } from './by-degree.ts';
import { ConnectedPairs } from './connected-pairs.ts';
import { InverseDistances } from './inverse-distances.ts';

/**
 * A way to rate every node that could be the last of a set: fills `rates` with the value of the set with each, lower is
 * more broken. `gone` are the others of the set; `nodes` are asked for, others may be rated too.
 */
interface LastRater {
  readonly rates: Float64Array;
  readonly rate: (gone: Uint8Array, nodes: Iterable<number>, enough: number) => void;
  /** Steps of a call for a given number of requested nodes. */
  readonly cost: (nodes: number) => number;
}

/** Fragmentation: ordered pairs that stay connected. */
export const pairsRater = (graph: Graph): LastRater => {
  const pairs = new ConnectedPairs(graph);
  const cost = 4 * nodeCount(graph) + graph.target.length;
  return { rates: pairs.without, rate: (gone) => pairs.count(gone), cost: () => cost };
};

/** Distance-weighted fragmentation: the sum of one over the distances that are left. */
export const distancesRater = (graph: Graph): LastRater => {
  const distances = new InverseDistances(graph);
  const rates = new Float64Array(nodeCount(graph));
  return {
    rates,
    rate: (gone, nodes, enough) => {
      for (const v of nodes) {
        if (gone[v] === 1) continue;
        gone[v] = 1;
        rates[v] = distances.sum(gone, enough);
        gone[v] = 0;
      }
    },
    cost: (nodes) => nodes * distances.cost,
  };
};

/** What a rate is as a value that grows with fragmentation. */
const valueOfRate = (rate: number, nodes: number, k: number): number => {
  const left = nodes - k;
  return left < 2 ? 1 : 1 - rate / (left * (left - 1));
};

/** How many steps the exact search takes. */
export const exactCost = (graph: Graph, rater: LastRater, k: number): number => {
  const n = nodeCount(graph);
  let sets = 1;
  for (let i = 0; i < k - 1; i += 1) sets *= (n - i) / (i + 1);
  // On average the last node of a set has n/k possible places left.
  return sets * rater.cost(n / k);
};

/** Tries every set of `k` nodes, the last ones of each set all at once, and keeps every best one. */
export const searchAll = (graph: Graph, rater: LastRater, k: number, best: BestSets): void => {
  const n = nodeCount(graph);
  const all = Uint32Array.from({ length: n }, (_, v) => v);
  const gone = new Uint8Array(n);
  const set: number[] = [];
  const tryFrom = (first: number): void => {
    if (set.length === k - 1) {
      rater.rate(gone, all.subarray(first), enoughFor(best, n, k));
      for (let v = first; v < n; v += 1)
        best.offer(valueOfRate(rater.rates[v] as number, n, k), set, v);
      return;
    }
    for (let v = first; v <= n - (k - set.length); v += 1) {
      set.push(v);
      gone[v] = 1;
      tryFrom(v + 1);
      gone[v] = 0;
      set.pop();
    }
  };
  tryFrom(0);
};

/** A rate beyond which a set cannot be among the best: no need to go on counting. */
const enoughFor = (best: BestSets, n: number, k: number): number =>
  best.value < 0
    ? Number.POSITIVE_INFINITY
    : (1 - best.value) * (n - k) * (n - k - 1) * (1 + 1e-6) + 1e-6;

/**
 * A good set, not proved to be the best: built by always taking the node that breaks most, then by exchanging one node at a
 * time as long as that gains and `most` steps are not used up. If there are too many to try, those with most links are tried.
 * Deterministic: of equals the first.
 */
export const searchGreedily = (
  graph: Graph,
  rater: LastRater,
  k: number,
  best: BestSets,
  most: number,
): void => {
  const n = nodeCount(graph);
  const gone = new Uint8Array(n);
  const affordable = most / (2 * k);
  const tried = byDegree(graph).subarray(
    0,
    rater.cost(n) <= affordable ? n : Math.max(k, affordable / rater.cost(1)),
  );
  const bestLast = (): number => {
    rater.rate(gone, tried, Number.POSITIVE_INFINITY);
    let found = -1;
    for (const v of tried)
      if (
        gone[v] === 0 &&
        (found < 0 || (rater.rates[v] as number) < (rater.rates[found] as number))
      )
        found = v;
    return found;
  };
  const set: number[] = [];
  let used = 0;
  let rate = Number.POSITIVE_INFINITY;
  while (set.length < k) {
    const v = bestLast();
    used += rater.cost(tried.length);
    rate = rater.rates[v] as number;
    gone[v] = 1;
    set.push(v);
  }
  for (let at = 0, stayed = 0; stayed < k && used < most; at = (at + 1) % k) {
    gone[set[at] as number] = 0;
    const v = bestLast();
    used += rater.cost(tried.length);
    stayed += 1;
    if ((rater.rates[v] as number) < rate - 1e-9) {
      rate = rater.rates[v] as number;
      set[at] = v;
      stayed = 0;
    }
    gone[set[at] as number] = 1;
  }
  best.offer(
    valueOfRate(rate, n, k),
    set.sort((a, b) => a - b),
  );
};

/**
 * What no set of `k` nodes can exceed: they take away no more links than their degrees add up to, and the two ends of every
 * link that is left are a pair at distance one.
 */
export const fragmentationBound = (graph: Graph, k: number): number => {
  const degrees = degree(graph).values.slice().sort();
  const taken = degrees.subarray(degrees.length - k).reduce((a, b) => a + b, 0);
  return valueOfRate(2 * Math.max(0, linkCount(graph) - taken), nodeCount(graph), k);
};
