import type { CivilDate } from '@amirani/core';
import type { Transaction } from '../database/open.ts';
import { dayId } from './flight/day-id.ts';
import { type FlightPlan, mergePlans } from './flight/flight.ts';
import { boardingOf } from './flight/push.ts';
import { resolveFlights } from './flight/resolve.ts';
import {
  flightPersonsAt,
  linkFlights,
  loadFlightPersons,
  updateFlightCounts,
} from './flight-counts.ts';
import { type FlightPersons, takeIn } from './matching/flight-persons.ts';
import { identityOf } from './matching/identity.ts';
import { hearMention, mentionsOf, withBoarding } from './matching/mention.ts';
import { observeMentioned } from './mentioned.ts';
import type { Prepared } from './prepare.ts';
import { findFlights, saveFlights } from './store/flights.ts';
import {
  type BookingObservation,
  enterDigests,
  findDigests,
  type StoredMessage,
  saveBookings,
  saveMessages,
} from './store/messages.ts';
import { type Observation, saveObservations, savePersons } from './store/people.ts';
import type { System } from './traveller/person.ts';

/** A message to be stored, with the number of its receipt. */
export interface Numbered {
  readonly prepared: Prepared;
  readonly said: number;
}

/** Result for one message of a batch. */
export interface Placement {
  readonly outcome: 'stored' | 'duplicate';
  readonly messageId: string;
  readonly flightId: string;
  readonly travellers: number;
}

/**
 * Stores a batch within one transaction, under the lock of its flights: all of it or nothing. Returns the result of each
 * message, in their order. A message that is already stored, or twice in the batch, is a duplicate and adds nothing.
 */
export const storeBatch = async (
  tx: Transaction,
  batch: readonly Numbered[],
  at: Date,
): Promise<readonly Placement[]> => {
  if (batch.length === 0) return [];
  const flights = await settleFlights(tx, batch);
  const incoming = batch.map(({ prepared, said }, index): Incoming => {
    const flight = flights[index] ?? prepared.flight;
    const { digest, record, separators, content, system } = prepared;
    return {
      ...{ digest, record, separators, content, system, flight, said, receivedAt: at },
      mentions: mentionsOf(record),
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
  batch: readonly Numbered[],
): Promise<readonly FlightPlan[]> => {
  const plans = batch.map(({ prepared }) => prepared.flight);
  const designators = [...new Set(plans.map(({ designator }) => designator))];
  const days = [...new Set(plans.map(({ day }) => day))];
  return resolveFlights(plans, await findFlights(tx, designators, days));
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
  await saveFlights(tx, mergePlans(fresh.map(({ flight }) => flight)), at);
  const flights = [...new Map(fresh.map(({ flight }) => [flight.id, flight])).values()];
  const allPersons = await loadFlightPersons(tx, flights);
  for (const system of SYSTEMS) {
    const messages = fresh.filter((one) => one.system === system);
    if (messages.length === 0) continue;
    const spoken = new Set(messages.map(({ flightId }) => flightId));
    const own = new Map([...allPersons[system]].filter(([flightId]) => spoken.has(flightId)));
    const observations = messages.flatMap((message) => observe(message, own));
    await saveMessages(tx, system, messages);
    observations.push(...(await observeMentioned(tx, system, own, observations)));
    await savePersons(tx, system, [...own.values()]);
    await saveObservations(tx, system, observations);
    if (system === 'pnr') await saveBookings(tx, messages.flatMap(bookingsOf));
    await updateFlightCounts(tx, system, messages, own, at);
  }
  await linkFlights(tx, flights, allPersons, at);
};

const observe = (
  message: Incoming,
  allPersons: ReadonlyMap<string, FlightPersons>,
): readonly Observation[] => {
  const { record, flight, said, receivedAt } = message;
  const receipt = { said, at: receivedAt };
  const sayings = record.travellers.map((traveller, index) => {
    const booking = record.bookings.find(({ travellers }) => travellers.includes(index));
    const identity = identityOf(traveller, { day: flight.day, booking });
    if (booking?.cancelled === true)
      return {
        record: traveller,
        identity,
        boarding: 'cancelled' as const,
        at: booking.source['cancelled'],
      };
    return {
      record: traveller,
      identity,
      boarding: boardingOf(record),
      at: record.source?.['status'],
    };
  });
  const flightPersons = flightPersonsAt(allPersons, flight.id);
  const placed = takeIn(
    flightPersons,
    sayings.map((saying) => ({ ...saying, ...receipt })),
  );
  const named = sayings.flatMap(({ record: traveller, boarding, at }, ordinal) => {
    const place = placed[ordinal];
    if (place === undefined) return [];
    const source = withBoarding(traveller.source, boarding === undefined ? undefined : at);
    return [{ ordinal, placed: place, boarding, record: { ...traveller, source } }];
  });
  const mentioned = message.mentions.flatMap((mention) =>
    hearMention(flightPersons, mention, receipt),
  );
  const of = { day: flight.day, flightId: flight.id, messageId: message.id, receivedAt };
  return [...named, ...mentioned].map((one) => ({ ...of, ...one }));
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
