import { linkName } from '@amirani/academy/scoring';
import type { Nameable, NetworkMaterial } from '@amirani/scenario/items';

/** Members and links that somebody has named so far; a link by its name, the same from both ends. */
export interface NamedNetwork {
  readonly members: readonly string[];
  readonly links: readonly string[];
}

/** A link that may be named. */
export interface NameableLink {
  readonly name: string;
  readonly ends: readonly [one: string, other: string];
}

/** Nobody named yet. */
export const nobodyNamed: NamedNetwork = { members: [], links: [] };

/** The links that may be named with these members: theirs with what is marked, and those between what is marked. */
export const linksWith = (
  { neighbours, between }: Nameable,
  members: readonly string[],
): readonly NameableLink[] => {
  const chosen = new Set(members);
  const theirs = neighbours.flatMap(({ value, joins }) =>
    chosen.has(value) ? [...joins.keys()].map((to) => [to, value] as const) : [],
  );
  return [...between, ...theirs].map((ends) => ({ name: linkName(...ends), ends }));
};

/** Names these as members and no others: with somebody new come their links, with somebody who is left out theirs go. */
export const withMembers = (
  nameable: Nameable,
  before: NamedNetwork,
  members: readonly string[],
): NamedNetwork => {
  const fresh = members.filter((one) => !before.members.includes(one));
  const still = linksWith(nameable, members);
  const isNew = ({ ends }: NameableLink): boolean => ends.some((end) => fresh.includes(end));
  return {
    members,
    links: still
      .filter((link) => isNew(link) || before.links.includes(link.name))
      .map(({ name }) => name),
  };
};

/** What was named, as a decision has it. */
export const networkOf = (
  nameable: Nameable,
  { members, links }: NamedNetwork,
): { members: string[]; links: [string, string][] } => ({
  members: [...members],
  links: linksWith(nameable, members)
    .filter(({ name }) => links.includes(name))
    .map(({ ends: [one, other] }): [string, string] => [one, other]),
});

/** Whose a document or an account is, as the records say it; the last that they write. */
export const holdersIn = ({
  persons,
  holdings,
  trips,
}: Pick<NetworkMaterial, 'persons' | 'holdings' | 'trips'>): ReadonlyMap<string, string> => {
  const names = new Map(persons.map((one) => [one.id, `${one.surname} ${one.given}`]));
  return new Map([
    ...holdings.map(({ value, person }) => [value, names.get(person) ?? person] as const),
    ...trips.map(({ document, surname, given }) => [document, `${surname} ${given}`] as const),
  ]);
};
