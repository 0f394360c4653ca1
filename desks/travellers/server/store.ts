import type { BookingRecord, TravellerRecord } from '@amirani/messages';
import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { type PersonRow, personOf } from '@platform/server/ingest/store/people.ts';
import { bookedForms, type Person, type System } from '@platform/server/ingest/traveller/person.ts';
import { unpackSource } from '@platform/server/ingest/traveller/source-text.ts';
import {
  type ApiFlightCountRow,
  type ApiObservationRow,
  type FlightRow,
  type LinkFlightCountRow,
  type PersonRow as LinkRow,
  linkFlightCountTable,
  personTable,
} from '@platform/server/sql/tables.gen.ts';
import { sql } from 'kysely';
import type { MessageRow } from './rows.ts';

/** Flights whose border crossing falls on these local days. */
export const findFlightsOn = (
  tx: Transaction,
  from: string,
  to: string,
  direction: FlightRow['direction'] | undefined,
): Promise<readonly FlightRow[]> =>
  all(
    tx,
    sql`${FLIGHT}
    where crossing_day between ${from} and ${to} and (${direction ?? null}::text is null or direction = ${direction ?? null})
    order by crossing_day,
      coalesce(case direction when 'arrival' then arrival_at else departure_at end, 'infinity'),
      case direction when 'arrival' then arrival else departure end, designator`,
  );

/** Flights by id. */
export const findFlightsById = (
  tx: Transaction,
  ids: readonly string[],
): Promise<readonly FlightRow[]> => all(tx, sql`${FLIGHT} where id = any (${ids}::uuid[])`);

/** Whether a flight of a designator, in the form in which it is kept, is stored. */
export const knowsFlight = async (tx: Transaction, designator: string): Promise<boolean> => {
  const { rows } = await sql`${FLIGHT} where designator = ${designator} limit 1`.execute(tx);
  return rows.length > 0;
};

/** Flights of a designator, or of an airport at either end, within these days. */
export const searchFlights = (
  tx: Transaction,
  text: string,
  from: string,
  to: string,
  limit: number,
): Promise<readonly FlightRow[]> =>
  all(
    tx,
    sql`${FLIGHT}
    where crossing_day between ${from} and ${to}
      and (designator = ${text} or from_airport = ${text} or to_airport = ${text})
    order by crossing_day desc, designator limit ${limit}`,
  );

