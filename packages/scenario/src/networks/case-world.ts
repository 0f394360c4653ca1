import type { CivilDate } from '@amirani/core';
import { addDays, parseCivilDate } from '@amirani/core';
import { homeState, stateOf } from '../geography/states.ts';
import { stream } from '../random/stream.ts';
import { type Line, makeCalls } from './calls.ts';
import { everydayPayments, payrollDecoy, purseDecoy, remittanceDecoy } from './decoy-money.ts';
import { busiestDecoy, carerDecoy, familyDecoy, groupDecoy } from './decoy-phones.ts';
import {
  agencyDecoy,
  coupleDecoy,
  everydayTrips,
  guideDecoy,
  hostelDecoy,
} from './decoy-travel.ts';
import { everydayTies, outsideNumbers } from './everyday.ts';
import type { Calendar, Growth, Pool, Soil } from './plant.ts';
import { moneyKinds, plantMoney } from './plant-money.ts';
import { plantShared, sharedKinds } from './plant-shared.ts';
import { plantTravel, travelKinds } from './plant-travel.ts';
import type { CaseCall, CaseHolding, CasePayment, CasePerson, CaseTrip } from './records.ts';
import { type Citizen, makePhone, makeSociety } from './society.ts';
import type { CaseTruth, ReplacedPhone } from './truth.ts';

/** What a case's world is made from. The same options give the same world, on every machine. */
export interface CaseWorldOptions {
  /** A whole number. */
  readonly seed: number;
  /** First of the 112 days of its records. */
  readonly first?: CivilDate;
}

/** The records of a case, with nine networks in them, and the truth about these. */
export interface CaseWorld {
  readonly seed: number;
  readonly first: CivilDate;
  /** First and last day of the two periods between which phones were given up. */
  readonly before: readonly [CivilDate, CivilDate];
  readonly after: readonly [CivilDate, CivilDate];
  readonly persons: readonly CasePerson[];
  readonly holdings: readonly CaseHolding[];
  readonly calls: readonly CaseCall[];
  readonly payments: readonly CasePayment[];
  readonly trips: readonly CaseTrip[];
  readonly truth: CaseTruth;
}

const DAYS = 112;
const GAP = [49, 63] as const;
const SIZE = 640;

/**
 * Makes the records of a case: sixteen weeks of calls, payments and journeys of some 640 people, one network of each kind, and
 * at least three decoys for each. Members of a network are drawn from everybody of the right age; only age counts.
 */
export const caseWorld = ({ seed, first = defaultFirst() }: CaseWorldOptions): CaseWorld => {
  if (!Number.isInteger(seed)) throw new RangeError('scenario/networks: a seed is a whole number');
  const root = stream(`amirani/networks/1/${seed}`);
  const calendar: Calendar = { first, days: DAYS, gap: GAP };
  const society = makeSociety(SIZE, first, seed, root.child('society'));
  const outside = outsideNumbers(stateOf(homeState).dial, root.child('outside'));
  const pool = makePool(root.child('pool').shuffled(society.citizens));
  const soil = (name: string): Soil => ({ calendar, pool, outside, source: root.child(name) });
  const mode = (name: string): 'operational' | 'own' =>
    root.child(`mode/${name}`).chance(500) ? 'operational' : 'own';
  const plants: Growth[] = [
    ...moneyKinds.map((kind) => plantMoney(`N-${kind}`, kind, mode(kind), soil(kind))),
    ...sharedKinds.map((kind) => plantShared(`N-${kind}`, kind, mode(kind), soil(kind))),
    ...travelKinds.map((kind) => plantTravel(`N-${kind}`, kind, mode(kind), soil(kind))),
  ];
  const decoys: Growth[] = [
    ...each(3, (at) => familyDecoy(soil(`family/${at}`))),
    ...each(4, (at) => carerDecoy(soil(`carer/${at}`))),
    ...each(3, (at) => groupDecoy(soil(`group/${at}`))),
    busiestDecoy(soil('busiest'), society.citizens),
    ...each(4, (at) => remittanceDecoy(soil(`remittance/${at}`), `R${at}`)),
    ...each(4, (at) => payrollDecoy(soil(`payroll/${at}`), `W${at}`)),
    ...each(4, (at) => purseDecoy(soil(`purse/${at}`), `C${at}`)),
    ...each(3, (at) => coupleDecoy(soil(`couple/${at}`))),
    guideDecoy(soil('guide')),
    hostelDecoy(soil('hostel')),
    agencyDecoy(soil('agency'), outside[25] ?? ''),
  ];
  const growths = [...plants, ...decoys];
  const phones = phoneLines(society.citizens, growths, root.child('phones'));
  const ties = [
    ...everydayTies(society, outside, root.child('everyday')),
    ...growths.flatMap(({ ties = [] }) => ties),
  ];
  const lines = [...phones.lines, ...growths.flatMap(({ lines = [] }) => lines)];
  const victims = new Set(plants.flatMap(({ network }) => network?.victims ?? []));
  const byDate = <T extends { readonly date: string }>(rows: readonly T[]): readonly T[] =>
    rows.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0));
  return {
    seed,
    first,
    before: [first, addDays(first, GAP[0] - 1)],
    after: [addDays(first, GAP[1] + 1), addDays(first, DAYS - 1)],
    persons: society.citizens.map(({ id, person }) => ({
      id,
      surname: person.surname ?? person.given,
      given: person.given,
      birthDate: person.birthDate,
      sex: person.sex,
      nationality: person.nationalities[0],
      status: victims.has(id) ? 'victim' : 'unknown',
    })),
    holdings: [
      ...holdingsOf(society.citizens, root.child('registers')),
      ...growths.flatMap(({ holdings = [] }) => holdings),
    ],
    calls: makeCalls(ties, lines, calendar, root.child('calls')),
    payments: byDate([
      ...everydayPayments(society, soil('payments')),
      ...growths.flatMap(({ payments = [] }) => payments),
    ]),
    trips: byDate([
      ...everydayTrips(society, soil('trips')),
      ...growths.flatMap(({ trips = [] }) => trips),
    ]),
    truth: {
      phones: lines.map(({ phone, user }) => [phone.number, user] as const),
      networks: plants.flatMap(({ network }) => (network === undefined ? [] : [network])),
      replaced: [...phones.replaced, ...growths.flatMap(({ replaced = [] }) => replaced)],
      decoys: decoys.flatMap(({ decoy }) => (decoy === undefined ? [] : [decoy])),
    },
  };
};

