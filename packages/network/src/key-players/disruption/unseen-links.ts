import type { Random } from '../../random.ts';
import type { NetworkState } from './network-state.ts';

/** What is assumed of links that are not in the data. */
export interface UnseenLinks {
  /** The share of unseen links among all links; from 0 to below 1. */
  readonly share: number;
  /** Where they are: between any two, or between two who have a contact in common. Default `any`. */
  readonly between?: 'any' | 'shared contact';
}

/** Adds unseen links, each of weight 1. Returns how many could be added. */
export const addUnseen = (
  state: NetworkState,
  { share, between = 'any' }: UnseenLinks,
  random: Random,
): number => {
  const wanted = Math.round((state.links * share) / (1 - share));
  let added = 0;
  for (; added < wanted; added += 1) {
    const pair =
      (between === 'shared contact' ? openTriangle(state, random) : undefined) ??
      openPair(state, random);
    if (pair === undefined) break;
    state.link(pair[0], pair[1], 1);
  }
  return added;
};

type Pair = readonly [number, number];

// A network is seldom dense: where a hundred draws find nothing, the open pairs are written down and one is drawn.
const DRAWS = 100;

const openPair = (state: NetworkState, random: Random): Pair | undefined => {
  const n = state.names.length;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const a = random.below(n);
    const b = random.below(n);
    if (a !== b && !state.linked(a, b)) return [a, b];
  }
  const open: Pair[] = [];
  for (let a = 0; a < n; a += 1)
    for (let b = a + 1; b < n; b += 1) if (!state.linked(a, b)) open.push([a, b]);
  return open[random.below(open.length)];
};

/** Two who are not linked and have a contact in common. */
const openTriangle = (state: NetworkState, random: Random): Pair | undefined => {
  for (let draw = 0; draw < DRAWS; draw += 1) {
    const near = state.of(random.below(state.names.length));
    if (near.length < 2) continue;
    const [a] = near[random.below(near.length)] as Pair;
    const [b] = near[random.below(near.length)] as Pair;
    if (a !== b && !state.linked(a, b)) return [a, b];
  }
  return undefined;
};
