import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { JourneyRow } from './journey-row.ts';

/** A flight that changed or received messages since the last run of the criteria. */
export interface DueFlight {
  readonly id: string;
  readonly day: CivilDate;
  /** Of the flight itself, what criteria read. */
  readonly stand: Buffer;
  /** The last receipt that spoke of it. */
  readonly said: bigint;
  /** Of its counts, which change with its messages. */
  readonly counted: Buffer;
  /** Up to which receipt its travellers were looked at; absent where all are to be looked at. */
  readonly seen: bigint | null;
  readonly crosses_at: Date;
}

/**
 * Flights to look at, soonest first: in the role of evaluation. `set` names the criteria that run; where none does, only flights
 * that were looked at before, whose hits have to end.
 */
export const dueFlights = async (
  tx: Transaction,
  set: { readonly hash: string; readonly empty: boolean },
  from: CivilDate,
  limit: number,
): Promise<readonly DueFlight[]> =>
  (
    await sql<DueFlight>`with looked as materialized (
        select f.id, f.day, f.departure_at, f.stand, f.counted, f.crosses_at, s.said as before,
          s.set_hash = decode(${set.hash}, 'hex') and s.flight = f.stand as same
        from criteria.flight f left join criteria.screening s on s.flight_id = f.id
        where f.day >= ${from}::date
          and (s.flight_id is not null or not ${set.empty})
          and (s.flight_id is null or s.set_hash <> decode(${set.hash}, 'hex') or s.flight <> f.stand
            or s.counted is distinct from f.counted)),
      -- Only of these the messages are asked for the last receipt: of every flight to come they would be all that there are.
      due as materialized (select looked.*, (select f.said from criteria.flight f where f.id = looked.id) as said from looked)
      select id, day, stand, said, counted, crosses_at, case when same then before end as seen
      from due
      where said is not null and (same is not true or said > before)
      order by departure_at nulls last, id limit ${limit}`.execute(tx)
  ).rows;

/**
 * For the rest of the transaction: the days of tables are many, and those of the last hours have no statistics yet, so that a
 * plan would look through a flight once for each traveller.
 */
export const planForFlights = async (tx: Transaction): Promise<void> => {
  await sql`set local enable_nestloop = off`.execute(tx);
};

/** Everything but the places of values, which only an explanation needs. */
const VALUES = sql`day, flight_id, traveller_id, said, carrier, from_airport, to_airport, departure, departure_at, boarding,
  message_id, documents, bags, frequent_flyer, null as places, booking_message_id, created, legs, agency_number,
  agency_carrier, payments, travellers, divided, changes, null as booking_places`;

/** The journeys of a flight of which something was said after `seen`, of a null all; without the places of values. */
export const journeysOf = async (
  tx: Transaction,
  { id, day, seen }: Pick<DueFlight, 'id' | 'day' | 'seen'>,
): Promise<readonly JourneyRow[]> =>
  (
    await sql<JourneyRow>`select ${VALUES} from criteria.journey
      where day = ${day}::date and flight_id = ${id}::uuid and (${seen}::bigint is null or said > ${seen}::bigint)
      order by traveller_id`.execute(tx)
  ).rows;

/** These journeys of a flight, each value with its place. */
export const journeysWithPlaces = async (
  tx: Transaction,
  { id, day }: Pick<DueFlight, 'id' | 'day'>,
  travellers: readonly string[],
): Promise<readonly JourneyRow[]> =>
  (
    await sql<JourneyRow>`select * from criteria.journey
      where day = ${day}::date and flight_id = ${id}::uuid and traveller_id = any (${travellers}::uuid[])`.execute(
      tx,
    )
  ).rows;

/** Journeys on flights of these days, both included, without the places of values; at most `limit`. */
export const journeysBetween = async (
  tx: Transaction,
  from: CivilDate,
  to: CivilDate,
  limit: number,
): Promise<readonly JourneyRow[]> =>
  (
    await sql<JourneyRow>`select ${VALUES} from criteria.journey
      where day between ${from}::date and ${to}::date order by day, flight_id, traveller_id limit ${limit}`.execute(
      tx,
    )
  ).rows;

/** Remembers how far flights were looked at. */
export const saveScreened = async (
  tx: Transaction,
  flights: readonly DueFlight[],
  set: string,
  at: Date,
): Promise<void> => {
  await sql`insert into criteria.screening (flight_id, day, said, flight, counted, set_hash, at)
    select id, day, said, flight, counted, decode(${set}, 'hex'), ${at}
    from unnest(${flights.map(({ id }) => id)}::uuid[], ${flights.map(({ day }) => day)}::date[],
      ${flights.map(({ said }) => said)}::bigint[], ${flights.map(({ stand }) => stand)}::bytea[],
      ${flights.map(({ counted }) => counted)}::bytea[]) f (id, day, said, flight, counted)
    on conflict (flight_id) do update set said = excluded.said, flight = excluded.flight,
      counted = excluded.counted, set_hash = excluded.set_hash,
      at = excluded.at`.execute(tx);
};

/** Forgets flights before a day: their data go by a clock of their own. */
export const forgetScreened = async (tx: Transaction, before: CivilDate): Promise<void> => {
  await sql`delete from criteria.screening where day < ${before}::date`.execute(tx);
};
