import { type Run, type RunEvent, runOf } from '@amirani/academy/exercise';
import type { Transaction } from '@platform/server/database/open.ts';
import { first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type EventRow,
  eventTable,
  materialTable,
  sittingTable,
  truthTable,
} from '../sql/tables.gen.ts';
import type { PreparedSitting } from './prepare.ts';
import { sealTruth } from './sealed-truth.ts';

/** A sitting to be written down. */
export interface NewSitting {
  readonly id: string;
  readonly classId: string;
  readonly owner: string | undefined;
  readonly number: number;
  readonly edition: number;
  /** The first sitting of the same secret. */
  readonly seedOf?: string | undefined;
  /** The world that its items are taken from. */
  readonly world?: string | undefined;
  readonly openedAt: Date;
}

/** Writes a sitting with its material and its truth, in two tables. In the role of the assessor. */
export const insertSitting = async (
  tx: Transaction,
  { id, classId, owner, number, edition, seedOf, world, openedAt }: NewSitting,
  { exercise, materials, salt, seed, seal }: PreparedSitting,
  truthKey: Uint8Array,
): Promise<void> => {
  await sittingTable.insert(tx, {
    id,
    classId,
    owner,
    number,
    edition,
    seedOf,
    world,
    state: 'not-begun',
    openedAt,
    seal,
    items: materials.length,
  });
  const truth = sealTruth(truthKey, id, { exercise, salt, seed: seed.toString('hex') });
  await truthTable.insert(tx, { sitting: id, sealed: truth });
  await sql`insert into academy.material (sitting, item, material)
    select ${id}, * from unnest(${materials.map((one) => one.id)}::text[],
      ${materials.map(({ material }) => JSON.stringify(material))}::text[])`.execute(tx);
};

/** The material of an item, as JSON; undefined where the caller may not see it. */
export const readMaterial = async (
  tx: Transaction,
  sitting: string,
  item: string,
): Promise<string | undefined> => {
  const row = await materialTable
    .only('material')
    .first(tx, sql`where sitting = ${sitting} and item = ${item}`);
  return row?.material;
};

/**
 * Every event of a sitting that the caller may see. Where seats are given, theirs and those of the sitting as a whole: of no seat
 * the clock, what was set, sent and voided, and nothing of what anybody decided.
 */
export const readEvents = async (
  tx: Transaction,
  sitting: string,
  seats?: readonly string[],
): Promise<readonly EventRow[]> => {
  const of = seats === undefined ? null : [...seats];
  const rows = await eventTable.all(
    tx,
    sql`where sitting = ${sitting}
      and (${of}::uuid[] is null or seat is null or seat = any (${of}::uuid[]))
    order by n`,
  );
  return rows;
};

/** Events that stand: what was taken back is left out, and with it that it was. */
export const standingOf = (events: readonly EventRow[]): readonly RunEvent[] =>
  events
    .filter(({ undoneBy, body }) => undoneBy === undefined && body.kind !== 'rolled-back')
    .map(({ body }) => body);

/** The run as its standing events make it, for the caller; of these seats alone where they are given. */
export const readRun = async (
  tx: Transaction,
  sitting: string,
  seats?: readonly string[],
): Promise<Run> => runOf(standingOf(await readEvents(tx, sitting, seats)));

/** The run of a sitting as a whole by standing events: its clock, what was set, sent and voided, and nothing that anybody did. */
export const wholeRun = (events: readonly RunEvent[]): Run =>
  runOf(events.filter((event) => !('person' in event)));

/** Writes events down under the numbers that were taken for them: the first, and those after it. */
export const insertEvents = async (
  tx: Transaction,
  sitting: string,
  first: number,
  events: readonly RunEvent[],
): Promise<void> => {
  await sql`insert into academy.event (sitting, n, seat, item, kind, body)
    select ${sitting}, * from unnest(${events.map((_, at) => first + at)}::int[],
      ${events.map(seatOfEvent)}::uuid[], ${events.map(itemOfEvent)}::text[],
      ${events.map(({ kind }) => kind)}::text[],
      ${events.map((event) => JSON.stringify(event))}::text[]::jsonb[])`.execute(tx);
};

