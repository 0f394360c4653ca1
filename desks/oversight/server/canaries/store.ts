import { randomInt } from 'node:crypto';
import type { TravellerRecord } from '@amirani/messages';
import type { Transaction } from '@platform/server/database/open.ts';
import { documentForm, nameForms, type System } from '@platform/server/ingest/traveller/person.ts';
import { sql } from 'kysely';
import type { CanaryAlarm } from '../../api/types.ts';
import type { Identity } from './invent.ts';
import type { LastMessage, PlantFlight } from './messages.ts';

/** How many travellers each regime holds. */
export const countHeld = async (tx: Transaction): Promise<Readonly<Record<System, number>>> => {
  const { rows } = await sql<Record<System, number>>`select
    (select coalesce(sum(passengers + crew + transit), 0)::float8 from api.flight_count) as api,
    (select coalesce(sum(passengers + crew + transit), 0)::float8 from pnr.flight_count) as pnr`.execute(
    tx,
  );
  return rows[0] ?? { api: 0, pnr: 0 };
};

/** How many canaries each regime holds. */
export const countPlanted = async (tx: Transaction): Promise<Readonly<Record<System, number>>> => {
  const { rows } = await sql<Record<System, number>>`select
    count(*) filter (where regime = 'api')::int as api, count(*) filter (where regime = 'pnr')::int as pnr
    from oversight.canary`.execute(tx);
  return rows[0] ?? { api: 0, pnr: 0 };
};

/** A flight over which no booth works any more, chosen by chance; undefined if no flight fits. */
export const pickFlight = async (
  tx: Transaction,
  system: System,
  { lastDay, before }: { readonly lastDay: string; readonly before: Date },
): Promise<PlantFlight | undefined> => {
  const { rows } = await sql<PlantFlight>`
    select f.id, f.day, f.designator, f.carrier, f.number, f.from_airport, f.to_airport, f.departure, f.arrival, f.legs
    from flight.flight f join ${sql.table(`${system}.flight_count`)} c on c.flight_id = f.id
    where not f.cancelled and c.passengers >= 5 and c.state <> 'partial' and f.crossing_day <= ${lastDay}::date
      and f.from_airport <> '' and f.to_airport <> '' and f.departure is not null
      and greatest(f.departure_at, f.arrival_at) < ${before}
    order by random() limit 1`.execute(tx);
  return rows[0];
};

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
  const { rows: messages } = await sql<LastMessage>`
    select version, function, sender, recipient, prepared, said_at from ${sql.table(`${system}.message`)}
    ${ofFlight} order by said desc limit 1`.execute(tx);
  const { rows: told } = await sql<{ traveller: string; record: TravellerRecord }>`
    select traveller_id as traveller, record from ${sql.table(`${system}.observation`)}
    ${ofFlight} order by received_at`.execute(tx);
  const { rows: seats } = await sql<{ seat: string }>`
    select seat from ${sql.table(`${system}.traveller`)} ${ofFlight} and seat is not null`.execute(
    tx,
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
  const { rows } = await sql<{ held: boolean }>`select
    exists (select from api.traveller where surname_form = ${surname} and given_form = ${given} or document_form = ${document})
    or exists (select from pnr.traveller where surname_form = ${surname} and given_form = ${given} or document_form = ${document})
    as held`.execute(tx);
  return rows[0]?.held ?? true;
};

/** The one traveller whom a message of one traveller made; undefined where it names somebody who was known. */
export const madeBy = async (
  tx: Transaction,
  system: System,
  day: string,
  message: string,
): Promise<string | undefined> => {
  const { rows } = await sql<{ id: string; matched_by: string }>`
    select traveller_id as id, matched_by from ${sql.table(`${system}.observation`)}
    where day = ${day}::date and message_id = ${message}::uuid`.execute(tx);
  const [one, ...more] = rows;
  return one?.matched_by === 'new' && more.length === 0 ? one.id : undefined;
};

/** Marks a traveller as invented. */
export const mark = async (
  tx: Transaction,
  system: System,
  traveller: string,
  { flight, who, at }: { readonly flight: PlantFlight; readonly who: Identity; readonly at: Date },
): Promise<void> => {
  await sql`insert into oversight.canary (traveller_id, regime, day, flight, name, document, planted_at)
    values (${traveller}, ${system}, ${flight.day}, ${flight.designator}, ${`${who.surname} ${who.given}`},
      ${who.document.number}, ${at})`.execute(tx);
};

/** A canary as the officer sees it. */
export interface CanaryRow {
  readonly id: string;
  readonly regime: System;
  readonly day: string;
  readonly flight: string;
  readonly name: string;
  readonly document: string;
  readonly planted_at: Date;
}

/** Every canary, the last day first. */
export const listCanaries = async (tx: Transaction): Promise<readonly CanaryRow[]> => {
  const { rows } = await sql<CanaryRow>`
    select traveller_id as id, regime, day, flight, name, document, planted_at from oversight.canary
    order by day desc, name, regime`.execute(tx);
  return rows;
};

interface AlarmRow {
  readonly entry: bigint;
  readonly at: Date;
  readonly actor: string;
  readonly role: CanaryAlarm['role'] | null;
  readonly operation: string;
  readonly action: string;
  readonly purpose: string | null;
  readonly reference: string | null;
  readonly canaries: number;
  readonly subjects: number;
  readonly closed_at: Date | null;
  readonly closed_by: string | null;
  readonly reason: string | null;
}

const alarmOf = (row: AlarmRow): CanaryAlarm => ({
  entry: Number(row.entry),
  at: row.at.toISOString(),
  actor: row.actor,
  ...(row.role === null ? {} : { role: row.role }),
  ...{ operation: row.operation, action: row.action },
  ...(row.purpose === null ? {} : { purpose: row.purpose }),
  ...(row.reference === null ? {} : { reference: row.reference }),
  ...{ canaries: row.canaries, subjects: row.subjects },
  ...(row.closed_at === null
    ? {}
    : {
        closed: {
          at: row.closed_at.toISOString(),
          by: row.closed_by ?? '',
          reason: row.reason ?? '',
        },
      }),
});

/** Alarms: open ones first, then the latest. */
export const listAlarms = async (tx: Transaction): Promise<CanaryAlarm[]> => {
  const { rows } = await sql<AlarmRow>`select * from oversight.canary_alarm
    order by closed_at is not null, at desc, entry desc limit 500`.execute(tx);
  return rows.map(alarmOf);
};

/** How many alarms are open. */
export const countOpenAlarms = async (tx: Transaction): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from oversight.canary_alarm where closed_at is null`.execute(tx);
  return rows[0]?.count ?? 0;
};

/** An alarm, locked until the transaction ends; undefined where there is none. */
export const lockAlarm = async (
  tx: Transaction,
  entry: number,
): Promise<CanaryAlarm | undefined> => {
  const { rows } = await sql<AlarmRow>`
    select * from oversight.canary_alarm where entry = ${entry} for update`.execute(tx);
  return rows[0] === undefined ? undefined : alarmOf(rows[0]);
};

/** Closes an alarm. */
export const closeAlarm = async (
  tx: Transaction,
  entry: number,
  { at, by, reason }: { readonly at: Date; readonly by: string; readonly reason: string },
): Promise<void> => {
  await sql`update oversight.canary_alarm set closed_at = ${at}, closed_by = ${by}, reason = ${reason}
    where entry = ${entry}`.execute(tx);
};
