import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { FlightPersons, Placed } from '../matching/flight-persons.ts';
import type { Identity } from '../matching/identity.ts';
import type { PersonLink } from '../matching/link.ts';
import type { Known } from '../traveller/known.ts';
import {
  documentForm,
  nameForms,
  type Person,
  type System,
  type Told,
} from '../traveller/person.ts';
import { packSource } from '../traveller/source-text.ts';
import { insertAll, storable, storableJson } from './bulk.ts';

/** One traveller in one message, to be stored beside all others. */
export interface Observation {
  readonly day: string;
  readonly flightId: string;
  readonly messageId: string;
  readonly ordinal: number;
  readonly receivedAt: Date;
  readonly placed: Placed;
  readonly boarding: Person['boarding'];
  readonly record: Told;
}

/** Everybody of these flights in one system. */
export const loadPersons = async (
  tx: Transaction,
  system: System,
  flights: readonly { readonly id: string; readonly day: string }[],
): Promise<readonly Person[]> => {
  const { rows } = await sql<PersonRow>`
    select * from ${sql.raw(`${system}.traveller`)}
    where day = any (${flights.map(({ day }) => day)}::date[])
      and flight_id = any (${flights.map(({ id }) => id)}::uuid[])`.execute(tx);
  return rows.map(personOf);
};

/** Stores the people that the batch added or changed. */
export const savePersons = async (
  tx: Transaction,
  system: System,
  allPersons: readonly FlightPersons[],
): Promise<void> => {
  const persons = allPersons.flatMap((flightPersons) =>
    [...flightPersons.changed].flatMap((place) => flightPersons.persons[place] ?? []),
  );
  const of = <T>(value: (person: Person) => T): readonly T[] => persons.map(value);
  const words = (value: (person: Person) => string | undefined): readonly (string | undefined)[] =>
    persons.map((person) => {
      const word = value(person);
      return word === undefined ? undefined : storable(word);
    });
  const columns = [
    ['day', 'date', of(({ day }) => day)],
    ['flight_id', 'uuid', of(({ flightId }) => flightId)],
    ['id', 'uuid', of(({ id }) => id)],
    ['role', 'text', of(({ role }) => role)],
    ['age', 'text', of(({ age }) => age)],
    ['surname', 'text', words(({ surname }) => surname)],
    ['given', 'text', words(({ given }) => given)],
    ['surname_form', 'text', of((person) => nameForms(person).surname)],
    ['given_form', 'text', of((person) => nameForms(person).given)],
    ['birth_date', 'text', of(({ birthDate }) => birthDate)],
    ['sex', 'text', words(({ sex }) => sex)],
    ['nationalities', 'jsonb', of(({ nationalities }) => storableJson(nationalities))],
    ['document_type', 'text', words(({ document }) => document.type)],
    ['document_issuer', 'text', words(({ document }) => document.issuer)],
    ['document_number', 'text', words(({ document }) => document.number)],
    [
      'document_form',
      'text',
      of(({ document }) => document.number && documentForm(document.number)),
    ],
    ['seat', 'text', words(({ seat }) => seat)],
    ['bags', 'int', of(({ bags }) => bags)],
    ['unaccompanied_minor', 'bool', of((person) => person.unaccompaniedMinor)],
    ['booking', 'text', words(({ booking }) => booking)],
    ['reference', 'text', words(({ reference }) => reference)],
    ['infant_of', 'text', words(({ infantOf }) => infantOf)],
    ['boarding', 'text', of(({ boarding }) => boarding)],
    ['boarding_said', 'bigint', of(({ boardingSaid }) => boardingSaid)],
    ['messages', 'int', of(({ messages }) => messages)],
    ['identity', 'json', of(({ identity }) => storableJson(identity))],
    ['known', 'json', of(({ known }) => storableJson(known))],
    ['first_at', 'timestamptz', of(({ firstAt }) => firstAt)],
    ['last_at', 'timestamptz', of(({ lastAt }) => lastAt)],
  ] as const;
  const updated = columns
    .map(([name]) => name)
    .filter((name) => !KEY.has(name))
    .map((name) => `${name} = excluded.${name}`);
  await insertAll(
    tx,
    `${system}.traveller`,
    columns,
    `on conflict (day, id, flight_id) do update set ${updated.join(', ')}`,
  );
};