const defaultFirst = (): CivilDate => {
  const read = parseCivilDate('2026-02-02');
  if (!read.ok) throw new RangeError('scenario/networks: no day');
  return read.value;
};

const each = <T>(count: number, make: (at: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** Gives everybody out once; runs dry where a world is too small for what is planted in it. */
const makePool = (citizens: readonly Citizen[]): Pool => {
  const left = [...citizens];
  return {
    take: (fits = () => true) => {
      const at = left.findIndex(fits);
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (found === undefined) throw new RangeError('scenario/networks: nobody is left');
      return found;
    },
  };
};

/**
 * Everybody's own phone over time. It is replaced for the people of a plant and, in the same days, for one in twenty of the
 * others; half of those keep the handset. One in thirty ends or starts a number without a replacement.
 */
const phoneLines = (
  citizens: readonly Citizen[],
  growths: readonly Growth[],
  source: ReturnType<typeof stream>,
): { readonly lines: readonly Line[]; readonly replaced: readonly ReplacedPhone[] } => {
  const networkOf = new Map<string, string>();
  const busy = new Set<string>();
  const days = { new: new Map<string, number>(), end: new Map(), begin: new Map() };
  for (const { newPhones = [], ends = [], begins = [], network, decoy, lines = [] } of growths) {
    for (const { user, day } of newPhones) {
      days.new.set(user.id, day);
      if (network !== undefined) networkOf.set(user.id, network.id);
    }
    for (const { user, day } of ends) days.end.set(user.id, day);
    for (const { user, day } of begins) days.begin.set(user.id, day);
    for (const { person } of network?.members ?? []) busy.add(person);
    for (const person of decoy?.notOne === undefined ? [] : decoy.persons) busy.add(person);
    for (const { user } of lines) busy.add(user);
  }
  const lines: Line[] = [];
  const replaced: ReplacedPhone[] = [];
  for (const { id, phone, cell } of citizens) {
    const own = source.child(id);
    const [renews, ends, begins] = [own.chance(50), own.chance(33), own.chance(33)];
    const day = own.between(GAP[0] + 1, GAP[1] - 1);
    const keepsHandset = own.chance(500);
    const free = !busy.has(id);
    const newDay: number | undefined = days.new.get(id) ?? (free && renews ? day : undefined);
    const endDay: number | undefined =
      days.end.get(id) ?? (free && ends && !renews ? day : undefined);
    const beginDay: number | undefined =
      days.begin.get(id) ?? (free && begins && !renews && !ends ? day : undefined);
    const line = { user: id, use: 'own', cell } as const;
    if (newDay === undefined) {
      lines.push({ ...line, phone, from: beginDay ?? 0, until: endDay ?? DAYS });
      continue;
    }
    const next = makePhone(own.child('next'));
    const handset = keepsHandset && !days.new.has(id) ? { imei: phone.imei } : {};
    lines.push({ ...line, phone, from: 0, until: newDay });
    lines.push({ ...line, phone: { ...next, ...handset }, from: newDay, until: DAYS });
    replaced.push({
      person: id,
      before: phone.number,
      after: next.number,
      network: networkOf.get(id) ?? null,
    });
  }
  return { lines, replaced };
};

/** What registers know: nine of ten phones as they were at first, every account, card and passport. */
const holdingsOf = (
  citizens: readonly Citizen[],
  source: ReturnType<typeof stream>,
): readonly CaseHolding[] =>
  citizens.flatMap(({ id, phone, account, card, person }) => [
    ...(source.child(id).chance(900)
      ? [{ kind: 'phone', value: phone.number, person: id } as const]
      : []),
    { kind: 'account', value: account, person: id } as const,
    { kind: 'card', value: card, person: id } as const,
    { kind: 'document', value: person.documents[0].number, person: id } as const,
  ]);
