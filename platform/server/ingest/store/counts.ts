import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import { isWhole, type PushState } from '../flight/push.ts';
import type { FlightPersons } from '../matching/flight-persons.ts';
import type { PersonLink } from '../matching/link.ts';
import { flies, type Person, type System } from '../traveller/person.ts';
import { insertAll, storable } from './bulk.ts';

/** A push with the flight it belongs to. */
export interface FlightPush extends PushState {
  readonly flightId: string;
  readonly day: string;
  readonly openedAt: Date;
}

/** The pushes in parts of these flights, oldest first. */
export const loadPushes = async (
  tx: Transaction,
  system: System,
  flightIds: readonly string[],
): Promise<readonly FlightPush[]> => {
  const { rows } = await sql<Omit<FlightPush, 'last'> & { readonly last: number | null }>`
    select flight_id as "flightId", day, key, generation, parts, last, opened_at as "openedAt"
    from ${sql.raw(`${system}.push`)} where flight_id = any (${flightIds}::uuid[])
    order by opened_at, generation`.execute(tx);
  return rows.map(({ last, ...push }) => (last === null ? push : { ...push, last }));
};

/** Stores pushes as they now stand. */
export const savePushes = async (
  tx: Transaction,
  system: System,
  pushes: readonly FlightPush[],
  at: Date,
): Promise<void> => {
  await insertAll(
    tx,
    `${system}.push`,
    [
      ['flight_id', 'uuid', pushes.map(({ flightId }) => flightId)],
      ['day', 'date', pushes.map(({ day }) => day)],
      ['key', 'text', pushes.map(({ key }) => storable(key))],
      ['generation', 'int', pushes.map(({ generation }) => generation)],
      ['parts', 'jsonb', pushes.map(({ parts }) => JSON.stringify(parts))],
      ['last', 'int', pushes.map(({ last }) => last)],
      ['opened_at', 'timestamptz', pushes.map(({ openedAt }) => openedAt)],
      ['whole_at', 'timestamptz', pushes.map((push) => (isWhole(push) ? at : undefined))],
    ],
    `on conflict (flight_id, key, generation) do update set parts = excluded.parts,
       last = excluded.last, whole_at = coalesce(push.whole_at, excluded.whole_at)`,
  );
};

/** What a batch adds to the counts of a flight. */
export interface FlightGain {
  readonly flightPersons: FlightPersons;
  readonly messages: number;
  readonly diagnostics: number;
  readonly state: 'partial' | 'complete' | 'closed';
}

/** Brings the counts of flights in one system up to date. A closed flight stays closed. */
export const saveCounts = async (
  tx: Transaction,
  system: System,
  gains: readonly FlightGain[],
  at: Date,
): Promise<void> => {
  const counts = gains.map(({ flightPersons }) => countPeople(flightPersons.persons));
  await insertAll(
    tx,
    `${system}.flight_count`,
    [
      ['flight_id', 'uuid', gains.map(({ flightPersons }) => flightPersons.flight.id)],
      ['day', 'date', gains.map(({ flightPersons }) => flightPersons.flight.day)],
      ['messages', 'int', gains.map(({ messages }) => messages)],
      ['diagnostics', 'int', gains.map(({ diagnostics }) => diagnostics)],
      ['last_at', 'timestamptz', gains.map(() => at)],
      ['state', 'text', gains.map(({ state }) => state)],
      ['passengers', 'int', counts.map(({ passengers }) => passengers)],
      ['crew', 'int', counts.map(({ crew }) => crew)],
      ['transit', 'int', counts.map(({ transit }) => transit)],
      ['without_document', 'int', counts.map(({ withoutDocument }) => withoutDocument)],
      ['bookings', 'int', counts.map(({ bookings }) => bookings)],
    ],
    `on conflict (flight_id) do update set
       messages = flight_count.messages + excluded.messages,
       diagnostics = flight_count.diagnostics + excluded.diagnostics, last_at = excluded.last_at,
       state = case when flight_count.state = 'closed' then 'closed' else excluded.state end,
       passengers = excluded.passengers, crew = excluded.crew, transit = excluded.transit,
       without_document = excluded.without_document, bookings = excluded.bookings`,
  );
};

/** Updates how many passengers only one system knows, and how many travellers have no document data in either. */
export const saveLinkCounts = async (
  tx: Transaction,
  flights: readonly {
    readonly api: FlightPersons;
    readonly pnr: FlightPersons;
    readonly links: readonly PersonLink[];
  }[],
): Promise<void> => {
  const only = flights.map(({ api, pnr, links }) => {
    const linked = new Set(links.flatMap(({ apiId, pnrId }) => [apiId, pnrId]));
    const alone = ({ persons }: FlightPersons): number =>
      persons.filter((person) => isPassenger(person) && !linked.has(person.id)).length;
    const documented = new Set(pnr.persons.filter(hasDocument).map(({ id }) => id));
    const pnrOf = new Map(links.map(({ apiId, pnrId }) => [apiId, pnrId]));
    // One line of the list each: who is linked has the document of either system.
    const without =
      api.persons.filter(
        (person) =>
          flies(person) && !hasDocument(person) && !documented.has(pnrOf.get(person.id) ?? ''),
      ).length +
      pnr.persons.filter(
        (person) => flies(person) && !linked.has(person.id) && !hasDocument(person),
      ).length;
    return { api: alone(api), pnr: alone(pnr), without };
  });
  await insertAll(
    tx,
    'link.flight_count',
    [
      ['flight_id', 'uuid', flights.map(({ api }) => api.flight.id)],
      ['day', 'date', flights.map(({ api }) => api.flight.day)],
      ['only_api', 'int', only.map(({ api }) => api)],
      ['only_pnr', 'int', only.map(({ pnr }) => pnr)],
      ['without_document', 'int', only.map(({ without }) => without)],
    ],
    `on conflict (flight_id) do update set only_api = excluded.only_api, only_pnr = excluded.only_pnr,
       without_document = excluded.without_document`,
  );
};

const countPeople = (persons: readonly Person[]) => {
  const counts = { passengers: 0, crew: 0, transit: 0, withoutDocument: 0 };
  const bookings = new Set<string>();
  for (const person of persons) {
    if (!flies(person)) continue;
    if (isPassenger(person)) counts.passengers += 1;
    else if (person.role === 'crew') counts.crew += 1;
    else counts.transit += 1;
    if (!hasDocument(person)) counts.withoutDocument += 1;
    if (person.booking !== undefined) bookings.add(person.booking);
  }
  return { ...counts, bookings: bookings.size };
};

const hasDocument = ({ document }: Person): boolean => document.number !== undefined;

const isPassenger = (person: Person): boolean => person.role === 'passenger' && flies(person);
