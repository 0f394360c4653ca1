import { caseWorld } from '@amirani/scenario/networks';
import { contactsIn, findLeads, namedIn, twiceToldIn } from '../planted-networks/leads.ts';
import { type MemberScore, plainMembers, scoreMembers } from '../planted-networks/members.ts';
import { proofSets } from '../planted-networks/seeds.ts';
import type { Proof } from '../proof.ts';

const ways = ['named', 'contacts', 'twiceTold', 'plain'] as const;
type Way = (typeof ways)[number];

const share = (of: number, among: number): number =>
  among === 0 ? 0 : Math.round((of / among) * 1000) / 1000;

/** One set of worlds: those named by findings of their own, contacts apart, and the two ways beside. */
const measure = (seeds: readonly number[]) => {
  const worlds = seeds.map((seed) => {
    const world = caseWorld({ seed });
    const began = process.cpuUsage();
    const found = findLeads(world);
    const { user, system } = process.cpuUsage(began);
    const scores: Readonly<Record<Way, MemberScore>> = {
      named: scoreMembers(world, namedIn(found)),
      contacts: scoreMembers(world, contactsIn(found)),
      twiceTold: scoreMembers(world, twiceToldIn(found)),
      plain: scoreMembers(world, plainMembers(world)),
    };
    return { seed, milliseconds: Math.round((user + system) / 1000), ...scores };
  });
  const whole = (way: Way) => {
    const sum = (key: keyof MemberScore): number =>
      worlds.reduce((all, world) => all + world[way][key], 0);
    return {
      ...{ people: sum('named'), precision: share(sum('right'), sum('named')) },
      recall: share(sum('right'), sum('members')),
      links: {
        precision: share(sum('rightLinks'), sum('namedLinks')),
        recall: share(sum('rightLinks'), sum('trueLinks')),
      },
      ...{ victims: sum('victimsNamed'), smuggled: sum('smuggledNamed') },
      ...{ decoys: sum('decoysNamed'), others: sum('othersNamed') },
    };
  };
  const figures = Object.fromEntries(ways.map((way) => [way, whole(way)])) as Readonly<
    Record<Way, ReturnType<typeof whole>>
  >;
  return { ...figures, worlds };
};

/**
 * Members and links of planted networks on worlds with unused seeds, beside the plain method of comparing contacts. It passes
 * if no victim, no brought person and no decoy is named, and no victim is among the contacts (issue 7). Contacts are listed
 * and scored separately from named people.
 */
export const plantedNetworksProof: Proof = {
  name: 'planted-networks',
  run: () => {
    const sets = proofSets().map(([name, seeds]) => [name, measure(seeds)] as const);
    return Promise.resolve({
      passed: sets.every(
        ([, { named, contacts }]) =>
          named.victims + named.smuggled + named.decoys + contacts.victims === 0,
      ),
      result: Object.fromEntries(sets),
    });
  },
};
