import { airport, type CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { all } from '@platform/server/database/rows.ts';
import { nameForm } from '@platform/server/ingest/matching/name-form.ts';
import { type PersonRow, personOf } from '@platform/server/ingest/store/people.ts';
import {
  bookedForms,
  documentForm,
  type Person,
} from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';

/** Who presents a document, as it names them. */
export interface Presenter {
  readonly surname?: string | undefined;
  readonly givenNames?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly documentNumber?: string | undefined;
  readonly documentIssuer?: string | undefined;
}

/** A flight as shown from the carrier's data to officers who check its travellers. */
export interface FlightSeen {
  readonly id: string;
  readonly day: string;
  /** The State to which it goes, alpha-3. */
  readonly destination: string | undefined;
  /** Whether the carrier has sent a list of its passengers: on one of the crew alone nobody else could be. */
  readonly listed: boolean;
}

/** Loads a flight by id, or returns undefined. */
export const flightSeen = async (tx: Transaction, id: string): Promise<FlightSeen | undefined> => {
  const rows = await all<{
    readonly id: string;
    readonly day: string;
    readonly toAirport: string;
    readonly state?: string;
    readonly listed: boolean;
  }>(
    tx,
    sql`select one.id, one.day, one.to_airport, port.state,
      exists (select from api.flight_count where flight_id = one.id)
        and exists (
          select from api.traveller
          where day = one.day and flight_id = one.id and role = 'passenger'
        ) as listed
    from flight.flight one left join flight.airport port on port.code = one.to_airport
    where one.id = ${id}`,
  );
  const [row] = rows;
  if (row === undefined) return undefined;
  const { day, listed, state, toAirport } = row;
  return { id, day, listed, destination: state ?? airport(toAirport)?.state };
};

/**
 * Finds the listed person who matches the presenter: first by document, then by name and date of birth. Ignores people whose
 * journey the carrier cancelled. Returns undefined without a match.
 */
export const listedAs = async (
  tx: Transaction,
  { id, day }: Pick<FlightSeen, 'id' | 'day'>,
  presenter: Presenter,
): Promise<Person | undefined> => {
  const { surname, dateOfBirth, documentNumber } = presenter;
  const form = documentNumber === undefined ? undefined : documentForm(documentNumber);
  const name = surname === undefined ? undefined : nameForm(surname);
  if (form === undefined && (name === undefined || dateOfBirth === undefined)) return undefined;
  const { rows } =
    await sql<PersonRow>`select * from api.traveller where day = ${day} and flight_id = ${id} and boarding is distinct from 'cancelled'
      and (document_form = ${form ?? null}
        or (surname_form = any (${name === undefined ? [] : bookedForms(name)}::text[])
          and birth_date = ${dateOfBirth ?? null}))
    order by id`.execute(tx);
  return rows
    .map(personOf)
    .map((person) => ({ person, likeness: likeness(person, presenter) }))
    .filter((one) => one.likeness > 0)
    .toSorted((a, b) => b.likeness - a.likeness)[0]?.person;
};

/** The document tells more than the name: twins share name and date of birth, and families a surname. */
const likeness = (
  person: Pick<Person, 'document' | 'surname' | 'given' | 'birthDate'>,
  { surname, givenNames, dateOfBirth, documentNumber, documentIssuer }: Presenter,
): number => {
  const same = (a: string | undefined, b: string | undefined): boolean =>
    a !== undefined && b !== undefined && nameForm(a) === nameForm(b);
  const sameName = (booked: string | undefined, own: string | undefined): boolean =>
    booked !== undefined &&
    own !== undefined &&
    bookedForms(nameForm(own)).includes(nameForm(booked));
  const { number, issuer } = person.document;
  const document =
    number !== undefined &&
    documentNumber !== undefined &&
    documentForm(number) === documentForm(documentNumber);
  const given = sameName(person.given, givenNames);
  const identity =
    sameName(person.surname, surname) &&
    dateOfBirth !== undefined &&
    person.birthDate === dateOfBirth;
  if (!document && !(identity && given)) return 0;
  return (
    (document ? 8 : 0) +
    (document && same(issuer, documentIssuer) ? 4 : 0) +
    (identity ? 2 : 0) +
    (given ? 1 : 0)
  );
};

/**
 * Finds the only flight of the day that lists the document. Without one, takes the next morning's, since its travellers are
 * checked before midnight. Returns undefined for none or several.
 */
export const flightOfDocument = async (
  tx: Transaction,
  documentNumber: string,
  day: CivilDate,
): Promise<string | undefined> => {
  const rows = await all<{ readonly id: string; readonly today: boolean }>(
    tx,
    sql`select distinct one.id, one.crossing_day = ${day}::date as today
    from api.traveller who join flight.flight one on one.id = who.flight_id
    where who.document_form = ${documentForm(documentNumber)}
      and who.day between ${day}::date - 1 and ${day}::date + 2
      and (one.crossing_day = ${day}::date
        or one.crossing_day = ${day}::date + 1
          and substring(case one.direction when 'arrival' then one.arrival else one.departure end
            from 12 for 2) < '12')
      and not one.cancelled and who.boarding is distinct from 'cancelled'
    limit 4`,
  );
  const ofToday = rows.filter(({ today }) => today);
  const fitting = ofToday.length > 0 ? ofToday : rows;
  return fitting.length === 1 ? fitting[0]?.id : undefined;
};

/** A person on the list of a flight. */
export interface Listing {
  readonly traveller: string;
  /** A passenger, who comes to the booth of this flight. Crew has its own way, and who is in transit does not cross the border. */
  readonly awaited: boolean;
}

/** Loads the people on flight lists, except those whose journey the carrier cancelled. */
export const listedOn = (
  tx: Transaction,
  flights: readonly { readonly id: string; readonly day: string }[],
): Promise<readonly (Listing & { readonly flight: string })[]> =>
  all<Listing & { readonly flight: string }>(
    tx,
    sql`select flight_id as flight, id as traveller, role = 'passenger' as awaited from api.traveller
    where day = any (${flights.map(({ day }) => day)}::date[])
      and flight_id = any (${flights.map(({ id }) => id)}::uuid[])
      and boarding is distinct from 'cancelled'`,
  );
