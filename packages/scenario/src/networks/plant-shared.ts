import { networkCalls } from './network-calls.ts';
import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { CaseHolding, CaseTrip } from './records.ts';
import { abroad, bookingReference, home, tripOf } from './trips.ts';

/** The kinds of network that show by something that strangers have in common. */
export const sharedKinds = ['shared-phone', 'shared-card', 'shared-address'] as const;

/**
 * Plants a network that sells journeys: eight to twelve people who do not know each other travel in ones and twos on different
 * days with the phone, the card or the address of its fixer in their bookings.
 */
export const plantShared = (
  id: string,
  kind: (typeof sharedKinds)[number],
  mode: 'operational' | 'own',
  soil: Soil,
): Growth => {
  const { calendar, pool } = soil;
  const source = soil.source.child('journeys');
  const members = [pool.take(adult), pool.take(adult), pool.take(adult)];
  const [, , fixer] = members;
  if (fixer === undefined) throw new RangeError('scenario/networks: a fixer is needed');
  const smuggled = Array.from({ length: source.between(8, 12) }, () => pool.take(adult));
  const calls = networkCalls(id, members, mode, soil);
  const common = {
    'shared-phone': { phone: calls.firstPhones.get(fixer.id) ?? fixer.phone.number },
    'shared-card': { card: fixer.card },
    'shared-address': { address: fixer.address },
  }[kind];
  const trips: CaseTrip[] = [];
  for (const [at, traveller] of smuggled.entries()) {
    const day = 3 + at * 4 + source.between(0, 3);
    const journey = {
      day,
      from: home,
      to: source.pick(abroad),
      booking: bookingReference(source),
      bookedAt: (day - 2) * 1440 + source.between(0, 1439),
      ...common,
    };
    trips.push(tripOf(traveller, journey, calendar, source));
  }
  const holdings: CaseHolding[] =
    kind === 'shared-phone' && mode === 'operational'
      ? [{ kind: 'phone', value: common.phone ?? '', person: fixer.id }]
      : [];
  return {
    ...calls,
    trips,
    holdings,
    network: {
      id,
      kind,
      members: members.map((one, at) => ({
        person: one.id,
        role: (['organiser', 'coordinator', 'fixer'] as const)[at] ?? 'fixer',
      })),
      victims: [],
      smuggled: smuggled.map((one) => one.id),
      links: calls.links,
    },
  };
};
