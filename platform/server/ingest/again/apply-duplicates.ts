import type { Transaction } from '../../database/open.ts';
import type { Numbered, Placement } from '../batch.ts';
import { dayOf } from '../flight/day-id.ts';
import { type FlightPlan, mergePlans } from '../flight/flight.ts';
import {
  type FlightPersonsBySystem,
  linkFlights,
  loadFlightPersons,
  updateFlightCounts,
} from '../flight-counts.ts';
import type { FlightPersons } from '../matching/flight-persons.ts';
import {
  countReceipts,
  loadSayings,
  loadSpoken,
  renumber,
  type StoredSaying,
  settleBookings,
} from '../store/again.ts';
import { saveFlights } from '../store/flights.ts';
import { savePersons } from '../store/people.ts';
import { rebuildPerson, type System } from '../traveller/person.ts';
import { saidAgain } from './order.ts';

/** A message of a commit with its result. */
export interface Received extends Numbered {
  readonly placement: Placement;
}

/**
 * Hears the duplicates of a commit: that each was received again is kept with its digest, and where that
 * makes its content the latest again (ADR 4), the messages change their order and people, bookings, flights
 * and counts follow. No content is added. `received` is the whole commit in its order, stored by now and
 * under the lock of its flights. Gives the flights on which something changed.
 */
export const hearAgain = async (
  tx: Transaction,
  received: readonly Received[],
  at: Date,
): Promise<readonly string[]> => {
  const duplicates = received.filter(({ placement }) => placement.outcome === 'duplicate');
  if (duplicates.length === 0) return [];
  await countReceipts(
    tx,
    duplicates.map(({ prepared }) => prepared.digest),
    at,
  );
  const moved = new Map<System, ReadonlyMap<string, Again>>();
  for (const system of SYSTEMS) moved.set(system, await moveLatest(tx, system, duplicates, at));
  const flightIds = new Set(
    [...moved.values()].flatMap((list) => [...list.values()].map(({ flightId }) => flightId)),
  );
  if (flightIds.size > 0) await follow(tx, received, moved, flightIds, at);
  return [...flightIds];
};

const SYSTEMS = ['api', 'pnr'] as const;

/** A message that came again: its place in the store, and the number of its new receipt. */
interface Again {
  readonly id: string;
  readonly day: string;
  readonly flightId: string;
  readonly said: number;
}

/** Gives the messages that count as said again their new numbers, and tells which they are. */
const moveLatest = async (
  tx: Transaction,
  system: System,
  duplicates: readonly Received[],
  at: Date,
): Promise<ReadonlyMap<string, Again>> => {
  const again = new Map(
    duplicates
      .filter(({ prepared }) => prepared.system === system)
      .map(({ placement: { messageId: id, flightId }, said }): [string, Again] => [
        id,
        { id, day: dayOf(flightId), flightId, said },
      ]),
  );
  if (again.size === 0) return again;
  const numbers = new Map([...again].map(([id, { said }]) => [id, said]));
  const spoken = await loadSpoken(tx, system, flightsOf([...again.values()]));
  const moved = [...Map.groupBy(spoken, ({ flightId }) => flightId).values()].flatMap((messages) =>
    [...saidAgain(messages, numbers)].flatMap((id) => again.get(id) ?? []),
  );
  await renumber(tx, system, moved, at);
  return new Map(moved.map((one) => [one.id, one]));
};

/** Brings what the messages tell together into line with their new order. */
const follow = async (
  tx: Transaction,
  received: readonly Received[],
  moved: ReadonlyMap<System, ReadonlyMap<string, Again>>,
  flightIds: ReadonlySet<string>,
  at: Date,
): Promise<void> => {
  const ids = new Set([...moved.values()].flatMap((list) => [...list.keys()]));
  // What was stored just now may come after what was said again: both, in their order.
  const plans = received
    .filter(({ placement: { flightId } }) => flightIds.has(flightId))
    .filter(({ placement }) => placement.outcome === 'stored' || ids.has(placement.messageId))
    .map(({ prepared: { flight }, placement: { flightId } }) => planOf(flight, flightId));
  await saveFlights(tx, mergePlans(plans), at);
  const flights = [...flightIds].map((id) => ({ id, day: dayOf(id) }));
  const allPersons = await loadFlightPersons(tx, flights);
  for (const [system, list] of moved) {
    if (list.size === 0) continue;
    const own = spokenOf(allPersons, system, [...list.values()]);
    retell([...own.values()], await loadSayings(tx, system, [...list.values()]));
    await savePersons(tx, system, [...own.values()]);
    if (system === 'pnr') await settleBookings(tx, [...list.values()]);
    await updateFlightCounts(tx, system, [], own, at);
  }
  await linkFlights(tx, flights, allPersons, at);
};

/** The plan for the flight as it is stored. A date that a message lacks is not that of its new envelope. */
const planOf = (plan: FlightPlan, id: string): FlightPlan => {
  const day = dayOf(id);
  const dated = plan.departure !== undefined || plan.arrival !== undefined;
  return { ...plan, id, day, crossingDay: dated ? plan.crossingDay : day };
};

const spokenOf = (
  allPersons: FlightPersonsBySystem,
  system: System,
  messages: readonly Again[],
): ReadonlyMap<string, FlightPersons> => {
  const spoken = new Set(messages.map(({ flightId }) => flightId));
  return new Map([...allPersons[system]].filter(([flightId]) => spoken.has(flightId)));
};

/** Rebuilds the people with statements: from all of them, oldest first. */
const retell = (allPersons: readonly FlightPersons[], sayings: readonly StoredSaying[]): void => {
  const told = Map.groupBy(sayings, ({ travellerId }) => travellerId);
  for (const { persons, changed } of allPersons)
    persons.forEach((person, place) => {
      const own = told.get(person.id);
      if (own === undefined) return;
      persons[place] = rebuildPerson(person, own);
      changed.add(place);
    });
};

const flightsOf = (
  messages: readonly Again[],
): readonly { readonly id: string; readonly day: string }[] => [
  ...new Map(
    messages.map(({ flightId, day }) => [flightId, { id: flightId, day }] as const),
  ).values(),
];
