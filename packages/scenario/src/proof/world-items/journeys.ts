import { addDays, type CivilDate } from '@amirani/core';
import type { NetworkMaterial } from '../../items/material.ts';
import { inOrder } from '../../items/network/journeys.ts';
import { sayings } from '../../items/said/say.ts';
import type { BorderModule } from '../../modules/index.ts';
import type { CaseTrip } from '../../networks/records.ts';
import type { Life, TrainingPlan, WorldTraveller } from '../../worlds/index.ts';
import { livesOfFlight } from '../../worlds/index.ts';
import { seenInNetwork } from '../items/network.ts';
import type { Made, WorldCase } from './world-case.ts';

/** Number of rows of every item, for escorts and others alike. Travellers with more own rows are left out. */
const ROWS = 72;
/** Number of days that the records cover. */
const DAYS = 180;
/** Fewest journeys of a frequent traveller. */
const LEAST = 3;
/** Solo frequent travellers used as items, per thousand: they are far more than guides, and bring nobody. */
const ALONE = 100;

/** Whether a module has journeys: other people have no records and need not be made. */
export const tellsJourneys = ({ states }: BorderModule): boolean =>
  Object.values(states).some(({ type }) => type === 'Travel');

/** Whether an act of a world shows in journeys. */
export const isJourneyAct = (evidence: readonly string[]): boolean =>
  evidence.includes('journeys.escort');

/**
 * The journeys of a traveller of a world and of everybody who flew beside them, among those of others where there are any. Undefined
 * where somebody has hardly any or too many, and where the finder of escorts does not say what the ledger says.
 */
export const journeysOf = (
  { traveller, act, referral, source }: WorldCase,
  life: Life,
  others: readonly Life[],
): Made | undefined => {
  const own = tripsOf(life);
  const marked = traveller.document.number;
  const turns = own.filter(({ document }) => document === marked).length;
  if (turns < 2 * LEAST || own.length > ROWS) return undefined;
  if (own.length === turns && !source.child('alone').chance(ALONE)) return undefined;
  const on = traveller.at.slice(0, 10) as CivilDate;
  const [from, until] = [addDays(on, -DAYS), addDays(on, -1)];
  // Twins get the same other travellers; neither twin is among them.
  const beside = source
    .child('others')
    .shuffled(others)
    .filter(({ entity }) => entity !== life.entity);
  const trips = [...own, ...beside.flatMap(tripsOf)].slice(0, ROWS);
  const shown = new Set(trips.map(({ document }) => document));
  const known = [traveller, ...beside.flatMap(({ travellers }) => travellers)].filter(
    ({ document }) => shown.has(document.number),
  );
  const material: NetworkMaterial = {
    kind: 'network',
    on,
    question: 'escort',
    marked: [marked],
    span: [from, until],
    before: [from, addDays(on, -91)],
    after: [addDays(on, -90), until],
    persons: known.map(personOf).toSorted(byId),
    calls: [],
    payments: [],
    holdings: known.flatMap(holdingsOf).toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    trips: inOrder(trips),
    said: sayings(referral, false, source),
  };
  const target = act !== undefined;
  if (seenInNetwork(material).codes.size > 0 !== target) return undefined;
  return {
    material,
    target,
    evidence: target ? ['items.network.escort'] : [],
    technique: target ? 'escort' : own.length > turns ? 'guide' : 'alone',
    ...(target ? { line: 'analyst' as const } : {}),
    network: target ? ledBy(marked, own) : { members: [], links: [] },
  };
};

/** A person who is led belongs to the act of an escort and is not responsible for it. */
const ledBy = (marked: string, own: readonly CaseTrip[]): NonNullable<Made['network']> => {
  const members = [...new Set(own.map(({ document }) => document))]
    .filter((document) => document !== marked)
    .toSorted();
  return { members, links: members.map((one) => [marked, one] as const) };
};

/**
 * People who often fly alone, of some flights in an order, until there are many more rows than an item has. They are honest: others on
 * the lists.
 */
export const othersOn = (plan: TrainingPlan, flights: readonly number[]): readonly Life[] => {
  const lives: Life[] = [];
  let rows = 0;
  for (const flight of flights) {
    if (rows >= 8 * ROWS) break;
    for (const life of livesOfFlight(plan, flight, tellsJourneys).lives)
      if (life.travellers.length === 1 && life.truths.length === 0 && life.records.length > 0) {
        lives.push(life);
        rows += life.records.length;
      }
  }
  return lives;
};

/** A list of a world has a name in one field. */
const tripsOf = ({ records }: Life): readonly CaseTrip[] =>
  records.flatMap((record) => {
    if (record.kind !== 'journey') return [];
    const { kind: _kind, id: _id, name, ...trip } = record;
    return [{ ...trip, surname: name, given: '' }];
  });

const byId = (one: { readonly id: string }, other: { readonly id: string }): number =>
  one.id < other.id ? -1 : 1;

const personOf = ({ id, document }: WorldTraveller): NetworkMaterial['persons'][number] => {
  const { surname, given, birthDate, sex, nationality } = document;
  return { id, surname, given, birthDate, sex, nationality, status: 'unknown' };
};

const holdingsOf = ({ id, document, booking }: WorldTraveller): NetworkMaterial['holdings'] => [
  { kind: 'document', value: document.number, person: id },
  { kind: 'phone', value: booking.phone, person: id },
  { kind: 'card', value: booking.card, person: id },
];
