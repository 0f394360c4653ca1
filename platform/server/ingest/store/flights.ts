import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { AirportFacts, FlightPlan } from '../flight/flight.ts';
import { insertAll, storable, storableJson } from './bulk.ts';

/** What tells a flight that is already stored. */
export interface StoredFlight {
  readonly id: string;
  readonly day: string;
  readonly designator: string;
  readonly from_airport: string;
  readonly to_airport: string;
  readonly departure: string | null;
  readonly arrival: string | null;
}

/**
 * Makes batches of the same flights wait for each other until the commit, always in one order. Matching then sees every traveller of the
 * earlier batch.
 */
export const lockDesignators = async (
  tx: Transaction,
  designators: readonly string[],
): Promise<void> => {
  await sql`select pg_advisory_xact_lock(key) from (
    select distinct hashtextextended('amirani.flight.' || designator, 0) as key
    from unnest(${designators}::text[]) designator order by key) keys`.execute(tx);
};

/** Numbers for the given receipts, in order; to be taken under the lock, so that they show which came later. */
export const takeNumbers = async (tx: Transaction, count: number): Promise<readonly number[]> => {
  if (count === 0) return [];
  const { rows } = await sql<{ readonly said: bigint }>`
    select nextval('flight.saying') as said from generate_series(1, ${count}::int)`.execute(tx);
  return rows.map(({ said }) => Number(said));
};

/** The flights of these designators within these days, a day more on either side. */
export const findFlights = async (
  tx: Transaction,
  designators: readonly string[],
  days: readonly string[],
): Promise<readonly StoredFlight[]> => {
  if (designators.length === 0) return [];
  const { rows } = await sql<StoredFlight>`
    select id, day, designator, from_airport, to_airport, departure, arrival from flight.flight
    where designator = any (${designators}::text[])
      and day between (select min(d) - 1 from unnest(${days}::date[]) d)
                  and (select max(d) + 1 from unnest(${days}::date[]) d)`.execute(tx);
  return rows;
};

/** Stores flights; a later message fills in and corrects, but takes nothing back. */
export const saveFlights = async (
  tx: Transaction,
  flights: readonly FlightPlan[],
  at: Date,
): Promise<void> => {
  const of = <T>(value: (flight: FlightPlan) => T): readonly T[] => flights.map(value);
  await insertAll(
    tx,
    'flight.flight',
    [
      ['id', 'uuid', of(({ id }) => id)],
      ['day', 'date', of(({ day }) => day)],
      ['designator', 'text', of(({ designator }) => storable(designator))],
      ['carrier', 'text', of(({ carrier }) => storable(carrier))],
      ['number', 'text', of(({ number }) => storable(number))],
      ['from_airport', 'text', of(({ from }) => storable(from))],
      ['to_airport', 'text', of(({ to }) => storable(to))],
      ['departure', 'text', of(({ departure }) => departure)],
      ['arrival', 'text', of(({ arrival }) => arrival)],
      ['departure_at', 'timestamptz', of(({ departureAt }) => departureAt)],
      ['arrival_at', 'timestamptz', of(({ arrivalAt }) => arrivalAt)],
      ['direction', 'text', of(({ direction }) => direction)],
      ['crossing_day', 'date', of(({ crossingDay }) => crossingDay)],
      ['cancelled', 'bool', of(({ cancelled }) => cancelled ?? false)],
      ['legs', 'jsonb', of(({ legs }) => storableJson(legs))],
      ['first_at', 'timestamptz', of(() => at)],
      ['last_at', 'timestamptz', of(() => at)],
    ],
    `on conflict (id) do update set
       from_airport = coalesce(nullif(excluded.from_airport, ''), flight.from_airport),
       to_airport = coalesce(nullif(excluded.to_airport, ''), flight.to_airport),
       departure = coalesce(excluded.departure, flight.departure),
       arrival = coalesce(excluded.arrival, flight.arrival),
       departure_at = coalesce(excluded.departure_at, flight.departure_at),
       arrival_at = coalesce(excluded.arrival_at, flight.arrival_at),
       crossing_day = excluded.crossing_day,
       legs = case when excluded.legs = '[]' then flight.legs else excluded.legs end,
       last_at = excluded.last_at`,
  );
  // What was said last counts, and most messages say nothing of it.
  const told = flights.filter(({ cancelled }) => cancelled !== undefined);
  await sql`update flight.flight set cancelled = told.cancelled
    from unnest(${told.map(({ id }) => id)}::uuid[], ${told.map(({ cancelled }) => cancelled)}::bool[]) told (id, cancelled)
    where flight.id = told.id and flight.cancelled <> told.cancelled`.execute(tx);
};

/** The airports that a world of its own brings along, by code. */
export const loadAirports = async (tx: Transaction): Promise<ReadonlyMap<string, AirportFacts>> => {
  const { rows } = await sql<
    AirportFacts & { readonly code: string }
  >`select code, state, zone from flight.airport`.execute(tx);
  return new Map(rows.map(({ code, state, zone }) => [code, { state, zone }]));
};

/** An airport to be known besides those of packages/core. */
export interface NewAirport extends AirportFacts {
  readonly code: string;
  readonly city: string;
  readonly source: string;
}

/** Adds or corrects airports. */
export const saveAirports = async (
  tx: Transaction,
  airports: readonly NewAirport[],
): Promise<void> => {
  await insertAll(
    tx,
    'flight.airport',
    (['code', 'city', 'state', 'zone', 'source'] as const).map((name) => [
      name,
      'text',
      airports.map((airport) => airport[name]),
    ]),
    `on conflict (code) do update set city = excluded.city, state = excluded.state,
       zone = excluded.zone, source = excluded.source`,
  );
};
