import type { CaseWorld } from '@amirani/scenario/networks';
import { contactsOf } from './contacts.ts';

/** What a finder names: ids of persons or numbers of phones, and links between them. */
export interface Named {
  readonly people: readonly string[];
  readonly links: readonly (readonly [string, string])[];
}

/** How a finder of networks did in one world. */
export interface MemberScore {
  readonly members: number;
  readonly named: number;
  readonly right: number;
  readonly trueLinks: number;
  readonly namedLinks: number;
  readonly rightLinks: number;
  /** Who must not be among those named. */
  readonly victimsNamed: number;
  readonly smuggledNamed: number;
  readonly decoysNamed: number;
  /** Anybody else who is innocent. */
  readonly othersNamed: number;
}

/** Whose a phone is, in truth: a number that is named stands for its user. */
const usersOf = ({ truth }: CaseWorld): ReadonlyMap<string, string> => new Map(truth.phones);

/** Scores what was named against the truth of the world; each person and each link counts once. */
export const scoreMembers = (world: CaseWorld, named: Named): MemberScore => {
  const users = usersOf(world);
  const personOf = (name: string): string => users.get(name) ?? name;
  const people = new Set(named.people.map(personOf));
  const key = (a: string, b: string): string => [personOf(a), personOf(b)].sort().join(' ');
  const links = new Set(
    named.links.filter(([a, b]) => personOf(a) !== personOf(b)).map(([a, b]) => key(a, b)),
  );
  const { networks, decoys } = world.truth;
  const members = new Set(networks.flatMap((one) => one.members.map(({ person }) => person)));
  const trueLinks = new Set(networks.flatMap((one) => one.links.map(({ a, b }) => key(a, b))));
  const victims = new Set(networks.flatMap((one) => one.victims));
  const smuggled = new Set(networks.flatMap((one) => one.smuggled));
  const innocent = new Set(decoys.flatMap(({ persons }) => persons));
  const among = (set: ReadonlySet<string>): number =>
    [...people].filter((person) => set.has(person)).length;
  const [right, victimsNamed, smuggledNamed, decoysNamed] = [
    ...[among(members), among(victims), among(smuggled), among(innocent)],
  ] as const;
  return {
    ...{ members: members.size, named: people.size, right },
    ...{ trueLinks: trueLinks.size, namedLinks: links.size },
    rightLinks: [...links].filter((link) => trueLinks.has(link)).length,
    ...{ victimsNamed, smuggledNamed, decoysNamed },
    othersNamed:
      people.size - (right ?? 0) - (victimsNamed ?? 0) - (smuggledNamed ?? 0) - (decoysNamed ?? 0),
  };
};

/** The plain rule: two people who share three contacts or more, and a quarter of all, are named, and so is the pair. */
export const plainMembers = (world: CaseWorld): Named => {
  const contacts = contactsOf(world);
  const sharing = new Map<string, number>();
  for (const known of contacts.values()) {
    const list = [...known].sort();
    if (list.length > 60) continue; // everybody's contact tells nothing of anybody
    for (const [at, a] of list.entries())
      for (const b of list.slice(at + 1))
        sharing.set(`${a} ${b}`, (sharing.get(`${a} ${b}`) ?? 0) + 1);
  }
  const links = [...sharing].flatMap(([pair, shared]): (readonly [string, string])[] => {
    const [a = '', b = ''] = pair.split(' ');
    const all = (contacts.get(a)?.size ?? 0) + (contacts.get(b)?.size ?? 0) - shared;
    return shared >= 3 && shared / all >= 0.25 ? [[a, b]] : [];
  });
  return { people: links.flat(), links };
};
