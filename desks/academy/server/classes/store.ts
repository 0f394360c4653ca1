import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ClassRow, SeatRow, SittingRow } from './rows.ts';

const classColumns = sql`c.id, c.course, c.title, c.state, c.trainer, c.opened_at,
  (select count(*)::int from academy.seat s where s.class_id = c.id) as seats,
  (select count(*)::int from academy.sitting t where t.class_id = c.id and t.owner is null) as sittings,
  (select t.id from academy.sitting t where t.class_id = c.id and t.owner is null
    and t.state in ('running', 'paused') order by t.opened_at desc limit 1) as running,
  (select count(*)::int from academy.challenge h join academy.sitting t on t.id = h.sitting
    where t.class_id = c.id and h.state = 'open') as open_challenges`;

/** Classes that the caller may know of, the latest first. */
export const listClasses = async (tx: Transaction): Promise<readonly ClassRow[]> => {
  const { rows } = await sql<ClassRow>`select ${classColumns} from academy.class c
    order by c.opened_at desc, c.id`.execute(tx);
  return rows;
};

/** A class; undefined where there is none for the caller. */
export const findClass = async (tx: Transaction, id: string): Promise<ClassRow | undefined> => {
  const { rows } = await sql<ClassRow>`select ${classColumns} from academy.class c
    where c.id = ${id}`.execute(tx);
  return rows[0];
};

/** Opens a class for the trainer who calls. */
export const insertClass = async (
  tx: Transaction,
  row: Pick<ClassRow, 'id' | 'course' | 'title' | 'trainer' | 'opened_at'>,
): Promise<void> => {
  await sql`insert into academy.class (id, course, title, state, trainer, opened_at)
    values (${row.id}, ${row.course}, ${row.title}, 'open', ${row.trainer}, ${row.opened_at})`.execute(
    tx,
  );
};

export const closeClass = async (tx: Transaction, id: string): Promise<void> => {
  await sql`update academy.class set state = 'closed' where id = ${id}`.execute(tx);
};

const seatColumns = sql`s.id, s.class_id, s.number, s.pseudonym, s.account, s.erase_on::text as erase_on`;

/** Seats of a class, in their order. */
export const seatsOf = async (tx: Transaction, classId: string): Promise<readonly SeatRow[]> => {
  const { rows } = await sql<SeatRow>`select ${seatColumns} from academy.seat s
    where s.class_id = ${classId} order by s.number`.execute(tx);
  return rows;
};

/** Seats that the caller may see, whatever the class. */
export const allSeats = async (tx: Transaction): Promise<readonly SeatRow[]> => {
  const { rows } = await sql<SeatRow>`select ${seatColumns} from academy.seat s
    order by s.class_id, s.number`.execute(tx);
  return rows;
};

/** A seat; undefined where there is none for the caller. */
export const findSeat = async (tx: Transaction, id: string): Promise<SeatRow | undefined> => {
  const { rows } = await sql<SeatRow>`select ${seatColumns} from academy.seat s
    where s.id = ${id}`.execute(tx);
  return rows[0];
};

/** Adds seats. */
export const insertSeats = async (
  tx: Transaction,
  rows: readonly Omit<SeatRow, 'erase_on'>[],
  eraseOn: string,
): Promise<void> => {
  const of = <K extends keyof (typeof rows)[number]>(key: K) => rows.map((row) => row[key]);
  await sql`insert into academy.seat (id, class_id, number, pseudonym, account, erase_on)
    select *, ${eraseOn}::date from unnest(${of('id')}::uuid[], ${of('class_id')}::uuid[],
      ${of('number')}::int[], ${of('pseudonym')}::text[], ${of('account')}::text[])`.execute(tx);
};

/** Accounts of a class that have signed in. */
export const signedIn = async (tx: Transaction, classId: string): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ login: string }>`
    select login from academy.signed_in(${classId}) login`.execute(tx);
  return new Set(rows.map(({ login }) => login));
};

/** Trainees of the trainer's own classes. */
export const knownTrainees = async (tx: Transaction): Promise<ReadonlySet<string>> => {
  const { rows } = await sql<{ login: string }>`
    select login from academy.known_trainees() login`.execute(tx);
  return new Set(rows.map(({ login }) => login));
};

const sittingColumns = sql`t.id, t.class_id, c.course, t.owner, t.number, t.edition, t.seed_of, t.world, t.state, t.opened_at, t.begun_at,
  t.finished_at, t.released_at, t.seal, t.items, t.events`;

/** Sittings that the caller may see: of a class, or of all; the earliest first. */
export const listSittings = async (
  tx: Transaction,
  classId?: string,
): Promise<readonly SittingRow[]> => {
  const { rows } = await sql<SittingRow>`select ${sittingColumns}
    from academy.sitting t join academy.class c on c.id = t.class_id
    where ${classId ?? null}::uuid is null or t.class_id = ${classId ?? null}::uuid
    order by t.opened_at, t.id`.execute(tx);
  return rows;
};

/** The sittings of somebody's class, those of all and the own practice; the earliest first. */
export const listSittingsOf = async (
  tx: Transaction,
  { id, class_id }: Pick<SeatRow, 'id' | 'class_id'>,
): Promise<readonly SittingRow[]> =>
  (await listSittings(tx, class_id)).filter(({ owner }) => owner === null || owner === id);

/** A sitting; undefined where there is none for the caller. */
export const findSitting = async (tx: Transaction, id: string): Promise<SittingRow | undefined> => {
  const { rows } = await sql<SittingRow>`select ${sittingColumns}
    from academy.sitting t join academy.class c on c.id = t.class_id where t.id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** Sittings of the trainer's other classes of the same course whose secret is one, with the titles of their classes. */
export const sharableWith = async (
  tx: Transaction,
  { id, course }: Pick<ClassRow, 'id' | 'course'>,
): Promise<{ sitting: string; number: number; class: string }[]> => {
  const { rows } = await sql<{ sitting: string; number: number; class: string }>`
    select t.id as sitting, t.number, c.title as class
    from academy.sitting t join academy.class c on c.id = t.class_id
    where c.course = ${course} and c.id <> ${id} and t.owner is null and t.released_at is null and t.world is null
    order by t.opened_at desc, t.id`.execute(tx);
  return rows;
};
