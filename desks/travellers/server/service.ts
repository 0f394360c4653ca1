import { addDays, type CivilDate } from '@amirani/core';
import { bitsLost, comparableForms } from '@amirani/names/booking';
import { romanisations } from '@amirani/names/transliteration';
import type { Fact, StoredMessage } from '@platform/api/types.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { dayOf } from '@platform/server/ingest/flight/day-id.ts';
import { nameWords } from '@platform/server/ingest/matching/name-form.ts';
import { documentForm } from '@platform/server/ingest/traveller/person.ts';
import type { FlightRow } from '@platform/server/sql/tables.gen.ts';
import type { FlightSummary, Traveller, TravellerRow } from '../api/types.ts';
import { companionsOf } from './companions.ts';
import { type BookingObservation, factsOf, type TravellerObservation } from './facts.ts';
import type { View } from './policy.ts';
import {
  flightSummary,
  idOf,
  messageLabel,
  messageSummary,
  type Sighting,
  travellerRow,
} from './present.ts';

import { completed, sightingOf, sightingsOn } from './sightings.ts';
import * as store from './store.ts';

/** The flights of a window of local days, in order of time; by default yesterday to tomorrow. */
export const listFlights = async (
  tx: Transaction,
  view: View,
  query: {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly direction?: FlightRow['direction'] | undefined;
  },
  today: CivilDate,
): Promise<FlightSummary[]> => {
  const { from = addDays(today, -1), to = addDays(today, 1), direction } = query;
  return summaries(tx, view, await store.findFlightsOn(tx, from, to, direction));
};

/** Loads a flight with its legs and visible messages, or returns undefined. */
export const getFlight = async (tx: Transaction, view: View, id: string) => {
  const [row] = await store.findFlightsById(tx, [id]);
  if (row === undefined) return undefined;
  const [flight] = await summaries(tx, view, [row]);
  if (flight === undefined) return undefined;
  const api = await store.messagesOf(tx, 'api', row);
  const pnr = view.pnr ? await store.messagesOf(tx, 'pnr', row) : [];
  return {
    flight,
    legs: row.legs.map(legOf),
    messages: [
      ...api.map((message) => ({ system: 'api' as const, message })),
      ...pnr.map((message) => ({ system: 'pnr' as const, message })),
    ]
      .sort((a, b) => Number(b.message.said - a.message.said))
      .map(({ system, message }) => messageSummary(system, message)),
  };
};

/** The travellers of a flight; undefined where there is no such flight. */
export const listFlightTravellers = async (
  tx: Transaction,
  view: View,
  id: string,
): Promise<TravellerRow[] | undefined> => {
  const [flight] = await store.findFlightsById(tx, [id]);
  if (flight === undefined) return undefined;
  return (await sightingsOn(tx, view, flight)).map(travellerRow);
};

/** A traveller with the provenance of every value; undefined where the view knows none. */
export const getTraveller = async (
  tx: Transaction,
  view: View,
  id: string,
): Promise<Traveller | undefined> => {
  const sighting = await sightingOf(tx, view, id, dayOf(id));
  const person = sighting?.api ?? sighting?.pnr;
  if (sighting === undefined || person === undefined) return undefined;
  const [row] = await store.findFlightsById(tx, [person.flightId]);
  if (row === undefined) return undefined;
  const [flight] = await summaries(tx, view, [row]);
  if (flight === undefined) return undefined;
  const all = await sightingsOn(tx, view, row);
  return {
    id: idOf(sighting),
    flight,
    row: travellerRow(sighting),
    facts: await factsAbout(tx, sighting, false),
    companions: companionsOf(sighting, all),
    ...(sighting.by === undefined ? {} : { match: { by: sighting.by } }),
  };
};

/** One group of a traveller's facts in full; undefined where the view knows no such traveller. */
export const unmaskTraveller = async (
  tx: Transaction,
  view: View,
  id: string,
  group: Fact['group'],
): Promise<Fact[] | undefined> => {
  const sighting = await sightingOf(tx, view, id, dayOf(id));
  if (sighting === undefined) return undefined;
  return (await factsAbout(tx, sighting, true)).filter((fact) => fact.group === group);
};