/** Stores what messages said of travellers; nothing is ever overwritten. */
export const saveObservations = async (
  tx: Transaction,
  system: System,
  observations: readonly Observation[],
): Promise<void> => {
  const of = <T>(value: (observation: Observation) => T): readonly T[] => observations.map(value);
  await insertAll(tx, `${system}.observation`, [
    ['day', 'date', of(({ day }) => day)],
    ['flight_id', 'uuid', of(({ flightId }) => flightId)],
    ['traveller_id', 'uuid', of(({ placed }) => placed.personId)],
    ['message_id', 'uuid', of(({ messageId }) => messageId)],
    ['ordinal', 'int', of(({ ordinal }) => ordinal)],
    ['received_at', 'timestamptz', of(({ receivedAt }) => receivedAt)],
    ['matched_by', 'text', of(({ placed }) => placed.by)],
    ['boarding', 'text', of(({ boarding }) => boarding)],
    ['record', 'json', of(({ record: { source: _, ...record } }) => storableJson(record))],
    ['source', 'text', of(({ record }) => storable(packSource(record.source)))],
  ]);
};

/** The links of these flights. */
export const loadLinks = async (
  tx: Transaction,
  flights: readonly { readonly id: string; readonly day: string }[],
): Promise<readonly (PersonLink & { readonly flightId: string })[]> => {
  const { rows } = await sql<PersonLink & { readonly flightId: string }>`
    select flight_id as "flightId", api_id as "apiId", pnr_id as "pnrId", matched_by as by
    from link.person
    where day = any (${flights.map(({ day }) => day)}::date[])
      and flight_id = any (${flights.map(({ id }) => id)}::uuid[])`.execute(tx);
  return rows;
};

/** Stores links that were made now. */
export const saveLinks = async (
  tx: Transaction,
  links: readonly (PersonLink & { readonly flightId: string; readonly day: string })[],
  at: Date,
): Promise<void> => {
  await insertAll(tx, 'link.person', [
    ['day', 'date', links.map(({ day }) => day)],
    ['flight_id', 'uuid', links.map(({ flightId }) => flightId)],
    ['api_id', 'uuid', links.map(({ apiId }) => apiId)],
    ['pnr_id', 'uuid', links.map(({ pnrId }) => pnrId)],
    ['matched_by', 'text', links.map(({ by }) => by)],
    ['linked_at', 'timestamptz', links.map(() => at)],
  ]);
};

const KEY: ReadonlySet<string> = new Set(['day', 'flight_id', 'id', 'first_at']);

/** A row of `api.traveller` or `pnr.traveller`. */
export interface PersonRow {
  readonly day: string;
  readonly flight_id: string;
  readonly id: string;
  readonly role: Person['role'];
  readonly age: NonNullable<Person['age']> | null;
  readonly surname: string | null;
  readonly given: string | null;
  readonly birth_date: string | null;
  readonly sex: string | null;
  readonly nationalities: readonly string[];
  readonly document_type: string | null;
  readonly document_issuer: string | null;
  readonly document_number: string | null;
  readonly seat: string | null;
  readonly bags: number | null;
  readonly unaccompanied_minor: boolean;
  readonly booking: string | null;
  readonly reference: string | null;
  readonly infant_of: string | null;
  readonly boarding: NonNullable<Person['boarding']> | null;
  readonly boarding_said: bigint | null;
  readonly messages: number;
  readonly identity: Identity;
  readonly known: Known;
  readonly first_at: Date;
  readonly last_at: Date;
}

/** The person of a row. */
export const personOf = (row: PersonRow): Person => ({
  id: row.id,
  flightId: row.flight_id,
  day: row.day,
  role: row.role,
  age: row.age ?? undefined,
  surname: row.surname ?? undefined,
  given: row.given ?? undefined,
  birthDate: row.birth_date ?? undefined,
  sex: row.sex ?? undefined,
  nationalities: row.nationalities,
  document: {
    ...(row.document_type === null ? {} : { type: row.document_type }),
    ...(row.document_issuer === null ? {} : { issuer: row.document_issuer }),
    ...(row.document_number === null ? {} : { number: row.document_number }),
  },
  seat: row.seat ?? undefined,
  bags: row.bags ?? undefined,
  unaccompaniedMinor: row.unaccompanied_minor,
  booking: row.booking ?? undefined,
  reference: row.reference ?? undefined,
  infantOf: row.infant_of ?? undefined,
  boarding: row.boarding ?? undefined,
  boardingSaid: row.boarding_said === null ? undefined : Number(row.boarding_said),
  messages: row.messages,
  // JSON leaves out what is undefined.
  identity: { ...row.identity, infant: row.identity.infant },
  known: row.known,
  firstAt: row.first_at,
  lastAt: row.last_at,
});
