import type { Random } from '../../random.ts';
import type { NetworkState } from './network-state.ts';

/** How a network makes good who is taken from it (Duijn, Kashirin and Sloot 2014). */
export interface Replacement {
  /** With what probability somebody takes the place; from 0 to 1. */
  readonly probability: number;
  /** Who of the former contacts: the one with most links, or any. Default `most linked`. */
  readonly by?: 'most linked' | 'any';
}

/** Somebody may take the place of one who was removed: their links to the others are theirs. Gives who it was. */
export const replace = (
  state: NetworkState,
  had: readonly (readonly [number, number])[],
  { probability, by = 'most linked' }: Replacement,
  random: Random,
): number | undefined => {
  if (had.length === 0 || random.unit() >= probability) return undefined;
  const links = had.map(([node]) => state.of(node).length);
  const most = Math.max(...links);
  const candidates = had.filter((_, i) => by === 'any' || links[i] === most);
  const [successor] = candidates[random.below(candidates.length)] as readonly [number, number];
  for (const [other, weight] of had) if (other !== successor) state.link(successor, other, weight);
  return successor;
};
