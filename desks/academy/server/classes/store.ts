import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { classTable, type SeatRow, seatTable, sittingTable } from '../sql/tables.gen.ts';
import type { ClassRow, SittingRow } from './rows.ts';

const classColumns = sql`c.id, c.course, c.title, c.state, c.trainer, c.opened_at,
  (select count(*)::int from academy.seat s where s.class_id = c.id) as seats,
  (select count(*)::int from academy.sitting t where t.class_id = c.id and t.owner is null) as sittings,
  (select t.id from academy.sitting t where t.class_id = c.id and t.owner is null
    and t.state in ('running', 'paused') order by t.opened_at desc limit 1) as running,
  (select count(*)::int from academy.challenge h join academy.sitting t on t.id = h.sitting
    where t.class_id = c.id and h.state = 'open') as open_challenges`;

/** Classes that the caller may know of, the latest first. */
export const listClasses = (tx: Transaction): Promise<readonly ClassRow[]> =>
  all(tx, sql`select ${classColumns} from academy.class c order by c.opened_at desc, c.id`);

/** Loads a class that the caller may see, or returns undefined. */
export const findClass = (tx: Transaction, id: string): Promise<ClassRow | undefined> =>
  first(tx, sql`select ${classColumns} from academy.class c where c.id = ${id}`);

/** Opens a class for the trainer who calls. */
export const insertClass = (
  tx: Transaction,
  row: Pick<ClassRow, 'id' | 'course' | 'title' | 'trainer' | 'openedAt'>,
): Promise<number> => classTable.insert(tx, { ...row, state: 'open' });

export const closeClass = (tx: Transaction, id: string): Promise<number> =>
  classTable.update(tx, { state: 'closed' }, sql`where id = ${id}`);

/** Seats of a class, in their order. */
export const seatsOf = (tx: Transaction, classId: string): Promise<readonly SeatRow[]> =>
  seatTable.all(tx, sql`where class_id = ${classId} order by number`);

/** Seats that the caller may see, whatever the class. */
export const allSeats = (tx: Transaction): Promise<readonly SeatRow[]> =>
  seatTable.all(tx, sql`order by class_id, number`);

/** Loads a seat that the caller may see, or returns undefined. */
export const findSeat = (tx: Transaction, id: string): Promise<SeatRow | undefined> =>
  seatTable.first(tx, sql`where id = ${id}`);

/** Adds seats. */
export const insertSeats = async (
  tx: Transaction,
  rows: readonly Omit<SeatRow, 'eraseOn'>[],
  eraseOn: string,
): Promise<void> => {
  const of = <K extends keyof (typeof rows)[number]>(key: K) => rows.map((row) => row[key]);
  await sql`insert into academy.seat (id, class_id, number, pseudonym, account, erase_on)
    select *, ${eraseOn}::date from unnest(${of('id')}::uuid[], ${of('classId')}::uuid[],
      ${of('number')}::int[], ${of('pseudonym')}::text[], ${of('account')}::text[])`.execute(tx);
};

/** Accounts of a class that have signed in. */
export const signedIn = async (tx: Transaction, classId: string): Promise<ReadonlySet<string>> => {
  const rows = await all<{ login: string }>(
    tx,
    sql`select login from academy.signed_in(${classId}) login`,
  );
  return new Set(rows.map(({ login }) => login));
};

/** Trainees of the trainer's own classes. */
export const knownTrainees = async (tx: Transaction): Promise<ReadonlySet<string>> => {
  const rows = await all<{ login: string }>(
    tx,
    sql`select login from academy.known_trainees() login`,
  );
  return new Set(rows.map(({ login }) => login));
};

const sittingColumns = sql`${sittingTable.columns('t')}, c.course`;

/** Sittings that the caller may see: of a class, or of all; the earliest first. */
export const listSittings = (tx: Transaction, classId?: string): Promise<readonly SittingRow[]> =>
  all(
    tx,
    sql`select ${sittingColumns}
    from academy.sitting t join academy.class c on c.id = t.class_id
    where ${classId ?? null}::uuid is null or t.class_id = ${classId ?? null}::uuid
    order by t.opened_at, t.id`,
  );

/** The sittings of somebody's class, those of all and the own practice; the earliest first. */
export const listSittingsOf = async (
  tx: Transaction,
  { id, classId }: Pick<SeatRow, 'id' | 'classId'>,
): Promise<readonly SittingRow[]> =>
  (await listSittings(tx, classId)).filter(({ owner }) => owner === undefined || owner === id);

/** Loads a sitting that the caller may see, or returns undefined. */
export const findSitting = (tx: Transaction, id: string): Promise<SittingRow | undefined> =>
  first(
    tx,
    sql`select ${sittingColumns}
    from academy.sitting t join academy.class c on c.id = t.class_id where t.id = ${id}`,
  );

/** Sittings of the trainer's other classes of the same course whose secret is one, with the titles of their classes. */
export const sharableWith = (
  tx: Transaction,
  { id, course }: Pick<ClassRow, 'id' | 'course'>,
): Promise<readonly { sitting: string; number: number; class: string }[]> =>
  all(
    tx,
    sql`select t.id as sitting, t.number, c.title as class
    from academy.sitting t join academy.class c on c.id = t.class_id
    where c.course = ${course} and c.id <> ${id} and t.owner is null and t.released_at is null and t.world is null
    order by t.opened_at desc, t.id`,
  );
