import { randomInt } from 'node:crypto';
import type { TravellerRecord } from '@amirani/messages';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { documentForm, nameForms, type System } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';
import type { CanaryAlarm } from '../../api/types.ts';
import {
  type CanaryAlarmRow,
  canaryAlarmTable,
  canaryTable,
  type CanaryRow as StoredCanaryRow,
} from '../sql/tables.gen.ts';
import type { Identity } from './invent.ts';
import type { LastMessage, PlantFlight } from './messages.ts';

/** How many travellers each regime holds. */
export const countHeld = async (tx: Transaction): Promise<Readonly<Record<System, number>>> => {
  const row = await first<Record<System, number>>(
    tx,
    sql`select
    (select coalesce(sum(passengers + crew + transit), 0)::float8 from api.flight_count) as api,
    (select coalesce(sum(passengers + crew + transit), 0)::float8 from pnr.flight_count) as pnr`,
  );
  return row ?? { api: 0, pnr: 0 };
};

/** How many canaries each regime holds. */
export const countPlanted = async (tx: Transaction): Promise<Readonly<Record<System, number>>> => {
  const row = await first<Record<System, number>>(
    tx,
    sql`select
    count(*) filter (where regime = 'api')::int as api, count(*) filter (where regime = 'pnr')::int as pnr
    from oversight.canary`,
  );
  return row ?? { api: 0, pnr: 0 };
};

/** A flight over which no booth works any more, chosen by chance; undefined if no flight fits. */
export const pickFlight = (
  tx: Transaction,
  system: System,
  { lastDay, before }: { readonly lastDay: string; readonly before: Date },
): Promise<PlantFlight | undefined> =>
  first(
    tx,
    sql`select f.id, f.day, f.designator, f.carrier, f.number, f.from_airport, f.to_airport, f.departure, f.arrival, f.legs
    from flight.flight f join ${sql.table(`${system}.flight_count`)} c on c.flight_id = f.id
    where not f.cancelled and c.passengers >= 5 and c.state <> 'partial' and f.crossing_day <= ${lastDay}::date
      and f.from_airport <> '' and f.to_airport <> '' and f.departure is not null
      and greatest(f.departure_at, f.arrival_at) < ${before}
    order by random() limit 1`,
  );

/** What a regime holds of a flight, as far as it is a pattern; undefined where it holds nothing. */
export interface FlightHeld {
  readonly last: LastMessage;
  readonly records: readonly TravellerRecord[];
  readonly seats: readonly string[];
}

/** Reads the last message, the passengers in an order by chance, and the seats. */
export const flightHeld = async (
  tx: Transaction,
  system: System,
  { id, day }: Pick<PlantFlight, 'id' | 'day'>,
): Promise<FlightHeld | undefined> => {
  const ofFlight = sql`where day = ${day}::date and flight_id = ${id}::uuid`;
  const messages = await all<LastMessage>(
    tx,
    sql`select version, function, sender, recipient, prepared, said_at from ${sql.table(`${system}.message`)}
    ${ofFlight} order by said desc limit 1`,
  );
  const told = await all<{ traveller: string; record: TravellerRecord }>(
    tx,
    sql`select traveller_id as traveller, record from ${sql.table(`${system}.observation`)}
    ${ofFlight} order by received_at`,
  );
  const seats = await all<{ seat: string }>(
    tx,
    sql`select seat from ${sql.table(`${system}.traveller`)} ${ofFlight} and seat is not null`,
  );
  const [last] = messages;
  return last === undefined || told.length === 0
    ? undefined
    : { last, records: mergedByChance(told), seats: seats.map(({ seat }) => seat) };
};

/** One record a traveller, with all that any message said: seats and bags come late. */
const mergedByChance = (
  told: readonly { readonly traveller: string; readonly record: TravellerRecord }[],
): readonly TravellerRecord[] =>
  [...Map.groupBy(told, ({ traveller }) => traveller).values()]
    .map((own) => ({ at: randomInt(1e9), record: own.reduce(merge, NOTHING) }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ record }) => record);

