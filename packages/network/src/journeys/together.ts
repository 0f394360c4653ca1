import { type CategoryOf, type NamedPersons, namePersons } from '../statements/index.ts';
import { Lists, type Tie, tieOf } from './legs.ts';
import type { Traveller } from './travellers.ts';

/** Two who travel together again and again. A couple does: it is a link, and no suspicion. */
export interface TravelTogether extends NamedPersons {
  readonly travellers: readonly [string, string];
  /** The lists that both are on. */
  readonly lists: readonly string[];
  /** On how many of them their bookings belong together, and by what. */
  readonly tied: number;
  readonly ties: readonly Tie[];
  /** Lists that both would be on by chance: travels of the one times travels of the other, over all lists. */
  readonly expected: number;
  /** Both under all names by which they were found. */
  readonly names: readonly [readonly string[], readonly string[]];
}

/** Pairs that share at least the given number of lists, and more than expected by chance; those tied by booking first. */
export const travelTogether = (
  travellers: readonly Traveller[],
  categoryOf: CategoryOf,
  { least = 3 }: { readonly least?: number } = {},
): readonly TravelTogether[] => {
  const lists = new Lists(travellers);
  const found: TravelTogether[] = [];
  for (const one of travellers) {
    const shared = new Map<Traveller, { lists: Set<string>; ties: Tie[] }>();
    for (const row of one.rows)
      for (const [other, theirs] of lists.on(row.list)) {
        if (other.id <= one.id) continue;
        const pair = shared.get(other) ?? { lists: new Set<string>(), ties: [] as Tie[] };
        shared.set(other, pair);
        if (pair.lists.has(row.list)) continue;
        pair.lists.add(row.list);
        const tie = tieOf(row, theirs);
        if (tie !== undefined) pair.ties.push(tie);
      }
    for (const [other, { lists: common, ties }] of shared) {
      const expected = (one.rows.length * other.rows.length) / Math.max(1, lists.size);
      if (common.size < least || common.size <= 2 * expected) continue;
      found.push({
        ...namePersons([one.id, other.id], categoryOf),
        travellers: [one.id, other.id],
        lists: [...common],
        tied: ties.length,
        ties: [...new Set(ties)],
        expected,
        names: [one.names, other.names],
      });
    }
  }
  return found.sort((a, b) => b.tied - a.tied || b.lists.length - a.lists.length);
};
