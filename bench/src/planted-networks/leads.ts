import { windowOf } from '@amirani/network/calls';
import { findingCodes, type Leads, leadsOf } from '@amirani/network/leads';
import type { CaseWorld } from '@amirani/scenario/networks';
import type { Named } from './members.ts';
import { callsOf } from './phones.ts';

/** What the workbench finds in a world. */
export const findLeads = (world: CaseWorld): Leads => {
  const [before, after] = [windowOf(...world.before), windowOf(...world.after)];
  if (before === undefined || after === undefined) throw new Error('a world has two periods');
  return leadsOf({
    ...{ calls: callsOf(world), periods: [before, after] },
    // Brokers and other informal ways are hawala in the words of the finders.
    payments: world.payments.map(({ channel, ...rest }) => ({
      ...rest,
      channel: channel === 'informal' ? 'hawala' : channel,
    })),
    ...{ trips: world.trips, holdings: world.holdings, persons: world.persons },
  });
};

/** Whom it names, each by findings of their own, and the links between them. */
export const namedIn = ({ people, links }: Leads): Named => ({
  people: people.map(({ person }) => person),
  links: links.map(({ a, b }) => [a, b] as const),
});

/** Only people with two kinds of records: a stricter rule, for comparison. */
export const twiceToldIn = ({ people, links }: Leads): Named => {
  const known = new Set(
    people
      .filter(({ findings }) => new Set(findings.map(({ code }) => findingCodes[code])).size > 1)
      .map(({ person }) => person),
  );
  return {
    people: [...known],
    links: links.flatMap(({ a, b }) => (known.has(a) && known.has(b) ? [[a, b] as const] : [])),
  };
};

/** People listed separately because they are only in contact with a lead. */
export const contactsIn = ({ contacts }: Leads): Named => ({
  people: contacts.map(({ person }) => person),
  links: [],
});
