import { windowOf } from '@amirani/network/calls';
import { leadsOf } from '@amirani/network/leads';
import type { CaseWorld } from '@amirani/scenario/networks';
import type { Named } from './members.ts';
import { callsOf } from './phones.ts';

/** Whom and what the workbench names in a world, with or without those who only stand in steady contact with a lead. */
export const findMembers = (world: CaseWorld, withContacts: boolean): Named => {
  const [before, after] = [windowOf(...world.before), windowOf(...world.after)];
  if (before === undefined || after === undefined) throw new Error('a world has two periods');
  const { people, links } = leadsOf({
    ...{ calls: callsOf(world), periods: [before, after] },
    // Brokers and other informal ways are hawala in the words of the finders.
    payments: world.payments.map(({ channel, ...rest }) => ({
      ...rest,
      channel: channel === 'informal' ? 'hawala' : channel,
    })),
    ...{ trips: world.trips, holdings: world.holdings, persons: world.persons },
  });
  const named = people.filter(({ grade }) => withContacts || grade !== 'contact');
  const known = new Set(named.map(({ person }) => person));
  return {
    people: named.map(({ person }) => person),
    links: links
      .filter(({ a, b }) => withContacts || (known.has(a) && known.has(b)))
      .map(({ a, b }) => [a, b] as const),
  };
};
