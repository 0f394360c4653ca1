import type { Transaction } from '../database/open.ts';
import type { FlightPlan } from './flight/flight.ts';
import {
  addPart,
  closesFlight,
  isFullPush,
  isWhole,
  partOf,
  pushKey,
  senderOfPush,
} from './flight/push.ts';
import { type FlightPersons, flightPersonsOf } from './matching/flight-persons.ts';
import { linkPersons } from './matching/link.ts';
import {
  type FlightGain,
  type FlightPush,
  loadPushes,
  saveCounts,
  saveLinkCounts,
  savePushes,
} from './store/counts.ts';
import { endLinks } from './store/former-links.ts';
import type { StoredMessage } from './store/messages.ts';
import { loadLinks, loadPersons, saveLinks } from './store/people.ts';
import type { System } from './traveller/person.ts';

/** The people of both systems on the flights of a batch, by flight. */
export type FlightPersonsBySystem = Readonly<Record<System, ReadonlyMap<string, FlightPersons>>>;

/** Loads the people on these flights. */
export const loadFlightPersons = async (
  tx: Transaction,
  flights: readonly Pick<FlightPlan, 'id' | 'day'>[],
): Promise<FlightPersonsBySystem> => ({
  api: await loadSystem(tx, 'api', flights),
  pnr: await loadSystem(tx, 'pnr', flights),
});

/** Returns the people of a loaded flight. */
export const flightPersonsAt = (
  allPersons: ReadonlyMap<string, FlightPersons>,
  flightId: string,
): FlightPersons => {
  const flightPersons = allPersons.get(flightId);
  if (flightPersons === undefined) throw new Error('a flight of the batch has no persons');
  return flightPersons;
};

/**
 * Updates the counts and pushes of a system after people changed and messages were added. Without messages, only the people are
 * counted again. `allPersons` are those of the flights in question.
 */
export const updateFlightCounts = async (
  tx: Transaction,
  system: System,
  messages: readonly StoredMessage[],
  allPersons: ReadonlyMap<string, FlightPersons>,
  at: Date,
): Promise<void> => saveCounts(tx, system, await gains(tx, system, messages, allPersons, at), at);

/** Updates the links between the systems, and counts the people that only one of them knows. */
export const linkFlights = async (
  tx: Transaction,
  flights: readonly Pick<FlightPlan, 'id' | 'day'>[],
  allPersons: FlightPersonsBySystem,
  at: Date,
): Promise<void> => {
  const before = Map.groupBy(await loadLinks(tx, flights), ({ flightId }) => flightId);
  const linked = flights.map((flight) => {
    const api = flightPersonsAt(allPersons.api, flight.id);
    const pnr = flightPersonsAt(allPersons.pnr, flight.id);
    const old = before.get(flight.id) ?? [];
    return { flight, api, pnr, ...linkPersons(api, pnr, old) };
  });
  const ofFlights = (kind: 'made' | 'ended') =>
    linked.flatMap(({ flight, [kind]: links }) =>
      links.map((link) => ({ ...link, flightId: flight.id, day: flight.day })),
    );
  await endLinks(tx, ofFlights('ended'), at);
  await saveLinks(tx, ofFlights('made'), at);
  await saveLinkCounts(
    tx,
    linked.map(({ api, pnr, kept, made }) => ({ api, pnr, links: [...kept, ...made] })),
  );
};

const loadSystem = async (
  tx: Transaction,
  system: System,
  flights: readonly Pick<FlightPlan, 'id' | 'day'>[],
): Promise<ReadonlyMap<string, FlightPersons>> => {
  const persons = Map.groupBy(await loadPersons(tx, system, flights), ({ flightId }) => flightId);
  return new Map(
    flights.map((flight) => [flight.id, flightPersonsOf(flight, persons.get(flight.id))]),
  );
};

const gains = async (
  tx: Transaction,
  system: System,
  messages: readonly StoredMessage[],
  allPersons: ReadonlyMap<string, FlightPersons>,
  at: Date,
): Promise<readonly FlightGain[]> => {
  const ids = [...allPersons.keys()];
  const pushes = Map.groupBy(await loadPushes(tx, system, ids), ({ flightId }) => flightId);
  const changed: FlightPush[] = [];
  const result = ids.map((id): FlightGain => {
    const own = messages.filter(({ flightId }) => flightId === id);
    const all = [...(pushes.get(id) ?? [])];
    for (const message of own)
      if (message.record.part !== undefined || endsWaiting(all, message))
        changed.push(advance(all, message));
    return {
      flightPersons: flightPersonsAt(allPersons, id),
      messages: own.length,
      diagnostics: own.reduce((sum, { record }) => sum + record.diagnostics.length, 0),
      state: own.some(({ record }) => closesFlight(record))
        ? 'closed'
        : latestOf(all).some((push) => !isWhole(push))
          ? 'partial'
          : 'complete',
    };
  });
  await savePushes(tx, system, [...lastOfEach(changed)], at);
  return result;
};

/** The latest push of each sender: what one sends does not make up for what another's push lacks. */
const latestOf = (pushes: readonly FlightPush[]): readonly FlightPush[] => [
  ...new Map(pushes.map((push) => [senderOfPush(push), push])).values(),
];

/** True if a single-part message replaces an incomplete push of the same sender. */
const endsWaiting = (pushes: readonly FlightPush[], { record }: StoredMessage): boolean =>
  isFullPush(record) &&
  latestOf(pushes).some((push) => senderOfPush(push) === (record.sender ?? '') && !isWhole(push));

/** Adds a part to the pushes of its flight, oldest first, and gives the push it belongs to. */
const advance = (pushes: FlightPush[], message: StoredMessage): FlightPush => {
  const key = pushKey(message.record);
  const place = pushes.findLastIndex((push) => push.key === key);
  const latest = pushes[place];
  const push = addPart(latest, key, partOf(message.record));
  const same = latest !== undefined && latest.generation === push.generation;
  const next: FlightPush = {
    ...push,
    flightId: message.flightId,
    day: message.day,
    openedAt: same ? latest.openedAt : message.receivedAt,
  };
  if (same) pushes[place] = next;
  else pushes.push(next);
  return next;
};

const lastOfEach = (pushes: readonly FlightPush[]): Iterable<FlightPush> =>
  new Map(pushes.map((push) => [`${push.flightId} ${push.key} ${push.generation}`, push])).values();