/** Every flight on which carriers named a person, with all that was said, in full (R46). */
export const everythingAbout = async (tx: Transaction, view: View, person: store.PersonAsked) => {
  const found = [
    ...(await store.personsAsked(tx, 'api', person)),
    ...(view.pnr ? await store.personsAsked(tx, 'pnr', person) : []),
  ];
  const sightings = await completed(tx, view, found);
  const flights = await store.findFlightsById(tx, [
    ...new Set(sightings.map((one) => (one.api ?? one.pnr)?.flightId ?? '')),
  ]);
  const flightOf = new Map(flights.map((row) => [row.id, row]));
  const all = [];
  for (const sighting of sightings) {
    const flight = flightOf.get((sighting.api ?? sighting.pnr)?.flightId ?? '');
    if (flight === undefined) continue;
    const { id, designator, crossingDay: day } = flight;
    all.push({
      id: idOf(sighting),
      ids: [sighting.api, sighting.pnr].flatMap((one) => (one === undefined ? [] : [one.id])),
      flight: { id, designator, day },
      facts: await factsAbout(tx, sighting, true),
    });
  }
  return all;
};

/** Loads records of this name without a date of birth or document in either system. Their person is unknown. */
export const recordsNamed = async (
  tx: Transaction,
  view: View,
  name: Pick<store.PersonAsked, 'surname' | 'given'>,
) => {
  const found = [
    ...(await store.personsNamed(tx, 'api', name)),
    ...(view.pnr ? await store.personsNamed(tx, 'pnr', name) : []),
  ];
  const alone = (await completed(tx, view, found)).filter(({ api, pnr }) =>
    [api, pnr].every((one) => one?.birthDate === undefined && one?.document.number === undefined),
  );
  const flights = await store.findFlightsById(tx, [
    ...new Set(alone.map((one) => (one.api ?? one.pnr)?.flightId ?? '')),
  ]);
  const flightOf = new Map(flights.map((row) => [row.id, row]));
  return alone.flatMap((sighting) => {
    const flight = flightOf.get((sighting.api ?? sighting.pnr)?.flightId ?? '');
    return flight === undefined
      ? []
      : [{ id: idOf(sighting), designator: flight.designator, day: flight.crossingDay }];
  });
};

/** Everyone whose data a traveller's page shows: the person, in both systems, and who travels along. */
export const shownWith = (traveller: Traveller): readonly string[] => [
  traveller.id,
  traveller.row.id,
  ...traveller.companions.map(({ id }) => id),
];

/** Loads a stored message with its redacted text and its travellers, or returns undefined if the view excludes it. */
export const getMessage = async (
  tx: Transaction,
  view: View,
  id: string,
): Promise<{ message: StoredMessage; travellers: readonly string[] } | undefined> => {
  for (const system of view.pnr ? (['api', 'pnr'] as const) : (['api'] as const)) {
    const row = await store.findMessage(tx, system, id, dayOf(id));
    if (row === undefined) continue;
    return {
      message: {
        ...messageSummary(system, row),
        content: row.content.toString('base64'),
        dropped: { ...row.dropped },
        findings: row.findings as StoredMessage['findings'],
      },
      travellers: await store.travellersIn(tx, system, id, dayOf(id)),
    };
  }
  return undefined;
};

/** Most travellers and flights that one search shows. */
const SEARCH_LIMIT = 50;

/** Flights and travellers that a text means, of the last week and the coming month. */
export const search = async (tx: Transaction, view: View, text: string, today: CivilDate) => {
  const window = { from: addDays(today, -7), to: addDays(today, 31) };
  const compact = text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');
  const flights = await store.searchFlights(
    tx,
    designatorForm(compact),
    window.from,
    window.to,
    SEARCH_LIMIT + 1,
  );
  const sightings = await searchSightings(tx, view, text, compact, window);
  const shown = sightings.slice(0, SEARCH_LIMIT);
  const rows = await store.findFlightsById(tx, [
    ...new Set(shown.map((one) => (one.api ?? one.pnr)?.flightId ?? '')),
  ]);
  const flightOf = new Map(rows.map((row) => [row.id, row]));
  return {
    flights: await summaries(tx, view, flights.slice(0, SEARCH_LIMIT)),
    travellers: shown.flatMap((sighting) => {
      const flight = flightOf.get((sighting.api ?? sighting.pnr)?.flightId ?? '');
      if (flight === undefined) return [];
      const { id: flightId, designator, crossingDay: date } = flight;
      return [{ traveller: travellerRow(sighting), flightId, designator, date }];
    }),
    more: flights.length > SEARCH_LIMIT || sightings.length > SEARCH_LIMIT,
  };
};

