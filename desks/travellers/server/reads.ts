import type { CivilDate } from '@amirani/core';
import type { Transaction } from '@platform/server/database/open.ts';
import { documentForm, nameForms } from '@platform/server/ingest/traveller/person.ts';
import type { Findable } from '@platform/server/kept-pnr/marks.ts';
import type { FlightRow } from '@platform/server/sql/tables.gen.ts';
import type { FlightSummary, TravellerRow } from '../api/types.ts';
import { birthSaid } from './birth-said.ts';
import { type FlightSeen, type Listing, listedAs, listedOn, type Presenter } from './carrier.ts';
import type { View } from './policy.ts';
import { travellerRow } from './present.ts';
import { everythingAbout, recordsNamed, summaries } from './service.ts';
import { sightingsOn } from './sightings.ts';
import { findFlightsById, findFlightsOn } from './store.ts';

export { type FlightSeen, flightOfDocument, flightSeen, type Presenter } from './carrier.ts';
export { personsById, personsOn } from './store.ts';

/** What oversight sees for the request of a traveller: both rooms. */
const OVERSIGHT: View = { databaseRole: 'amirani_oversight', pnr: true };

/** Every flight on which carriers named a person, with all that was said, and the ids under which the rooms know them (R46). */
export const travellersAbout = async (tx: Transaction, person: Findable) => {
  const { surname, given } = nameForms({ surname: person.surname, given: person.given });
  const document = documentForm(person.documentNumber ?? '');
  return everythingAbout(tx, OVERSIGHT, {
    surname,
    given,
    birthDate: person.birthDate,
    document: document === '' ? undefined : document,
  });
};

/** Records that hold this person's name alone: they are not searched by {@link travellersAbout}, and may be of others. */
export const travellersNamed = (tx: Transaction, person: Findable) =>
  recordsNamed(tx, OVERSIGHT, nameForms({ surname: person.surname, given: person.given }));

/** View that this desk offers to other desks: border data only. PNR is hidden from every role (R4). */
const BORDER: View = { databaseRole: 'amirani_border', pnr: false };

/** Loads a flight, or returns undefined. */
export const flightSummaryOf = async (
  tx: Transaction,
  id: string,
): Promise<FlightSummary | undefined> =>
  (await summaries(tx, BORDER, await findFlightsById(tx, [id])))[0];

/** A flight with the people on its list. */
export interface FlightList {
  readonly flight: FlightSummary;
  /** Those left out whose journey is cancelled. */
  readonly listed: readonly Listing[];
}

/** When a flight crosses the border: by the airport's own clock, and the instant where its zone is known. */
export interface Crossing {
  readonly local: string | undefined;
  readonly at: Date | undefined;
}

/**
 * The flights that cross the border on these days and are asked for, each with its list: in as many statements for fifty as
 * for one. Nobody's list is read of the others.
 */
export const flightListsOf = async (
  tx: Transaction,
  from: CivilDate,
  to: CivilDate,
  isAsked: (crossing: Crossing) => boolean,
): Promise<readonly FlightList[]> => {
  const rows = await findFlightsOn(tx, from, to, undefined);
  return listsOf(
    tx,
    rows.filter((row) => isAsked(crossingOf(row))),
  );
};

const crossingOf = (row: FlightRow): Crossing =>
  row.direction === 'arrival'
    ? { local: row.arrival, at: row.arrivalAt }
    : { local: row.departure, at: row.departureAt };

/** Loads a flight with its list and all people on it, or returns undefined. */
export const flightListOf = async (
  tx: Transaction,
  id: string,
): Promise<(FlightList & { readonly travellers: readonly TravellerRow[] }) | undefined> => {
  const rows = await findFlightsById(tx, [id]);
  const [row] = rows;
  const [list] = await listsOf(tx, rows);
  if (row === undefined || list === undefined) return undefined;
  return { ...list, travellers: (await sightingsOn(tx, BORDER, row)).map(travellerRow) };
};

const listsOf = async (
  tx: Transaction,
  rows: readonly FlightRow[],
): Promise<readonly FlightList[]> => {
  const flights = await summaries(tx, BORDER, rows);
  const listed = Map.groupBy(await listedOn(tx, rows), ({ flight }) => flight);
  return flights.map((flight) => ({
    flight,
    listed: listed.get(flight.id) ?? [],
  }));
};

/** A traveller as the carrier's list names them. */
export interface Listed {
  readonly id: string;
  readonly surname?: string;
  readonly givenNames?: string;
  readonly dateOfBirth?: string;
  readonly nationality?: string;
  readonly documentNumber?: string;
  readonly documentIssuer?: string;
  readonly documentExpires?: string;
}

/** Whom a flight's list means by who presents a document; undefined where nobody. */
export const presentedOn = async (
  tx: Transaction,
  flight: Pick<FlightSeen, 'id' | 'day'>,
  presenter: Presenter,
): Promise<Listed | undefined> => {
  const person = await listedAs(tx, flight, presenter);
  if (person === undefined) return undefined;
  const { nationalities, document, known, identity } = person;
  const expiries = new Set(
    Object.entries(known).flatMap(([key, values]) =>
      key.startsWith('documents.expiry#') ? values : [],
    ),
  );
  const values = {
    surname: person.surname,
    givenNames: person.given,
    dateOfBirth: person.birthDate ?? birthSaid(identity.births, presenter.dateOfBirth),
    // Of two nationalities neither is the one that the document would have to bear.
    nationality: nationalities.length === 1 ? nationalities[0] : undefined,
    documentNumber: document.number,
    documentIssuer: document.issuer,
    documentExpires: expiries.size === 1 ? [...expiries][0] : undefined,
  };
  return {
    id: person.id,
    ...Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)),
  };
};
