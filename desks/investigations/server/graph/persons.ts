import { isA } from '@amirani/network/schema';
import type { Link } from '@amirani/network/statements';
import { isContact, isOwn } from '../statements/apart.ts';
import type { SeenCase } from '../statements/view.ts';
import { type Part, type PartQuery, partOf } from './part.ts';

/** A thing that more have in common than this joins nobody: everybody calls from the cell of a market. */
const MOST_IN_COMMON = 50;

/** Persons and organisations of a part, with what is theirs folded into them. */
export interface PersonsPart extends Part {
  readonly folded: {
    /** Numbers, devices, accounts and documents that stand for their holder. */
    readonly things: number;
    /** Those without a known holder: each represents its user. */
    readonly unheld: number;
    /** Journeys, addresses, vehicles that link those who have them in common. */
    readonly common: number;
    /** Such that too many have in common. */
    readonly crowded: number;
  };
}

/**
 * Reduces a part of a case to a network of persons. A telephone, account or document represents its holder, or each of several,
 * or only the victim if one is among them. Without a known holder it represents its user. A shared journey, address or vehicle
 * links two persons.
 */
export const personsOf = ({ nodes, links }: Part): PersonsPart => {
  const heads = new Map(nodes.map((node) => [node.id, node]));
  const own = nodes.filter(({ schema }) => isOwn(schema));
  const isActor = (id: string): boolean => isA(heads.get(id)?.schema ?? '', 'LegalEntity');
  const beside = new Map<string, Set<string>>();
  for (const { kind, source, target } of links)
    if (!isContact(kind))
      for (const [one, other] of [
        [source, target],
        [target, source],
      ] as const)
        beside.set(one, (beside.get(one) ?? new Set<string>()).add(other));
  const direct = (id: string): string[] => [...(beside.get(id) ?? [])].filter(isActor);
  // A handset is known by the number in it, and so is whose it is.
  const holdersOf = (id: string): readonly string[] => {
    const near = direct(id);
    const found =
      near.length > 0
        ? near
        : [...(beside.get(id) ?? [])]
            .filter((other) => isOwn(heads.get(other)?.schema ?? ''))
            .flatMap(direct);
    const victims = found.filter((one) => heads.get(one)?.apart === true);
    return [...new Set(heads.get(id)?.apart === true && victims.length > 0 ? victims : found)];
  };
  const standsFor = new Map<string, readonly string[]>();
  for (const { id } of nodes) if (isActor(id)) standsFor.set(id, [id]);
  let unheld = 0;
  for (const { id } of own) {
    const holders = holdersOf(id);
    if (holders.length === 0) unheld += 1;
    standsFor.set(id, holders.length === 0 ? [id] : holders);
  }
  const joined: Link[] = [];
  const join = (link: Link, sources: readonly string[], targets: readonly string[]): void => {
    for (const source of sources)
      for (const target of targets) if (source !== target) joined.push({ ...link, source, target });
  };
  const having = new Map<string, { readonly who: Set<string>; readonly link: Link }>();
  for (const link of links) {
    const [sources, targets] = [standsFor.get(link.source), standsFor.get(link.target)];
    if (sources !== undefined && targets !== undefined) join(link, sources, targets);
    for (const [thing, who] of [
      [link.source, targets],
      [link.target, sources],
    ] as const)
      if (who !== undefined && !standsFor.has(thing)) {
        const known = having.get(thing) ?? { who: new Set<string>(), link };
        having.set(thing, known);
        for (const one of who) known.who.add(one);
      }
  }
  const shared = [...having.values()].filter(({ who }) => who.size > 1);
  const near = shared.filter(({ who }) => who.size <= MOST_IN_COMMON);
  for (const { who, link } of near) {
    const all = [...who];
    for (const [index, one] of all.entries()) join(link, [one], all.slice(index + 1));
  }
  // Several who hold one thing have it in common.
  for (const { id } of own) {
    const holders = standsFor.get(id) ?? [];
    const link = links.find(({ source, target }) => source === id || target === id);
    if (link !== undefined)
      for (const [index, one] of holders.entries()) join(link, [one], holders.slice(index + 1));
  }
  const stands = new Set([...standsFor.values()].flat());
  return {
    nodes: nodes.filter(({ id }) => stands.has(id)),
    links: joined,
    folded: {
      things: own.length - unheld,
      unheld,
      common: near.length,
      crowded: shared.length - near.length,
    },
  };
};

/** A part of a case as a network of everything in it, or of persons. */
export const actorsOf = (
  seen: SeenCase,
  { as, ...query }: PartQuery & { readonly as: 'everything' | 'persons' },
): Part & Partial<Pick<PersonsPart, 'folded'>> =>
  as === 'persons' ? personsOf(partOf(seen, query)) : partOf(seen, query);
