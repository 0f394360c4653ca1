import { networkCalls } from './network-calls.ts';
import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { CaseHolding, CaseTrip } from './records.ts';
import { abroad, bookingReference, home, tripOf } from './trips.ts';
import type { NetworkRole } from './truth.ts';

/** The kinds of network that show by journeys. */
export const travelKinds = ['look-alike-relay', 'escort-pairs'] as const;

/** Plants a network that shows by journeys. */
export const plantTravel = (
  id: string,
  kind: (typeof travelKinds)[number],
  mode: 'operational' | 'own',
  soil: Soil,
): Growth => (kind === 'escort-pairs' ? escorts(id, mode, soil) : relay(id, mode, soil));

/**
 * Five to seven times somebody flies out beside another escorted person, booked within the same hour, and back alone within
 * two days.
 */
const escorts = (id: string, mode: 'operational' | 'own', soil: Soil): Growth => {
  const { calendar, pool } = soil;
  const source = soil.source.child('journeys');
  const roles = ['organiser', 'coordinator', 'escort', 'escort'] as const;
  const members = roles.map(() => pool.take(adult));
  const trips: CaseTrip[] = [];
  const smuggled: string[] = [];
  const victims: string[] = [];
  for (const escort of members.slice(2))
    for (let turn = 0; turn < source.between(5, 7); turn++) {
      const led = pool.take(({ age }) => age >= 16);
      (turn === 0 && escort === members[2] ? victims : smuggled).push(led.id);
      const day = 4 + turn * 14 + source.between(0, 8);
      const to = source.pick(abroad);
      const bookedAt = (day - 3) * 1440 + source.between(0, 1300);
      const out = { day, from: home, to };
      trips.push(
        tripOf(escort, { ...out, booking: bookingReference(source), bookedAt }, calendar, source),
        tripOf(
          led,
          { ...out, booking: bookingReference(source), bookedAt: bookedAt + source.between(2, 50) },
          calendar,
          source,
        ),
        tripOf(
          escort,
          {
            day: day + source.between(1, 2),
            from: to,
            to: home,
            booking: bookingReference(source),
            bookedAt: bookedAt + 5,
          },
          calendar,
          source,
        ),
      );
    }
  return grown(id, 'escort-pairs', mode, soil, { members, roles, trips, smuggled, victims });
};

/**
 * The passport of one person flies out four to six times and never comes back: each time somebody else who looks like her
 * uses it, with her name; a courier flies on the same days, and brings the book home.
 */
const relay = (id: string, mode: 'operational' | 'own', soil: Soil): Growth => {
  const { calendar, pool } = soil;
  const source = soil.source.child('journeys');
  const roles = ['organiser', 'coordinator', 'courier', 'document-holder'] as const;
  const members = roles.map(() => pool.take(adult));
  const [, , courier, holder] = members;
  if (courier === undefined || holder === undefined)
    throw new RangeError('scenario/networks: a relay has a courier and a holder');
  const trips: CaseTrip[] = [];
  const smuggled: string[] = [];
  for (let turn = 0; turn < source.between(4, 6); turn++) {
    smuggled.push(pool.take(adult).id);
    const day = 5 + turn * 17 + source.between(0, 6);
    const to = source.pick(abroad);
    const bookedAt = (day - 4) * 1440 + source.between(0, 1400);
    const one = { day, from: home, to, bookedAt };
    trips.push(
      tripOf(holder, { ...one, booking: bookingReference(source) }, calendar, source),
      tripOf(courier, { ...one, booking: bookingReference(source) }, calendar, source),
      tripOf(
        courier,
        { ...one, day: day + 1, from: to, to: home, booking: bookingReference(source) },
        calendar,
        source,
      ),
    );
  }
  return grown(id, 'look-alike-relay', mode, soil, {
    members,
    roles,
    trips,
    smuggled,
    victims: [],
  });
};

const grown = (
  id: string,
  kind: (typeof travelKinds)[number],
  mode: 'operational' | 'own',
  soil: Soil,
  plant: {
    readonly members: Parameters<typeof networkCalls>[1];
    readonly roles: readonly NetworkRole[];
    readonly trips: readonly CaseTrip[];
    readonly smuggled: readonly string[];
    readonly victims: readonly string[];
  },
): Growth => {
  const { members, roles, trips, smuggled, victims } = plant;
  const calls = networkCalls(id, members, mode, soil);
  const holdings: CaseHolding[] = members.flatMap((one) => {
    const number = calls.firstPhones.get(one.id);
    return number === undefined ? [] : [{ kind: 'phone', value: number, person: one.id } as const];
  });
  return {
    ...calls,
    trips,
    holdings,
    network: {
      id,
      kind,
      victims,
      smuggled,
      members: members.map((one, at) => ({ person: one.id, role: roles[at] ?? 'courier' })),
      links: calls.links,
    },
  };
};
