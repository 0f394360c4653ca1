import { isA } from '@amirani/network/schema';
import { isContact, isOwn } from './apart.ts';
import type { SeenCase } from './view.ts';

/** Links by which a thing is stated to be somebody's; others, as that somebody called a number, say nothing of whose it is. */
const HOLDS = ['subscriber', 'owner', 'holder', 'Ownership', 'Pairing'];

/**
 * Whose a number, device, account or document is, by the ids of both. Of several holders a victim stands for it, so that it is
 * never named as somebody else's; else the first by id. A victim is one by any link that is no mere contact, as for
 * `keptApart`.
 */
export const holdersIn = ({ view, links, heads, apart }: SeenCase): ReadonlyMap<string, string> => {
  const holders = new Map<string, string>();
  const schemaOf = (id: string): string =>
    view.entities.get(id)?.schema ?? heads.get(id)?.schema ?? '';
  for (const { kind, source, target } of links) {
    if (isContact(kind)) continue;
    for (const [person, thing] of [
      [source, target],
      [target, source],
    ] as const) {
      if (!isOwn(schemaOf(thing)) || !isA(schemaOf(person), 'LegalEntity')) continue;
      if (!apart.has(person) && !HOLDS.some((one) => kind === one || isA(kind, one))) continue;
      const known = holders.get(thing);
      const first =
        known === undefined ||
        (apart.has(person) === apart.has(known) ? person < known : apart.has(person));
      if (first) holders.set(thing, person);
    }
  }
  return holders;
};
