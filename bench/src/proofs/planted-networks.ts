import { caseWorld } from '@amirani/scenario/networks';
import { findMembers } from '../planted-networks/leads.ts';
import { type MemberScore, plainMembers, scoreMembers } from '../planted-networks/members.ts';
import { proofSeeds } from '../planted-networks/seeds.ts';
import type { Proof } from '../proof.ts';

const ways = ['leads', 'leadsWithoutContacts', 'plain'] as const;
type Way = (typeof ways)[number];

/**
 * Members and links of planted networks on worlds whose seeds nobody used before, beside the plain way of comparing contacts.
 * It passes where no victim is named by either way of ours, and nobody who is made to look like a network by findings of their
 * own (issue 7). Whoever only stands in steady contact with a lead is told apart: of these one in some hundreds was innocent.
 */
export const plantedNetworksProof: Proof = {
  name: 'planted-networks',
  run: () => {
    const worlds = proofSeeds().map((seed) => {
      const world = caseWorld({ seed });
      const began = process.cpuUsage();
      const leads = scoreMembers(world, findMembers(world, true));
      const { user, system } = process.cpuUsage(began);
      const scores: Readonly<Record<Way, MemberScore>> = {
        leads,
        leadsWithoutContacts: scoreMembers(world, findMembers(world, false)),
        plain: scoreMembers(world, plainMembers(world)),
      };
      return { seed, milliseconds: Math.round((user + system) / 1000), ...scores };
    });
    const whole = (way: Way) => {
      const sum = (key: keyof MemberScore): number =>
        worlds.reduce((all, world) => all + world[way][key], 0);
      const share = (of: number, among: number): number =>
        among === 0 ? 0 : Math.round((of / among) * 1000) / 1000;
      return {
        people: {
          precision: share(sum('right'), sum('named')),
          recall: share(sum('right'), sum('members')),
        },
        links: {
          precision: share(sum('rightLinks'), sum('namedLinks')),
          recall: share(sum('rightLinks'), sum('trueLinks')),
        },
        victimsNamed: sum('victimsNamed'),
        smuggledNamed: sum('smuggledNamed'),
        decoysNamed: sum('decoysNamed'),
        othersNamed: sum('othersNamed'),
      };
    };
    const found = Object.fromEntries(ways.map((way) => [way, whole(way)])) as Readonly<
      Record<Way, ReturnType<typeof whole>>
    >;
    return Promise.resolve({
      passed: found.leads.victimsNamed === 0 && found.leadsWithoutContacts.decoysNamed === 0,
      result: { ...found, worlds },
    });
  },
};
