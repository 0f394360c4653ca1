import type { CivilDate } from '@amirani/core';
import { parseCivilDate } from '@amirani/core';
import { apiMessages } from './airline/api-messages.ts';
import { dialectOf } from './airline/dialect.ts';
import { withMishaps } from './airline/mishaps.ts';
import { pnrPushes } from './airline/pnr-pushes.ts';
import type { WorldMessage } from './airline/transmission.ts';
import { transmit } from './airline/transmission.ts';
import type { Booking } from './bookings/booking.ts';
import { makeBookings } from './bookings/make-booking.ts';
import { seated } from './bookings/seating.ts';
import { makeCrew } from './flights/crew.ts';
import { dayOf } from './flights/day-of.ts';
import type { Flight } from './flights/flight.ts';
import type { WorldSize } from './flights/schedule.ts';
import { homeZone, scheduleOf } from './flights/schedule.ts';
import { airportOf } from './geography/airports.ts';
import type { CultureCode } from './geography/states.ts';
import type { NameStock } from './people/culture.ts';
import { nameStock } from './people/culture.ts';
import { makeParties } from './people/party.ts';
import type { Person } from './people/person.ts';
import type { Stream } from './random/stream.ts';
import { stream } from './random/stream.ts';
import type { Instant } from './time/instant.ts';
import { fromLocal, HOUR, isoInstant, local, parseInstant } from './time/instant.ts';
import type { FlightTruth, Ledger } from './truth/ledger.ts';
import { ledgerOf } from './truth/ledger.ts';

/** The generator's version. It changes whenever the same seed and date give other bytes. */
export const worldVersion = 2;

/** What a world is made from; two worlds made from the same are byte for byte the same. */
export interface WorldOptions {
  /** Must be {@link worldVersion}: a world of another version cannot be made by this code. */
  readonly version: number;
  /** A whole number. */
  readonly seed: number;
  /** The day in the middle of the world, as the home state counts days. */
  readonly referenceDate: CivilDate;
  /** S where absent. */
  readonly size?: WorldSize;
  /** Minute of that day at which the wave of departures begins; 240, four in the morning, where absent. */
  readonly wave?: number;
}

/** A border world: its flights, every file sent about them, and the truth. */
export interface World {
  readonly version: number;
  readonly seed: number;
  readonly referenceDate: CivilDate;
  readonly size: WorldSize;
  readonly wave: number;
  /** In order of departure. */
  readonly flights: readonly Flight[];
  /** In order of sending. */
  readonly messages: readonly WorldMessage[];
  readonly truth: Ledger;
}

/**
 * Makes a world.
 * @throws for an unknown version, a seed that is not a whole number or an invalid day.
 */
export const createWorld = (options: WorldOptions): World => makeWorld(options, {});

/** What of a world may be otherwise; whatever is not changed is drawn as in the world without changes. */
export interface WorldChanges {
  /** The flights, with other loads. */
  readonly flights?: (flights: readonly Flight[]) => readonly Flight[];
  /** The person as she truly is, with the documents that she has. */
  readonly person?: (person: Person) => Person;
  /** The person as her carrier reports her in its API messages; undefined: it does not. */
  readonly reported?: (person: Person) => Person | undefined;
}

/** Makes a world with changes. */
export const makeWorld = (options: WorldOptions, changes: WorldChanges): World => {
  const { version, seed, referenceDate, size = 'S', wave = 4 * HOUR } = options;
  const { root, flights } = openWorld(options, changes);
  const peopled = populate(options, changes);
  const messages = peopled
    .flatMap((one) => messagesOf(one, root.child(one.flight.id), changes.reported))
    .sort((a, b) => a.at - b.at || (a.path < b.path ? -1 : 1));
  const truth = ledgerOf(
    peopled.map(({ truth }) => truth),
    messages,
  );
  return { version, seed, referenceDate, size, wave, flights, messages, truth };
};

/** A flight with everybody on it. */
export interface PeopledFlight {
  readonly flight: Flight;
  readonly crew: readonly Person[];
  readonly truth: FlightTruth;
}

/** The flights of a world with everybody on them, before anybody sends a message. */
export const populate = (
  options: WorldOptions,
  changes: WorldChanges,
): readonly PeopledFlight[] => {
  const { root, flights } = openWorld(options, changes);
  const stocks = stocksOf(options.seed);
  const locators = uniqueLocators();
  return flights.map((flight) =>
    peopledFlight(flight, stocks, locators, root.child(flight.id), changes.person ?? same),
  );
};

