import type { Graph } from '../../graph/index.ts';
import { betweenness, closeness, degree } from '../../metrics/index.ts';
import type { Random } from '../../random.ts';
import { sameValue } from '../ranking.ts';
import type { NetworkState } from './network-state.ts';

/** Measure that chooses the next one to remove; it is computed again after every removal. */
export type DisruptionStrategy = 'degree' | 'strength' | 'betweenness' | 'closeness' | 'random';

/** Who is taken where several are first: the first or last in the order of the nodes, or one drawn by lot. */
export type TieRule = 'first' | 'last' | 'drawn';

/** Who comes next, and how many were first with them. */
export interface Choice {
  readonly node: number;
  /** Not a number where the strategy has no measure. */
  readonly score: number;
  readonly tied: number;
}

const scores: Readonly<
  Record<Exclude<DisruptionStrategy, 'random'>, (graph: Graph) => Float64Array>
> = {
  degree: (graph) => degree(graph).values,
  strength: (graph) => degree(graph, { weighted: true }).values,
  betweenness: (graph) => betweenness(graph).values,
  closeness: (graph) => closeness(graph).values,
};

/** The next one to be removed. */
export const nextOf = (
  state: NetworkState,
  strategy: DisruptionStrategy,
  rule: TieRule,
  random: Random,
): Choice => {
  const present = [...state.present.keys()].filter((v) => state.present[v] === 1);
  if (strategy === 'random')
    return {
      node: present[random.below(present.length)] as number,
      score: Number.NaN,
      tied: present.length,
    };
  const values = scores[strategy](state.graph());
  const most = present.reduce((a, v) => Math.max(a, values[v] as number), 0);
  const first = present.filter((v) => sameValue(values[v] as number, most));
  const at = { first: 0, last: first.length - 1, drawn: -1 }[rule];
  const node = first[at < 0 ? random.below(first.length) : at] as number;
  return { node, score: values[node] as number, tied: first.length };
};