const NOTHING: TravellerRecord = { role: 'passenger', source: {} };

const merge = (
  before: TravellerRecord,
  { record }: { readonly record: TravellerRecord },
): TravellerRecord => ({ ...before, ...record });

/** Whether somebody who is held has this name or this document, on any day and in either regime. */
export const isHeld = async (tx: Transaction, who: Identity): Promise<boolean> => {
  const { surname, given } = nameForms(who);
  const document = documentForm(who.document.number);
  const row = await first<{ held: boolean }>(
    tx,
    sql`select
    exists (select from api.traveller where surname_form = ${surname} and given_form = ${given} or document_form = ${document})
    or exists (select from pnr.traveller where surname_form = ${surname} and given_form = ${given} or document_form = ${document})
    as held`,
  );
  return row?.held ?? true;
};

/** The one traveller whom a message of one traveller made; undefined where it names somebody who was known. */
export const madeBy = async (
  tx: Transaction,
  system: System,
  day: string,
  message: string,
): Promise<string | undefined> => {
  const rows = await all<{ id: string; matchedBy: string }>(
    tx,
    sql`select traveller_id as id, matched_by from ${sql.table(`${system}.observation`)}
    where day = ${day}::date and message_id = ${message}::uuid`,
  );
  const [one, ...more] = rows;
  return one?.matchedBy === 'new' && more.length === 0 ? one.id : undefined;
};

/** Marks a traveller as invented. */
export const mark = (
  tx: Transaction,
  system: System,
  traveller: string,
  { flight, who, at }: { readonly flight: PlantFlight; readonly who: Identity; readonly at: Date },
): Promise<number> =>
  canaryTable.insert(tx, {
    travellerId: traveller,
    regime: system,
    day: flight.day,
    flight: flight.designator,
    name: `${who.surname} ${who.given}`,
    document: who.document.number,
    plantedAt: at,
  });

/** A canary as the officer sees it. */
export interface CanaryRow extends StoredCanaryRow {
  readonly id: string;
}

/** Every canary, the last day first. */
export const listCanaries = (tx: Transaction): Promise<readonly CanaryRow[]> =>
  all(
    tx,
    sql`select traveller_id as id, regime, day, flight, name, document, planted_at from oversight.canary
    order by day desc, name, regime`,
  );

const alarmOf = (row: CanaryAlarmRow): CanaryAlarm => ({
  entry: Number(row.entry),
  at: row.at.toISOString(),
  ...pick(
    row,
    'actor',
    'role',
    'operation',
    'action',
    'purpose',
    'reference',
    'canaries',
    'subjects',
  ),
  ...(row.closedAt === undefined
    ? {}
    : {
        closed: {
          at: row.closedAt.toISOString(),
          by: row.closedBy ?? '',
          reason: row.reason ?? '',
        },
      }),
});

/** Alarms: open ones first, then the latest. */
export const listAlarms = async (tx: Transaction): Promise<CanaryAlarm[]> => {
  const rows = await canaryAlarmTable.all(
    tx,
    sql`order by closed_at is not null, at desc, entry desc limit 500`,
  );
  return rows.map(alarmOf);
};

/** How many alarms are open. */
export const countOpenAlarms = async (tx: Transaction): Promise<number> => {
  const row = await first<{ count: number }>(
    tx,
    sql`select count(*)::int as count from oversight.canary_alarm where closed_at is null`,
  );
  return row?.count ?? 0;
};

/** Loads an alarm and locks it until the transaction ends, or returns undefined. */
export const lockAlarm = async (
  tx: Transaction,
  entry: number,
): Promise<CanaryAlarm | undefined> => {
  const row = await canaryAlarmTable.first(tx, sql`where entry = ${entry} for update`);
  return row === undefined ? undefined : alarmOf(row);
};

/** Closes an alarm. */
export const closeAlarm = (
  tx: Transaction,
  entry: number,
  { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<number> =>
  canaryAlarmTable.update(tx, { closedAt: at, closedBy: by, reason }, sql`where entry = ${entry}`);
