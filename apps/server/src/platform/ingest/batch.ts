import type { CivilDate } from '@amirani/core';
import type { Transaction } from '../database/open.ts';
import { dayId } from './flight/day-id.ts';
import type { FlightPlan } from './flight/flight.ts';
import { addPart, boardingOf, closesFlight, isWhole, partOf, pushKey } from './flight/push.ts';
import { resolveFlights } from './flight/resolve.ts';
import { type Crowd, crowdOf, linkCrowds, takeIn } from './matching/crowd.ts';
import { identityOf } from './matching/identity.ts';
import type { Prepared } from './prepare.ts';
import {
  type FlightGain,
  type FlightPush,
  loadPushes,
  saveCounts,
  saveLinkCounts,
  savePushes,
} from './store/counts.ts';
import { findFlights, lockDesignators, saveFlights } from './store/flights.ts';
import {
  type BookingObservation,
  enterDigests,
  findDigests,
  type StoredMessage,
  saveBookings,
  saveMessages,
} from './store/messages.ts';
import {
  loadLinks,
  loadPersons,
  type Observation,
  saveLinks,
  saveObservations,
  savePersons,
} from './store/people.ts';
import type { System } from './traveller/person.ts';

/** What became of one message of a batch. */
export interface Placement {
  readonly outcome: 'stored' | 'duplicate';
  readonly messageId: string;
  readonly flightId: string;
  readonly travellers: number;
}

/**
 * Stores a batch within one transaction: all of it or nothing. Gives what became of each message, in their
 * order; a message that is there already, or twice in the batch, is a duplicate and changes nothing.
 */
export const storeBatch = async (
  tx: Transaction,
  batch: readonly Prepared[],
  at: Date,
): Promise<readonly Placement[]> => {
  if (batch.length === 0) return [];
  const flights = await settleFlights(tx, batch);
  const incoming = batch.map((prepared, index): Incoming => {
    const flight = flights[index] ?? prepared.flight;
    const { digest, record, separators, content, system } = prepared;
    return {
      ...{ digest, record, separators, content, system, flight, receivedAt: at },
      ...{ id: dayId(flight.day), day: flight.day, flightId: flight.id },
    };
  });
  const once = [...new Map(incoming.toReversed().map((one) => [hex(one), one])).values()];
  const entered = await enterDigests(tx, once);
  const fresh = incoming.filter((one) => entered.has(hex(one)) && once.includes(one));
  if (fresh.length > 0) await storeFresh(tx, fresh, at);
  return placements(tx, incoming, new Set(fresh));
};

interface Incoming extends StoredMessage {
  readonly system: System;
  readonly flight: FlightPlan;
  readonly day: CivilDate;
}

const SYSTEMS = ['api', 'pnr'] as const;

const hex = ({ digest }: { readonly digest: Buffer }): string => digest.toString('hex');

const settleFlights = async (
  tx: Transaction,
  batch: readonly Prepared[],
): Promise<readonly FlightPlan[]> => {
  const designators = [...new Set(batch.map(({ flight }) => flight.designator))];
  await lockDesignators(tx, designators);
  const days = [...new Set(batch.map(({ flight }) => flight.day))];
  return resolveFlights(
    batch.map(({ flight }) => flight),
    await findFlights(tx, designators, days),
  );
};

const placements = async (
  tx: Transaction,
  incoming: readonly Incoming[],
  fresh: ReadonlySet<Incoming>,
): Promise<readonly Placement[]> => {
  const known = await findDigests(
    tx,
    incoming.filter((one) => !fresh.has(one)).map(({ digest }) => digest),
  );
  return incoming.map((one): Placement => {
    const before = fresh.has(one) ? undefined : known.get(hex(one));
    return before === undefined
      ? {
          outcome: 'stored',
          messageId: one.id,
          flightId: one.flightId,
          travellers: one.record.travellers.length,
        }
      : {
          outcome: 'duplicate',
          messageId: before.message_id,
          flightId: before.flight_id,
          travellers: before.travellers,
        };
  });
};

const storeFresh = async (tx: Transaction, fresh: readonly Incoming[], at: Date): Promise<void> => {
  await saveFlights(tx, lastPlans(fresh), at);
  const flights = [...new Map(fresh.map(({ flight }) => [flight.id, flight])).values()];
  const crowds = {
    api: await loadCrowds(tx, 'api', flights),
    pnr: await loadCrowds(tx, 'pnr', flights),
  };
  for (const system of SYSTEMS) {
    const messages = fresh.filter((one) => one.system === system);
    if (messages.length === 0) continue;
    const observations = messages.flatMap((message) => observe(message, crowds[system]));
    await saveMessages(tx, system, messages);
    await savePersons(tx, system, [...crowds[system].values()]);
    await saveObservations(tx, system, observations);
    if (system === 'pnr') await saveBookings(tx, messages.flatMap(bookingsOf));
    await saveCounts(tx, system, await gains(tx, system, messages, crowds[system], at), at);
  }
  await linkFlights(tx, flights, crowds, at);
};