const seatOfEvent = (event: RunEvent): string | null => ('person' in event ? event.person : null);

/** The item that an event is about; null for what is about none. */
export const itemOfEvent = (event: RunEvent): string | null => {
  if ('item' in event) return event.item;
  return event.kind === 'decided' ? event.decision.item : null;
};

/** Gives everybody a place. */
export const insertPlaces = async (
  tx: Transaction,
  sitting: string,
  seats: readonly string[],
): Promise<void> => {
  await sql`insert into academy.place (sitting, seat)
    select ${sitting}, seat from unnest(${[...seats]}::uuid[]) seat`.execute(tx);
};

/** Brings every place to what the events that stand make of it. */
export const recountPlaces = async (tx: Transaction, sitting: string): Promise<void> => {
  await sql`update academy.place p set
      attempt = (select count(*) from academy.event e where e.sitting = p.sitting and e.seat = p.seat
        and e.kind = 'decided' and e.undone_by is null),
      open_item = (select e.item from academy.event e where e.sitting = p.sitting and e.seat = p.seat
        and e.kind = 'shown' and e.undone_by is null and not exists (
          select from academy.event d where d.sitting = e.sitting and d.seat = e.seat and d.item = e.item
            and d.kind = 'decided' and d.undone_by is null))
    where p.sitting = ${sitting}`.execute(tx);
};

/**
 * Shows an item to a person without an open item and takes the event number, in one statement. Returns undefined if an item was
 * shown meanwhile or the sitting does not run.
 */
export const takeShowing = async (
  tx: Transaction,
  sitting: string,
  seat: string,
  item: string,
): Promise<number | undefined> => {
  const row = await first<{ events: number }>(
    tx,
    sql`with taken as (
      update academy.place set open_item = ${item}
      where sitting = ${sitting} and seat = ${seat} and open_item is null returning sitting)
    update academy.sitting set events = events + 1
    where id in (select sitting from taken) and state = 'running' returning events`,
  );
  return row?.events;
};

/**
 * Counts an attempt, takes the item away and takes the number of the event, in one statement: of two decisions on one item, from
 * whatever windows, one is counted and the other finds nothing to decide on. Undefined for that one.
 */
export const takeAttempt = async (
  tx: Transaction,
  sitting: string,
  seat: string,
  item: string,
  attempt: number,
): Promise<number | undefined> => {
  const row = await first<{ events: number }>(
    tx,
    sql`with taken as (
      update academy.place set attempt = attempt + 1, open_item = null
      where sitting = ${sitting} and seat = ${seat} and open_item = ${item} and attempt = ${attempt}
      returning sitting)
    update academy.sitting set events = events + 1
    where id in (select sitting from taken) and state = 'running' returning events`,
  );
  return row?.events;
};

/** Takes the number of an event about the item that lies before somebody; undefined where another lies there, or none. */
export const takeOpening = async (
  tx: Transaction,
  sitting: string,
  seat: string,
  item: string,
): Promise<number | undefined> => {
  const row = await first<{ events: number }>(
    tx,
    sql`update academy.sitting set events = events + 1
    where id = ${sitting} and state = 'running' and exists (select from academy.place p
      where p.sitting = ${sitting} and p.seat = ${seat} and p.open_item = ${item}) returning events`,
  );
  return row?.events;
};

/** Takes consecutive event numbers if the sitting is in one of these states. Returns the first, or undefined. */
export const takeNumbers = async (
  tx: Transaction,
  sitting: string,
  states: readonly string[],
  count: number,
): Promise<number | undefined> => {
  const row = await first<{ first: number }>(
    tx,
    sql`update academy.sitting set events = events + ${count}
    where id = ${sitting} and state = any (${[...states]}::text[])
    returning events - ${count}::int + 1 as first`,
  );
  return row?.first;
};
