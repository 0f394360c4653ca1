import { addDays } from '@amirani/core';
import { networkCalls } from './network-calls.ts';
import type { Growth, Soil } from './plant.ts';
import { adult } from './plant.ts';
import type { CasePayment } from './records.ts';
import type { Citizen } from './society.ts';
import type { NetworkRole, TrueLink } from './truth.ts';

/** Who is in a network that shows by its payments, and by which. */
interface MoneyPlant {
  readonly roles: readonly NetworkRole[];
  readonly smuggled: number;
  readonly victims: number;
  readonly pay: (
    members: readonly Citizen[],
    smuggled: readonly Citizen[],
    pay: (from: Citizen, to: Citizen, day: number, amount: number) => void,
    soil: Soil,
  ) => void;
}

const last = <T>(items: readonly T[], at = 1): T => {
  const found = items.at(-at);
  if (found === undefined) throw new RangeError('scenario/networks: too few members');
  return found;
};
const nth = <T>(items: readonly T[], at: number): T => last(items.slice(0, at + 1));

/** Amount less a fee between two numbers of thousandths. */
const lessFee = (amount: number, low: number, high: number, { source }: Soil): number =>
  Math.round((amount * (1000 - source.between(low, high))) / 1000);

const plants = {
  'fan-in': {
    roles: ['organiser', 'collector', 'driver', 'driver'],
    smuggled: 7,
    victims: 0,
    pay: (members, smuggled, pay, soil) => {
      const [organiser, collector] = [nth(members, 0), nth(members, 1)];
      for (const start of [soil.source.between(4, 20), soil.source.between(66, 84)]) {
        let sum = 0;
        for (const payer of smuggled) {
          const amount = soil.source.between(240_000, 360_000);
          sum += amount;
          pay(payer, collector, start + soil.source.between(0, 9), amount);
        }
        pay(collector, organiser, start + 11, lessFee(sum, 30, 90, soil));
      }
    },
  },
  'fan-out': {
    roles: ['organiser', 'coordinator', 'driver', 'driver', 'courier', 'driver'],
    smuggled: 3,
    victims: 1,
    pay: (members, smuggled, pay, soil) => {
      const [organiser, coordinator] = [nth(members, 0), nth(members, 1)];
      for (const start of [soil.source.between(4, 24), soil.source.between(64, 86)]) {
        const amounts = members.slice(2).map(() => soil.source.between(60_000, 140_000));
        const sum = amounts.reduce((all, amount) => all + amount, 0);
        for (const payer of smuggled)
          pay(payer, organiser, start - 3, soil.source.between(250_000, 300_000));
        pay(organiser, coordinator, start, Math.round((sum * 1040) / 1000));
        for (const [at, member] of members.slice(2).entries())
          pay(coordinator, member, start + 1 + soil.source.between(0, 3), amounts[at] ?? 0);
      }
    },
  },
  chain: {
    roles: ['organiser', 'coordinator', 'courier', 'courier', 'collector'],
    smuggled: 2,
    victims: 0,
    pay: (members, smuggled, pay, soil) => {
      const way = [...members.slice(1).toReversed(), nth(members, 0)];
      for (const start of [soil.source.between(4, 24), soil.source.between(64, 84)]) {
        let amount = 0;
        for (const payer of smuggled) {
          const part = soil.source.between(400_000, 520_000);
          amount += part;
          pay(payer, nth(way, 0), start, part);
        }
        let day = start;
        for (const [at, from] of way.slice(0, -1).entries()) {
          day += soil.source.between(1, 2);
          amount = lessFee(amount, 10, 40, soil);
          pay(from, nth(way, at + 1), day, amount);
        }
      }
    },
  },
  'round-trip': {
    roles: ['organiser', 'coordinator', 'courier', 'collector'],
    smuggled: 0,
    victims: 2,
    pay: (members, _, pay, soil) => {
      for (const start of [soil.source.between(3, 20), soil.source.between(62, 80)]) {
        let amount = soil.source.between(700_000, 1_200_000);
        let day = start;
        for (const [at, from] of members.entries()) {
          pay(from, nth(members, (at + 1) % members.length), day, amount);
          amount = lessFee(amount, 10, 30, soil);
          day += soil.source.between(2, 5);
        }
      }
    },
  },
} as const satisfies Readonly<Record<string, MoneyPlant>>;

/** The kinds of network that show by payments. */
export const moneyKinds = ['fan-in', 'fan-out', 'chain', 'round-trip'] as const;

/** Plants a network that shows by its payments. */
export const plantMoney = (
  id: string,
  kind: (typeof moneyKinds)[number],
  mode: 'operational' | 'own',
  soil: Soil,
): Growth => {
  const plant: MoneyPlant = plants[kind];
  const members = plant.roles.map(() => soil.pool.take(adult));
  const smuggled = Array.from({ length: plant.smuggled }, () => soil.pool.take(adult));
  const victims = Array.from({ length: plant.victims }, () =>
    soil.pool.take(({ age }) => age >= 16),
  );
  const payments: CasePayment[] = [];
  const links: TrueLink[] = [];
  const isMember = new Set(members.map((one) => one.id));
  const pay = (from: Citizen, to: Citizen, day: number, amount: number): void => {
    payments.push({
      id: `${id}-${payments.length + 1}`,
      from: from.account,
      to: to.account,
      date: addDays(soil.calendar.first, day),
      amount,
      channel: soil.source.weighted([
        [5, 'transfer'],
        [2, 'cash'],
        [3, 'informal'],
      ] as const),
    });
    if (isMember.has(from.id) && isMember.has(to.id))
      links.push({ a: from.id, b: to.id, by: 'payment' });
  };
  plant.pay(members, smuggled, pay, { ...soil, source: soil.source.child('money') });
  // Who is exploited is made to carry money as well: that makes nobody a member (Directive 2011/36/EU, Art. 8).
  for (const victim of victims) {
    const day = soil.source.between(10, 90);
    pay(victim, nth(members, 1), day, soil.source.between(20_000, 50_000));
    pay(victim, nth(members, 1), day + 14, soil.source.between(20_000, 50_000));
  }
  const calls = networkCalls(id, members, mode, soil);
  // The coordinator calls the people he holds. Calls of a victim do not make them a member.
  const ties = victims.map((victim) => ({
    a: nth(members, 1).id,
    b: victim.id,
    use: 'own' as const,
    rate: 22,
    hours: [8, 23] as const,
    byA: 900,
  }));
  return {
    ...calls,
    ties: [...calls.ties, ...ties],
    payments,
    network: {
      id,
      kind,
      members: members.map((one, at) => ({ person: one.id, role: nth(plant.roles, at) })),
      victims: victims.map((one) => one.id),
      smuggled: smuggled.map((one) => one.id),
      links: [...calls.links, ...links],
    },
  };
};