/** `lh0123` is LH123: designators are kept without leading zeros. */
const designatorForm = (compact: string): string => {
  const match = /^([A-Z\d]{2}|[A-Z]{3})0*(\d{1,4}[A-Z]?)$/.exec(compact);
  return match === null ? compact : `${match[1]}${match[2]}`;
};

/** Whether a flight of a designator, written without blanks, is stored. */
export const knowsFlight = (tx: Transaction, designator: string): Promise<boolean> =>
  store.knowsFlight(tx, designatorForm(designator));

const searchSightings = async (
  tx: Transaction,
  view: View,
  text: string,
  compact: string,
  window: { readonly from: CivilDate; readonly to: CivilDate },
): Promise<readonly Sighting[]> => {
  const wanted: store.PersonSearch = {
    ...window,
    names: searchedNames(text),
    document: compact.length >= 5 ? documentForm(compact) : undefined,
    locator: /^[A-Z\d]{5,8}$/.test(compact) ? compact : undefined,
    limit: SEARCH_LIMIT + 1,
  };
  const api = await store.searchPersons(tx, 'api', wanted);
  const pnr = view.pnr ? await store.searchPersons(tx, 'pnr', wanted) : [];
  return completed(tx, view, [...api, ...pnr]);
};

/**
 * The words that a search by name asks for: as typed, in each form in which a booking may have written them, and, of a name in
 * another script, as Latin documents spell it. Beginnings are searched, so that JANE finds JANEMRS.
 */
const searchedNames = (text: string): readonly (readonly string[])[] => {
  const typed = text.replaceAll(/[/,]/g, ' ');
  // A form that costs evidence, ADA of ADAMS, would find everybody whose name begins so.
  const forms = comparableForms(typed).filter((form) => bitsLost(form) === 0);
  // As in screening, a title before or after the name is removed.
  const read = forms.map(({ tokens }) => {
    const names = tokens.filter(({ kind }) => kind !== 'title');
    return (names.length === 0 ? tokens : names).map(({ text: word }) => word).join(' ');
  });
  const spelt = romanisations(typed).slice(0, MOST_SPELLINGS);
  const names = [typed, ...read, ...spelt.map((one) => one.text)].map(nameWords);
  return [...new Map(names.map((words) => [words.join(' '), words])).values()];
};

/** Latin spellings of one name that are searched for. */
const MOST_SPELLINGS = 8;

/** Flights as a view shows them. */
export const summaries = async (
  tx: Transaction,
  view: View,
  rows: readonly FlightRow[],
): Promise<FlightSummary[]> => {
  const ids = rows.map(({ id }) => id);
  const api = await store.countsOf(tx, 'api', ids);
  const pnr = view.pnr ? await store.countsOf(tx, 'pnr', ids) : undefined;
  const link = view.pnr ? await store.linkCountsOf(tx, ids) : undefined;
  return rows.map((row) =>
    flightSummary(
      row,
      { api: api.get(row.id), pnr: pnr?.get(row.id), link: link?.get(row.id) },
      view.pnr,
    ),
  );
};

const legOf = ({ from, to, departure, arrival }: FlightRow['legs'][number]) => ({
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
  ...(departure === undefined ? {} : { departure }),
  ...(arrival === undefined ? {} : { arrival }),
});

const factsAbout = async (
  tx: Transaction,
  { api, pnr }: Sighting,
  clear: boolean,
): Promise<Fact[]> => {
  const travellers: TravellerObservation[] = [];
  const bookings: BookingObservation[] = [];
  for (const [system, person] of [
    ['api', api],
    ['pnr', pnr],
  ] as const) {
    if (person === undefined) continue;
    for (const row of await store.observationsOf(tx, system, person))
      travellers.push({
        ...provenance(system, row),
        record: row.record,
        boarding: row.boarding ?? undefined,
      });
  }
  if (pnr?.booking !== undefined) {
    const flight = { id: pnr.flightId, day: pnr.day };
    for (const row of await store.bookingObservationsOf(tx, flight, pnr.booking))
      bookings.push({ ...provenance('pnr', row), record: row.record });
  }
  return factsOf(travellers, bookings, clear);
};

const provenance = (system: 'api' | 'pnr', row: Omit<store.ObservationRow, 'record'>) => ({
  system,
  messageId: row.messageId,
  message: messageLabel(row),
  receivedAt: row.receivedAt,
  said: row.said,
});