/** Counts of flights in one system, by flight. */
export const countsOf = async (
  tx: Transaction,
  system: System,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ApiFlightCountRow>> => {
  const rows = await all<ApiFlightCountRow>(
    tx,
    sql`select * from ${sql.raw(`${system}.flight_count`)}
    where flight_id = any (${ids}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.flightId, row]));
};

/** Counts over both systems, by flight. */
export const linkCountsOf = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LinkFlightCountRow>> => {
  const rows = await linkFlightCountTable.all(tx, sql`where flight_id = any (${ids}::uuid[])`);
  return new Map(rows.map((row) => [row.flightId, row]));
};

/** Messages of a flight in one system, newest first, without their text. */
export const messagesOf = (
  tx: Transaction,
  system: System,
  flight: { readonly id: string; readonly day: string },
): Promise<readonly MessageRow[]> =>
  all(
    tx,
    sql`select ${sql.raw(MESSAGE)} from ${message(system)}
    where day = ${flight.day} and flight_id = ${flight.id}
    order by said desc limit 1000`,
  );

/** A message with its text. */
export interface MessageText extends MessageRow {
  readonly separators: string;
  readonly content: Buffer;
  readonly dropped: Readonly<Record<string, number>>;
  readonly findings: readonly unknown[];
}

/** A message of one system with its text. */
export const findMessage = (
  tx: Transaction,
  system: System,
  id: string,
  day: string,
): Promise<MessageText | undefined> =>
  first(
    tx,
    sql`select ${sql.raw(MESSAGE)}, separators, content, dropped, findings from ${message(system)}
    where day = ${day} and id = ${id}`,
  );

/** Everybody on a flight in one system. */
export const personsOn = async (
  tx: Transaction,
  system: System,
  flight: { readonly id: string; readonly day: string },
): Promise<readonly Person[]> =>
  persons(
    await sql<PersonRow>`select * from ${traveller(system)}
      where day = ${flight.day} and flight_id = ${flight.id}`.execute(tx),
  );

/** Travellers of one system by id; all of one day. */
export const personsById = async (
  tx: Transaction,
  system: System,
  ids: readonly string[],
  day: string,
): Promise<readonly Person[]> =>
  persons(
    await sql<PersonRow>`select * from ${traveller(system)}
      where day = ${day} and id = any (${ids}::uuid[])`.execute(tx),
  );

/** What is looked for: words in their form, or a document or locator as they are stored. */
export interface PersonSearch {
  /** Comparable forms of the name, as words. A traveller matches if the name begins with the words of one form. */
  readonly names: readonly (readonly string[])[];
  readonly document: string | undefined;
  readonly locator: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly limit: number;
}

/** Travellers by the beginnings of their names in either order, by document number, or by locator. */
export const searchPersons = async (
  tx: Transaction,
  system: System,
  { names, document, locator, from, to, limit }: PersonSearch,
): Promise<readonly Person[]> => {
  const name = sql.join(
    names.map(([one = '', ...rest]) =>
      one === '' ? sql`false` : byName(one, rest.join(''), one + rest.join('')),
    ),
    sql` or `,
  );
  return persons(
    await sql<PersonRow>`select * from ${traveller(system)}
      where day between ${from} and ${to}
        and (${name} or document_form = ${document ?? null} or booking = ${locator ?? null})
      order by day desc, surname_form, given_form, id limit ${limit}`.execute(tx),
  );
};

/** Who asks about their own data: a document's number, or name and date of birth together, in the forms of matching. */
export interface PersonAsked {
  readonly surname: string;
  readonly given: string;
  readonly birthDate: string | undefined;
  readonly document: string | undefined;
}

/** Everybody in one system whom a person's own words mean, of whatever day. */
export const personsAsked = async (
  tx: Transaction,
  system: System,
  { surname, given, birthDate, document }: PersonAsked,
): Promise<readonly Person[]> =>
  persons(
    await sql<PersonRow>`select * from ${traveller(system)}
      where document_form = ${document ?? null}
        or (surname_form = any (${bookedForms(surname)}::text[])
          and given_form = any (${bookedForms(given)}::text[]) and birth_date = ${birthDate ?? null}
          and ${surname} <> '')
      order by day desc, id`.execute(tx),
  );

/** Everybody in one system who is recorded by this name, without a date of birth and without a document. */
export const personsNamed = async (
  tx: Transaction,
  system: System,
  { surname, given }: Pick<PersonAsked, 'surname' | 'given'>,
): Promise<readonly Person[]> =>
  persons(
    await sql<PersonRow>`select * from ${traveller(system)}
      where surname_form = any (${bookedForms(surname)}::text[]) and ${surname} <> ''
        and (${given} = '' or given_form = any (${bookedForms(given)}::text[]))
        and birth_date is null and coalesce(document_form, '') = ''
      order by day desc, id`.execute(tx),
  );

/** Loads the links of a day that contain any of these ids on either side. */
export const linksOf = (
  tx: Transaction,
  ids: readonly string[],
  day: string,
): Promise<readonly LinkRow[]> =>
  personTable.all(
    tx,
    sql`where day = ${day} and (api_id = any (${ids}::uuid[]) or pnr_id = any (${ids}::uuid[]))`,
  );

/** All links of a flight. */
export const linksOn = (
  tx: Transaction,
  flight: { readonly id: string; readonly day: string },
): Promise<readonly LinkRow[]> =>
  personTable.all(tx, sql`where day = ${flight.day} and flight_id = ${flight.id}`);

/** An observation with the message it comes from. */
export interface ObservationRow<R = TravellerRecord>
  extends Pick<MessageRow, 'type' | 'function' | 'status'> {
  readonly messageId: string;
  readonly said: bigint;
  readonly receivedAt: Date;
  readonly record: R;
  /** Of a traveller: what the message said of boarding. */
  readonly boarding?: Person['boarding'] | null;
}

/** As it is stored: the places of the record's values beside it. */
interface PackedRow
  extends Pick<ApiObservationRow, 'messageId' | 'receivedAt' | 'record' | 'source' | 'boarding'>,
    Pick<MessageRow, 'type' | 'function' | 'status'> {
  readonly said: bigint;
}

const unpacked = <R>({ source, record, ...row }: PackedRow): ObservationRow<R> => ({
  ...row,
  record: { ...record, source: unpackSource(source) } as R,
});

/** Loads the travellers in a message, because reading the message means reading about each of them. */
export const travellersIn = async (
  tx: Transaction,
  system: System,
  messageId: string,
  day: string,
): Promise<readonly string[]> => {
  const rows = await all<{ id: string }>(
    tx,
    sql`select distinct traveller_id as id from ${sql.table(`${system}.observation`)}
    where day = ${day}::date and message_id = ${messageId}::uuid`,
  );
  return rows.map(({ id }) => id);
};

/** Everything that messages of one system said of a traveller, oldest first. */
export const observationsOf = async (
  tx: Transaction,
  system: System,
  person: Pick<Person, 'id' | 'day'>,
): Promise<readonly ObservationRow[]> => {
  const rows = await all<PackedRow>(
    tx,
    sql`select o.message_id, m.said, m.said_at as received_at, o.record, o.source, o.boarding,
      m.type, m.function, m.status
    from ${sql.raw(`${system}.observation`)} o
    join ${message(system)} m on m.day = o.day and m.id = o.message_id
    where o.day = ${person.day} and o.traveller_id = ${person.id}
    order by m.said, o.ordinal`,
  );
  return rows.map((row) => unpacked<TravellerRecord>(row));
};

/** What messages said of a booking, oldest first. */
export const bookingObservationsOf = async (
  tx: Transaction,
  flight: { readonly id: string; readonly day: string },
  locator: string,
): Promise<readonly ObservationRow<BookingRecord>[]> => {
  const rows = await all<PackedRow>(
    tx,
    sql`select o.message_id, m.said, m.said_at as received_at, o.record, o.source, m.type, m.function, m.status
    from pnr.booking_observation o
    join pnr.message m on m.day = o.day and m.id = o.message_id
    where o.day = ${flight.day} and o.flight_id = ${flight.id} and o.locator = ${locator}
    order by m.said, o.ordinal`,
  );
  return rows.map((row) => unpacked<BookingRecord>(row));
};

const FLIGHT = sql`select id, day, designator, carrier, number, from_airport, to_airport, departure, arrival,
  departure_at, arrival_at, direction, crossing_day, cancelled, legs from flight.flight`;

// What was received again after something else counts as received then (ADR 4).
const MESSAGE = `id, flight_id, type, version, function, status, part, sender, said, said_at as received_at,
  octet_length(content) as bytes, travellers, json_array_length(findings) as diagnostics`;

const message = (system: System) => sql.raw(`${system}.message`);
const traveller = (system: System) => sql.raw(`${system}.traveller`);

const persons = ({ rows }: { readonly rows: readonly PersonRow[] }): readonly Person[] =>
  rows.map(personOf);

const byName = (one: string, rest: string, whole: string) =>
  rest === ''
    ? sql`(surname_form like ${`${one}%`} or given_form like ${`${one}%`})`
    : sql`((surname_form like ${`${one}%`} and given_form like ${`${rest}%`})
        or (given_form like ${`${one}%`} and surname_form like ${`${rest}%`})
        or surname_form like ${`${whole}%`} or given_form like ${`${whole}%`})`;
