import type { CaseWorld } from './case-world.ts';

/**
 * Faults of the plants of a world; empty if a skilled analyst can see every plant in the records. A plant without a trace
 * could not be found and would measure nothing.
 */
export const proveCaseWorld = (world: CaseWorld): readonly string[] => [
  ...provePeople(world),
  ...provePhones(world),
  ...proveMoney(world),
  ...proveTrips(world),
];

/** No person is in two plants, and no innocent person is in one. Each plant has at least three decoys. */
const provePeople = ({ truth, persons }: CaseWorld): readonly string[] => {
  const faults: string[] = [];
  const seen = new Map<string, string>();
  const known = new Set(persons.map(({ id }) => id));
  const enter = (person: string, where: string): void => {
    const before = seen.get(person);
    if (before !== undefined) faults.push(`${person} is in ${before} and in ${where}`);
    if (!known.has(person)) faults.push(`${person} of ${where} is nobody`);
    seen.set(person, where);
  };
  for (const { id, members, victims, smuggled } of truth.networks)
    for (const person of [...members.map((one) => one.person), ...victims, ...smuggled])
      enter(person, id);
  for (const { kind, persons: innocent } of truth.decoys)
    for (const person of innocent) enter(person, kind);
  if (truth.decoys.length < 3 * truth.networks.length) faults.push('too few decoys');
  const marked = persons.filter(({ status }) => status === 'victim').map(({ id }) => id);
  const victims = truth.networks.flatMap((one) => one.victims);
  if (marked.toSorted().join() !== victims.toSorted().join())
    faults.push('those marked as victims are not those who are');
  return faults;
};

/** A phone given up is heard before and its successor after, never the other way round; both have partners in common. */
const provePhones = (world: CaseWorld): readonly string[] => {
  const faults: string[] = [];
  const { replaced, decoys } = world.truth;
  const asked = new Set([
    ...replaced.flatMap((one) => [one.before, one.after]),
    ...decoys.flatMap(({ notOne = [] }) => [...notOne]),
  ]);
  const before = partners(world, world.before, asked);
  const after = partners(world, world.after, asked);
  const heir = new Map(replaced.map((one) => [one.before, one.after]));
  for (const { before: old, after: next, network } of replaced) {
    const [was, is] = [before.get(old), after.get(next)];
    if (was === undefined || is === undefined) {
      faults.push(`${old} or ${next} is not heard`);
      continue;
    }
    if (after.has(old) || before.has(next)) faults.push(`${old} and ${next} are heard at once`);
    const common = [...was].filter((one) => is.has(one) || is.has(heir.get(one) ?? ''));
    // What others give up is nobody's plant: some of them have one partner.
    if (network !== null && common.length < 2)
      faults.push(`${old} and ${next} have ${common.length} partners in common`);
  }
  for (const { kind, notOne } of decoys) {
    if (notOne === undefined) continue;
    const [was = new Set<string>(), is = new Set<string>()] = [
      before.get(notOne[0]),
      after.get(notOne[1]),
    ];
    const common = [...was].filter((one) => is.has(one) || is.has(heir.get(one) ?? ''));
    if (common.length < 3) faults.push(`the decoy ${kind} has ${common.length} partners in common`);
  }
  const counts = new Map<string, number>();
  for (const { caller, callee } of world.calls)
    for (const number of [caller, callee]) counts.set(number, (counts.get(number) ?? 0) + 1);
  const [busiest] = [...counts].toSorted(([, a], [, b]) => b - a);
  const office = decoys.find(({ kind }) => kind === 'busiest-number')?.persons[0];
  const held = world.holdings.find(({ kind, value }) => kind === 'phone' && value === busiest?.[0]);
  if (held !== undefined && held.person !== office)
    faults.push('the busiest number is not the decoy’s');
  return faults;
};

/** With whom each of the asked numbers spoke from one day to another. */
const partners = (
  { calls }: CaseWorld,
  [from, until]: readonly [string, string],
  asked: ReadonlySet<string>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  const add = (one: string, other: string): void => {
    if (!asked.has(one)) return;
    const known = found.get(one);
    if (known === undefined) found.set(one, new Set([other]));
    else known.add(other);
  };
  for (const { caller, callee, start } of calls) {
    const day = start.slice(0, 10);
    if (day < from || day > until) continue;
    add(caller, callee);
    add(callee, caller);
  }
  return found;
};

/** Payments lie in the period, are more than nothing, and no member passes on more than came in where money goes through him. */
const proveMoney = ({ truth, payments, holdings, first, after }: CaseWorld): readonly string[] => {
  const faults: string[] = [];
  const holder = new Map(
    holdings.filter(({ kind }) => kind === 'account').map(({ value, person }) => [value, person]),
  );
  for (const { id, date, amount, from, to } of payments) {
    if (date < first || date > after[1]) faults.push(`payment ${id} lies outside`);
    if (!Number.isInteger(amount) || amount <= 0) faults.push(`payment ${id} is of ${amount}`);
    if (!holder.has(from) || !holder.has(to)) faults.push(`payment ${id} is between nobody`);
  }
  for (const { id, kind, members } of truth.networks) {
    if (!['fan-in', 'chain'].includes(kind)) continue;
    const own = payments.filter((one) => one.id.startsWith(`${id}-`));
    for (const { person, role } of members) {
      if (role === 'organiser' || role === 'driver') continue;
      const sum = (side: 'from' | 'to'): number =>
        own
          .filter((one) => holder.get(one[side]) === person)
          .reduce((all, one) => all + one.amount, 0);
      const [out, into] = [sum('from'), sum('to')];
      if (out > into || out < into * 0.85)
        faults.push(`${person} of ${id} passes on ${out} of ${into}`);
    }
  }
  return faults;
};

/** Every network of journeys and of shared things is in the lists; relays never come back on the holder's document. */
const proveTrips = ({ truth, trips, holdings }: CaseWorld): readonly string[] => {
  const faults: string[] = [];
  const documentOf = new Map(
    holdings.filter(({ kind }) => kind === 'document').map(({ value, person }) => [person, value]),
  );
  const of = (person: string): typeof trips =>
    trips.filter(({ document }) => document === documentOf.get(person));
  for (const { id, kind, members, smuggled } of truth.networks) {
    const holder = members.find(({ role }) => role === 'document-holder');
    if (holder !== undefined) {
      const [out, back] = [
        of(holder.person).filter(isOut),
        of(holder.person).filter((one) => !isOut(one)),
      ];
      if (out.length < back.length + 3) faults.push(`the relay ${id} leaves ${out.length} times`);
    }
    for (const { person } of members.filter(({ role }) => role === 'escort')) {
      const beside = of(person)
        .filter(isOut)
        .flatMap(({ list, document }) =>
          trips.filter((one) => one.list === list && one.document !== document),
        );
      if (new Set(beside.map(({ document }) => document)).size < 5)
        faults.push(`the escort ${person} of ${id} leads too few`);
    }
    for (const [what, common] of [
      ['shared-phone', 'phone'],
      ['shared-card', 'card'],
      ['shared-address', 'address'],
    ] as const) {
      if (kind !== what) continue;
      const values = new Set(
        smuggled
          .flatMap((person) => of(person))
          .filter((one) => one.booking !== '')
          .map((one) => one[common]),
      );
      const shared = [...values].filter(
        (value) =>
          new Set(trips.filter((one) => one[common] === value).map(({ document }) => document))
            .size >= 8,
      );
      if (shared.length === 0) faults.push(`nothing is shared in ${id}`);
    }
  }
  return faults;
};

const isOut = ({ from }: { readonly from: string }): boolean => from === 'QVT';
