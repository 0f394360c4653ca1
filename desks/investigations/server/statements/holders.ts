import { isA } from '@amirani/network/schema';
import { ownEnds } from './apart.ts';
import type { SeenCase } from './view.ts';

/** Links by which a thing is stated to be somebody's; others, as that somebody called a number, say nothing of whose it is. */
const HOLDS = ['subscriber', 'owner', 'holder', 'Ownership', 'Pairing'];

/**
 * Maps each number, device, account and document to its holder. Of several holders, a victim takes precedence, so that the
 * thing is never named as another's. Otherwise the first by id. Any link except a mere contact counts for a victim, as in
 * `keptApart`.
 */
export const holdersIn = ({ view, links, apart }: SeenCase): ReadonlyMap<string, string> => {
  const holders = new Map<string, string>();
  for (const { kind, thing, other } of ownEnds(view.entities, links)) {
    if (!isA(view.entities.get(other)?.schema ?? '', 'LegalEntity')) continue;
    if (!apart.has(other) && !HOLDS.some((one) => kind === one || isA(kind, one))) continue;
    const known = holders.get(thing);
    const first =
      known === undefined ||
      (apart.has(other) === apart.has(known) ? other < known : apart.has(other));
    if (first) holders.set(thing, other);
  }
  return holders;
};
