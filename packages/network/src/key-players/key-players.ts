import { type Graph, nodeCount, undirectedOf } from '../graph/index.ts';
import { type About, aboutOf } from '../metrics/about.ts';
import { BestSets } from './best-sets.ts';
import {
  distancesRater,
  exactCost,
  fragmentationBound,
  pairsRater,
  searchAll,
  searchGreedily,
} from './fragmentation-search.ts';
import { reachOf, searchReach } from './reach-search.ts';
import { type LeftOut, type Marked, withoutVictims } from './victims.ts';

/** What a set of key players is best at (Borgatti 2006). */
export type KeyPlayerCriterion =
  | 'fragmentation'
  | 'distance-fragmentation'
  | 'reach'
  | 'distance-reach';

/** Which key players are sought. */
export interface KeyPlayerOptions extends Marked {
  /** How many; from 1. */
  readonly k: number;
  readonly criterion: KeyPlayerCriterion;
  /** For `reach`: within how many links. Default 1. */
  readonly within?: number;
  /** How many of the tied sets are written out; all are counted. Default 1,000. */
  readonly mostSets?: number;
  /** Steps after which the exact search is given up for a bound. Default four thousand million, some ten seconds. */
  readonly mostWork?: number;
}

/** The sets of key players, and a bound on better ones. */
export interface KeyPlayers {
  readonly criterion: KeyPlayerCriterion;
  readonly k: number;
  readonly within?: number;
  /** Of the best set found: the share of pairs that are parted, or of nodes that are reached. */
  readonly value: number;
  /** What no set can exceed; equal to `value` where the search was exact. */
  readonly bound: number;
  readonly exact: boolean;
  /**
   * The best sets, as ascending indices of the graph that was given. All of them where `exact` and `complete`; none where
   * `distance-fragmentation` is sought among more than 20,000 people.
   */
  readonly sets: readonly (readonly number[])[];
  /** How many sets are equally good, as far as the search went. */
  readonly count: number;
  /** False where there are more than were written out. */
  readonly complete: boolean;
  /** How many nodes it was computed over. */
  readonly nodes: number;
  readonly leftOut: LeftOut;
  readonly about: About;
}

/**
 * The sets of `k` people whose removal would part most (fragmentation, KPP-Neg), or who together reach most (reach, KPP-Pos),
 * by exact search with all ties where that is feasible, and with a bound where it is not (Borgatti 2006).
 * - `fragmentation`: 1 less the share of ordered pairs left that are connected.
 * - `distance-fragmentation`: 1 less the mean of 1/distance over the ordered pairs left.
 * - `reach`: the share of nodes that are in the set or within the given number of links of it.
 * - `distance-reach`: the mean over all nodes of 1/distance to the set; its members count 1.
 *
 * Direction and weights are set aside. Persons marked as victims are not in the network at all (R40).
 * @throws RangeError if `k` is not a whole number from 1.
 */
export const keyPlayers = (given: Graph, options: KeyPlayerOptions): KeyPlayers => {
  const { k, criterion, within = 1, mostSets = 1000, mostWork = 4e9 } = options;
  if (!(Number.isInteger(k) && k >= 1)) throw new RangeError(`${k} is no number of key players`);
  const { graph: others, kept, leftOut } = withoutVictims(given, options);
  const graph = undirectedOf(others);
  const best = new BestSets(mostSets);
  const { exact, bound } =
    k > nodeCount(graph)
      ? { exact: true, bound: 0 }
      : search(graph, { k, criterion, within, mostWork }, best);
  return {
    criterion,
    k,
    ...(criterion === 'reach' ? { within } : {}),
    value: best.count === 0 ? 0 : best.value,
    bound: exact && best.count > 0 ? best.value : bound,
    exact,
    sets: best.sets.map((set) => set.map((node) => kept[node] as number)),
    count: best.count,
    complete: best.count === best.sets.length,
    nodes: nodeCount(graph),
    leftOut,
    about: aboutOf(others, criterion, new Float64Array(0), {
      direction: 'set aside',
      weights: 'set aside',
    }),
  };
};

/** Above this many nodes the distances of all pairs have no room; no set is sought by them then. */
const MOST_DISTANCES = 20_000;

const search = (
  graph: Graph,
  {
    k,
    criterion,
    within,
    mostWork,
  }: Required<Pick<KeyPlayerOptions, 'k' | 'criterion' | 'within' | 'mostWork'>>,
  best: BestSets,
): { exact: boolean; bound: number } => {
  if (criterion === 'reach' || criterion === 'distance-reach')
    return searchReach(
      reachOf(graph, criterion === 'reach' ? within : undefined),
      k,
      best,
      mostWork,
    );
  if (criterion === 'distance-fragmentation' && nodeCount(graph) > MOST_DISTANCES)
    return { exact: false, bound: fragmentationBound(graph, k) };
  const rater = criterion === 'fragmentation' ? pairsRater(graph) : distancesRater(graph);
  if (exactCost(graph, rater, k) <= mostWork) {
    searchAll(graph, rater, k, best);
    return { exact: true, bound: best.value };
  }
  searchGreedily(graph, rater, k, best, mostWork);
  return { exact: false, bound: Math.max(best.value, fragmentationBound(graph, k)) };
};
