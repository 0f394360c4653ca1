import type { TravellerRecord } from '@amirani/messages';
import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import type { Spoken } from '../again/order.ts';
import type { Person, System } from '../traveller/person.ts';

/** A message by its key. */
interface MessageKey {
  readonly id: string;
  readonly day: string;
}

/** Keeps that messages were received again, by their digests (as often as each is given), and when. */
export const countReceipts = async (
  tx: Transaction,
  digests: readonly Buffer[],
  at: Date,
): Promise<void> => {
  await sql`update ingest.digest d set receipts = d.receipts + again.times, last_received_at = ${at}
    from (select digest, count(*)::int as times from unnest(${digests}::bytea[]) digest group by digest) again
    where d.digest = again.digest`.execute(tx);
};

/** All messages of these flights in one system, with what orders them. */
export const loadSpoken = async (
  tx: Transaction,
  system: System,
  flights: readonly MessageKey[],
): Promise<readonly (Spoken & { readonly flightId: string })[]> => {
  const { rows } = await sql<{
    readonly id: string;
    readonly flight_id: string;
    readonly sender: string | null;
    readonly access: string | null;
    readonly part: string | null;
    readonly said: bigint;
  }>`select id, flight_id, sender, access, part, said from ${table(system, 'message')}
    where day = any (${flights.map(({ day }) => day)}::date[])
      and flight_id = any (${flights.map(({ id }) => id)}::uuid[])`.execute(tx);
  return rows.map(({ id, flight_id: flightId, sender, access, part, said }) => ({
    ...{ id, flightId, said: Number(said) },
    ...(sender === null ? {} : { sender }),
    ...(access === null ? {} : { access }),
    ...(part === null ? {} : { part }),
  }));
};

/** Gives messages the place of their new receipt. */
export const renumber = async (
  tx: Transaction,
  system: System,
  messages: readonly (MessageKey & { readonly said: number })[],
  at: Date,
): Promise<void> => {
  if (messages.length === 0) return;
  await sql`update ${table(system, 'message')} m set said = again.said, said_at = ${at}
    from unnest(${messages.map(({ day }) => day)}::date[], ${messages.map(({ id }) => id)}::uuid[],
      ${messages.map(({ said }) => said)}::bigint[]) again (day, id, said)
    where m.day = again.day and m.id = again.id`.execute(tx);
};

/** What one message said of one traveller, as it is stored. */
export interface StoredSaying {
  readonly travellerId: string;
  readonly record: TravellerRecord;
  readonly boarding: Person['boarding'];
  readonly said: number;
  readonly at: Date;
}

/** All statements about the travellers of these messages, oldest first. */
export const loadSayings = async (
  tx: Transaction,
  system: System,
  messages: readonly MessageKey[],
): Promise<readonly StoredSaying[]> => {
  const [days, ids] = [messages.map(({ day }) => day), messages.map(({ id }) => id)];
  const { rows } = await sql<{
    readonly traveller_id: string;
    readonly record: Omit<TravellerRecord, 'source'>;
    readonly boarding: NonNullable<Person['boarding']> | null;
    readonly said: bigint;
    readonly said_at: Date;
  }>`select o.traveller_id, o.record, o.boarding, m.said, m.said_at
    from ${table(system, 'observation')} o
    join ${table(system, 'message')} m on m.day = o.day and m.id = o.message_id
    where o.day = any (${days}::date[]) and o.traveller_id in (
      select traveller_id from ${table(system, 'observation')}
      where day = any (${days}::date[]) and message_id = any (${ids}::uuid[]))
    order by m.said, o.ordinal`.execute(tx);
  return rows.map(({ traveller_id: travellerId, record, boarding, said, said_at: at }) => ({
    ...{ travellerId, at, said: Number(said), boarding: boarding ?? undefined },
    record: { ...record, source: {} },
  }));
};

/** Brings the bookings of which these messages speak to what was last said of each. */
export const settleBookings = async (
  tx: Transaction,
  messages: readonly MessageKey[],
): Promise<void> => {
  const [days, ids] = [messages.map(({ day }) => day), messages.map(({ id }) => id)];
  await sql`with spoken as (
      select distinct day, flight_id, locator from pnr.booking_observation
      where day = any (${days}::date[]) and message_id = any (${ids}::uuid[])
    ), latest as (
      select distinct on (o.day, o.flight_id, o.locator) o.day, o.flight_id, o.locator,
        coalesce((o.record->>'cancelled')::boolean, false) as cancelled, m.said_at
      from spoken join pnr.booking_observation o using (day, flight_id, locator)
      join pnr.message m on m.day = o.day and m.id = o.message_id
      order by o.day, o.flight_id, o.locator, m.said desc, o.ordinal desc
    )
    update pnr.booking b set cancelled = latest.cancelled, last_at = latest.said_at from latest
    where (b.day, b.flight_id, b.locator) = (latest.day, latest.flight_id, latest.locator)`.execute(
    tx,
  );
};

const table = (system: System, name: 'message' | 'observation') => sql.raw(`${system}.${name}`);