const openWorld = (
  { version, seed, referenceDate, size = 'S', wave = 4 * HOUR }: WorldOptions,
  changes: WorldChanges,
): { readonly root: Stream; readonly flights: readonly Flight[] } => {
  if (version !== worldVersion)
    throw new RangeError(`scenario: version ${version} is not ${worldVersion}`);
  if (!Number.isSafeInteger(seed))
    throw new RangeError('scenario: the seed must be a whole number');
  if (!parseCivilDate(referenceDate).ok) throw new RangeError('scenario: not a civil date');
  // The streams keep the name of version 1: what version 2 does not change is drawn as before.
  const root = stream(`amirani/1/${seed}/${referenceDate}`);
  const at = fromLocal(referenceDate, wave, homeZone);
  const flights = scheduleOf(at, size, root.child('schedule'));
  return { root, flights: changes.flights?.(flights) ?? flights };
};

/**
 * The world for a demonstration at a moment (`2026-03-31T05:20Z`): the wave of departures begins about
 * two hours later, so the flight board has something to show whenever it is opened. The moment counts
 * by its hour: within the hour the world stays the same.
 */
export const demoWorld = (referenceInstant: string, seed = 1): World =>
  createWorld(demoOptions(referenceInstant, seed));

/** What the world for a demonstration at a moment is made from. */
export const demoOptions = (
  referenceInstant: string,
  seed: number,
): WorldOptions & { readonly wave: number } => {
  const now = parseInstant(referenceInstant);
  if (now === undefined) throw new RangeError('scenario: not an instant such as 2026-03-31T05:20Z');
  const start: Instant = Math.floor(now / HOUR) * HOUR + 2 * HOUR;
  const { date, time } = local(start, homeZone);
  const wave = Number(time.slice(0, 2)) * HOUR + Number(time.slice(2));
  return { version: worldVersion, seed, referenceDate: date, wave };
};

/** `2026-03-31T00:00Z`: when the world's wave begins. */
export const waveOf = ({ referenceDate, wave }: World): string =>
  isoInstant(fromLocal(referenceDate, wave, homeZone));

type Stocks = Readonly<Record<CultureCode, NameStock>>;

const stocksOf = (seed: number): Stocks => ({
  iverni: nameStock(seed, 'iverni'),
  romance: nameStock(seed, 'romance'),
  palvian: nameStock(seed, 'palvian'),
  ardezh: nameStock(seed, 'ardezh'),
  wasiri: nameStock(seed, 'wasiri'),
  oxoman: nameStock(seed, 'oxoman'),
});

const peopledFlight = (
  flight: Flight,
  stocks: Stocks,
  locators: (source: Stream) => () => string,
  source: Stream,
  changed: (person: Person) => Person,
): PeopledFlight => {
  const otherEnd = airportOf(flight.direction === 'departure' ? flight.to : flight.from).state;
  const { parties: drawn, lookAlikes } = makeParties(
    { flight: flight.id, on: dayOf(flight), otherEnd, load: flight.load, stocks },
    source.child('parties'),
  );
  const parties = drawn.map((party) => ({ ...party, people: party.people.map(changed) }));
  const locator = locators(source.child('locators'));
  const bookings = seated(
    parties.flatMap((party, i) =>
      makeBookings(flight, party, locator, source.child(`booking/${i}`)),
    ),
  );
  const crew = makeCrew(flight, stocks, source.child('crew'));
  return {
    flight,
    crew,
    truth: {
      flight: flight.id,
      persons: [...parties.flatMap(({ people }) => people), ...crew],
      bookings,
      lookAlikes,
    },
  };
};

const messagesOf = (
  { flight, crew, truth: { bookings } }: PeopledFlight,
  source: Stream,
  reported: NonNullable<WorldChanges['reported']> = same,
): readonly WorldMessage[] => {
  const dialect = dialectOf(flight.carrier);
  const files = [
    ...pnrPushes(flight, bookings, dialect),
    ...apiMessages(flight, asReported(bookings, reported), crew, dialect, source.child('api')),
  ];
  return transmit(
    withMishaps(files, flight, dialect),
    flight,
    dialect,
    source.child('transmission'),
  );
};

const same = (person: Person): Person => person;

const asReported = (
  bookings: readonly Booking[],
  reported: NonNullable<WorldChanges['reported']>,
): readonly Booking[] =>
  bookings.map((booking) => ({
    ...booking,
    members: booking.members.flatMap((member) => {
      const person = reported(member.person);
      return person === undefined ? [] : [{ ...member, person }];
    }),
  }));

/** Record locators: six letters and digits, none of them twice in a world. */
const uniqueLocators = (): ((source: Stream) => () => string) => {
  const taken = new Set<string>();
  return (source) => () => {
    for (;;) {
      const locator = source.letters(6, 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789');
      if (taken.has(locator)) continue;
      taken.add(locator);
      return locator;
    }
  };
};
