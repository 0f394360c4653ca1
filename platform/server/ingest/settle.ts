import type { Transaction } from '../database/open.ts';
import type { FlightPlan } from './flight/flight.ts';
import {
  addPart,
  closesFlight,
  isWhole,
  partOf,
  pushKey,
  senderOfPush,
  tellsAll,
} from './flight/push.ts';
import { type Crowd, crowdOf } from './matching/crowd.ts';
import { linkCrowds } from './matching/link.ts';
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
export type Crowds = Readonly<Record<System, ReadonlyMap<string, Crowd>>>;

/** Everybody on these flights. */
export const loadCrowds = async (
  tx: Transaction,
  flights: readonly Pick<FlightPlan, 'id' | 'day'>[],
): Promise<Crowds> => ({
  api: await loadSystem(tx, 'api', flights),
  pnr: await loadSystem(tx, 'pnr', flights),
});

/** The people of a flight, which must be one of those that were loaded. */
export const crowdAt = (crowds: ReadonlyMap<string, Crowd>, flightId: string): Crowd => {
  const crowd = crowds.get(flightId);
  if (crowd === undefined) throw new Error('a flight of the batch has no crowd');
  return crowd;
};

/**
 * Brings the counts and pushes of one system up to date, after people changed and messages were added (or none: then only the
 * people are counted again). `crowds` are those of the flights in question.
 */
export const settleCounts = async (
  tx: Transaction,
  system: System,
  messages: readonly StoredMessage[],
  crowds: ReadonlyMap<string, Crowd>,
  at: Date,
): Promise<void> => saveCounts(tx, system, await gains(tx, system, messages, crowds, at), at);

/** Settles who is linked between the systems as far as is known now, and counts whom only one of them knows. */
export const linkFlights = async (
  tx: Transaction,
  flights: readonly Pick<FlightPlan, 'id' | 'day'>[],
  crowds: Crowds,
  at: Date,
): Promise<void> => {
  const before = Map.groupBy(await loadLinks(tx, flights), ({ flightId }) => flightId);
  const linked = flights.map((flight) => {
    const api = crowdAt(crowds.api, flight.id);
    const pnr = crowdAt(crowds.pnr, flight.id);
    const old = before.get(flight.id) ?? [];
    return { flight, api, pnr, ...linkCrowds(api, pnr, old) };
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
): Promise<ReadonlyMap<string, Crowd>> => {
  const persons = Map.groupBy(await loadPersons(tx, system, flights), ({ flightId }) => flightId);
  return new Map(flights.map((flight) => [flight.id, crowdOf(flight, persons.get(flight.id))]));
};

const gains = async (
  tx: Transaction,
  system: System,
  messages: readonly StoredMessage[],
  crowds: ReadonlyMap<string, Crowd>,
  at: Date,
): Promise<readonly FlightGain[]> => {
  const ids = [...crowds.keys()];
  const pushes = Map.groupBy(await loadPushes(tx, system, ids), ({ flightId }) => flightId);
  const changed: FlightPush[] = [];
  const result = ids.map((id): FlightGain => {
    const own = messages.filter(({ flightId }) => flightId === id);
    const all = [...(pushes.get(id) ?? [])];
    for (const message of own)
      if (message.record.part !== undefined || endsWaiting(all, message))
        changed.push(advance(all, message));
    return {
      crowd: crowdAt(crowds, id),
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

/** Whether a message that came in one piece takes the place of a push of its sender that lacks parts. */
const endsWaiting = (pushes: readonly FlightPush[], { record }: StoredMessage): boolean =>
  tellsAll(record) &&
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
