import { isA } from '@amirani/network/schema';
import { ownEnds } from './apart.ts';
import type { SeenCase } from './view.ts';

/** Links by which a thing is stated to be somebody's; others, as that somebody called a number, say nothing of whose it is. */
const HOLDS = ['subscriber', 'owner', 'holder', 'Ownership', 'Pairing'];

/**
 * Whose a number, device, account or document is, by the ids of both. Of several holders a victim stands for it, so that it is
 * never named as somebody else's; else the first by id. A victim is one by any link that is no mere contact, as for
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