/** One plan a flight for the statement, the last message's, with what earlier ones of the batch say beside it. */
const lastPlans = (fresh: readonly Incoming[]): readonly FlightPlan[] => {
  const plans = new Map<string, FlightPlan>();
  for (const { flight } of fresh) {
    const before = plans.get(flight.id);
    plans.set(
      flight.id,
      before === undefined
        ? flight
        : {
            ...flight,
            from: flight.from || before.from,
            to: flight.to || before.to,
            departure: flight.departure ?? before.departure,
            arrival: flight.arrival ?? before.arrival,
            departureAt: flight.departureAt ?? before.departureAt,
            arrivalAt: flight.arrivalAt ?? before.arrivalAt,
            legs: flight.legs.length > 0 ? flight.legs : before.legs,
            cancelled: flight.cancelled || before.cancelled,
          },
    );
  }
  return [...plans.values()];
};

const loadCrowds = async (
  tx: Transaction,
  system: System,
  flights: readonly FlightPlan[],
): Promise<ReadonlyMap<string, Crowd>> => {
  const persons = Map.groupBy(await loadPersons(tx, system, flights), ({ flightId }) => flightId);
  return new Map(flights.map((flight) => [flight.id, crowdOf(flight, persons.get(flight.id))]));
};

const crowdAt = (crowds: ReadonlyMap<string, Crowd>, flightId: string): Crowd => {
  const crowd = crowds.get(flightId);
  if (crowd === undefined) throw new Error('a flight of the batch has no crowd');
  return crowd;
};

const observe = (message: Incoming, crowds: ReadonlyMap<string, Crowd>): readonly Observation[] => {
  const { record, flight, receivedAt } = message;
  const placed = takeIn(
    crowdAt(crowds, flight.id),
    record.travellers.map((traveller, index) => {
      const booking = record.bookings.find(({ travellers }) => travellers.includes(index));
      return {
        record: traveller,
        identity: identityOf(traveller, { day: flight.day, booking }),
        boarding: booking?.cancelled === true ? ('cancelled' as const) : boardingOf(record),
        at: receivedAt,
      };
    }),
  );
  return record.travellers.flatMap((traveller, ordinal) => {
    const place = placed[ordinal];
    return place === undefined
      ? []
      : [
          {
            ...{ day: flight.day, flightId: flight.id, messageId: message.id },
            ...{ ordinal, receivedAt, placed: place, record: traveller },
          },
        ];
  });
};

const bookingsOf = (message: Incoming): readonly BookingObservation[] =>
  message.record.bookings.map((record, ordinal) => ({
    ...{ day: message.day, flightId: message.flightId, messageId: message.id },
    // A booking without a locator is its own: nothing joins it to another.
    locator: record.locator ?? record.locators?.[0]?.locator ?? `${message.id}#${ordinal}`,
    ordinal,
    receivedAt: message.receivedAt,
    record,
  }));

const gains = async (
  tx: Transaction,
  system: System,
  messages: readonly Incoming[],
  crowds: ReadonlyMap<string, Crowd>,
  at: Date,
): Promise<readonly FlightGain[]> => {
  const ids = [...new Set(messages.map(({ flightId }) => flightId))];
  const pushes = Map.groupBy(await loadPushes(tx, system, ids), ({ flightId }) => flightId);
  const changed: FlightPush[] = [];
  const result = ids.map((id): FlightGain => {
    const own = messages.filter(({ flightId }) => flightId === id);
    const all = [...(pushes.get(id) ?? [])];
    for (const message of own)
      if (message.record.part !== undefined) changed.push(advance(all, message));
    const latest = all.at(-1);
    const open = latest !== undefined && !isWhole(latest);
    return {
      crowd: crowdAt(crowds, id),
      messages: own.length,
      diagnostics: own.reduce((sum, { record }) => sum + record.diagnostics.length, 0),
      state: own.some(({ record }) => closesFlight(record))
        ? 'closed'
        : open
          ? 'partial'
          : 'complete',
    };
  });
  await savePushes(tx, system, [...lastOfEach(changed)], at);
  return result;
};

/** Adds a part to the pushes of its flight, oldest first, and gives the push it belongs to. */
const advance = (pushes: FlightPush[], message: Incoming): FlightPush => {
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

const linkFlights = async (
  tx: Transaction,
  flights: readonly FlightPlan[],
  crowds: Readonly<Record<System, ReadonlyMap<string, Crowd>>>,
  at: Date,
): Promise<void> => {
  const before = Map.groupBy(await loadLinks(tx, flights), ({ flightId }) => flightId);
  const linked = flights.map((flight) => {
    const api = crowdAt(crowds.api, flight.id);
    const pnr = crowdAt(crowds.pnr, flight.id);
    const old = before.get(flight.id) ?? [];
    return { flight, api, pnr, old, made: linkCrowds(api, pnr, old) };
  });
  await saveLinks(
    tx,
    linked.flatMap(({ flight, made }) =>
      made.map((link) => ({ ...link, flightId: flight.id, day: flight.day })),
    ),
    at,
  );
  await saveLinkCounts(
    tx,
    linked.map(({ api, pnr, old, made }) => ({ api, pnr, links: [...old, ...made] })),
  );
};
