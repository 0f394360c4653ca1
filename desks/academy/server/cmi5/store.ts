import type { Session, Statement } from '@amirani/academy/cmi5';
import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type ClassRow,
  classTable,
  type LearnerLinkRow,
  launchTable,
  learnerLinkTable,
  type LaunchRow as StoredLaunchRow,
} from '../sql/tables.gen.ts';

/** Loads a class that the caller may see, or returns undefined. */
export const findOpened = (tx: Transaction, id: string): Promise<ClassRow | undefined> =>
  classTable.first(tx, sql`where id = ${id}`);

export const setOpened = (
  tx: Transaction,
  id: string,
  launchable: boolean,
  masteryScore: number | undefined,
): Promise<number> =>
  classTable.update(
    tx,
    { launchable, masteryScore: masteryScore?.toString() },
    sql`where id = ${id}`,
  );

/** A tie between a seat and a learner of another system. */
export interface LinkRow extends LearnerLinkRow {
  readonly pseudonym: string;
}

const linkColumns = sql`${learnerLinkTable.columns('k')}, s.pseudonym`;

/** Ties of a class that the caller may see, those that wait first. */
export const listLinks = (tx: Transaction, classId: string): Promise<readonly LinkRow[]> =>
  all(
    tx,
    sql`select ${linkColumns}
    from academy.learner_link k join academy.seat s on s.id = k.seat
    where k.class_id = ${classId} order by k.confirmed_at is not null, s.number, k.asked_at, k.id`,
  );

export const findLink = (tx: Transaction, id: string): Promise<LinkRow | undefined> =>
  first(
    tx,
    sql`select ${linkColumns}
    from academy.learner_link k join academy.seat s on s.id = k.seat where k.id = ${id}`,
  );

/** Asks for a tie. In the role of the assessor; what was asked for already is asked for once. */
export const askForLink = (
  own: Transaction,
  row: Pick<LinkRow, 'id' | 'classId' | 'seat' | 'homePage' | 'name' | 'askedAt'>,
): Promise<number> =>
  learnerLinkTable.insert(own, row, sql`on conflict (seat, home_page, name) do nothing`);

export const confirmLink = (tx: Transaction, id: string, at: Date): Promise<number> =>
  learnerLinkTable.update(
    tx,
    { confirmedAt: sql`coalesce(confirmed_at, ${at})` },
    sql`where id = ${id}`,
  );

export const deleteLink = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from academy.learner_link where id = ${id}`.execute(tx);
};

/** A launch as everybody whose matter it is may see it, with what is worked on. */
export interface LaunchRow
  extends Omit<
    StoredLaunchRow,
    'takenAt' | 'continues' | 'sealed' | 'session' | 'unsent' | 'tries'
  > {
  readonly course: string;
  readonly pseudonym: string;
  readonly sitting?: string;
  readonly done: boolean;
}

const launches = sql`select l.id, l.class_id, c.course, l.seat, s.pseudonym, l.unit, l.registration, l.state, l.at,
    l.problem, w.sitting, coalesce(w.done, false) as done
  from academy.launch l join academy.class c on c.id = l.class_id join academy.seat s on s.id = l.seat
  left join lateral (
    select t.id as sitting, p.attempt >= t.items as done
    from academy.sitting t join academy.place p on p.sitting = t.id and p.seat = l.seat
    where case when l.unit = 'practice' then t.id = coalesce(l.continues, l.id)
      else t.class_id = l.class_id and t.owner is null and 'sitting-' || t.number = l.unit end
    order by t.opened_at desc limit 1) w on true`;

export const findLaunch = (tx: Transaction, id: string): Promise<LaunchRow | undefined> =>
  first(tx, sql`${launches} where l.id = ${id}`);

/** Launches of a class, or of the caller, the latest first. */
export const listLaunches = (tx: Transaction, classId?: string): Promise<readonly LaunchRow[]> =>
  all(
    tx,
    sql`${launches}
    where ${classId ?? null}::uuid is null or l.class_id = ${classId ?? null}::uuid
    order by l.at desc, l.id limit 200`,
  );

/** What only the server has of a launch. */
export type KeptLaunch = Pick<StoredLaunchRow, 'id' | 'takenAt' | 'sealed' | 'session' | 'unsent'>;

const keptColumns = launchTable.only('id', 'takenAt', 'sealed', 'session', 'unsent');

/** What is kept of a launch. In the role of the assessor. */
export const readKept = (own: Transaction, id: string): Promise<KeptLaunch | undefined> =>
  keptColumns.first(own, sql`where id = ${id}`);

/**
 * Takes a launch down; other launches of the seat that are not ended are left for it, as the other system abandons their sessions.
 * Practice of the same registration that is not finished is gone on with. In the role of the assessor.
 */
export const insertLaunch = async (
  own: Transaction,
  row: Pick<LaunchRow, 'id' | 'classId' | 'seat' | 'unit' | 'registration' | 'at'>,
  sealed: Buffer,
): Promise<void> => {
  await launchTable.update(
    own,
    { state: 'left', sealed: undefined, unsent: [] },
    sql`where seat = ${row.seat} and state in ('asked', 'asking', 'begun')`,
  );
  await launchTable.insert(
    own,
    {
      ...pick(row, 'id', 'classId', 'seat', 'unit', 'registration'),
      state: 'asked',
      at: row.at,
      sealed,
      continues: sql`(
      select t.id from academy.launch b join academy.sitting t on t.id = coalesce(b.continues, b.id)
      where b.seat = ${row.seat} and b.registration = ${row.registration} and b.unit = ${row.unit}
        and t.owner = b.seat and t.state <> 'finished' order by b.at desc limit 1)`,
    },
    sql`on conflict (id) do nothing`,
  );
};

/** Leaves every launch of a seat that is not told to its end. In the role of the assessor. */
export const leaveLaunches = (own: Transaction, seat: string): Promise<number> =>
  launchTable.update(
    own,
    { state: 'left', sealed: undefined, unsent: [] },
    sql`where seat = ${seat} and state not in ('reported', 'failed', 'left')`,
  );

/** Minutes after which a process that was asking for a token is gone, and the token with it. */
const GONE = 10;

/** Takes the next launch for which a token is to be asked for; no other process takes the same, and none a second time. */
export const claimAsked = async (
  own: Transaction,
  now: Date,
): Promise<{ readonly id: string; readonly sealed: Buffer } | undefined> => {
  await launchTable.update(
    own,
    { state: 'failed', sealed: undefined, problem: 'cmi5.store.unanswered' },
    sql`where state = 'asking' and taken_at < ${now}::timestamptz - make_interval(mins => ${GONE})`,
  );
  return first(
    own,
    sql`update academy.launch set state = 'asking', taken_at = ${now} where id = (
      select id from academy.launch where state = 'asked' order by at limit 1 for update skip locked)
    returning id, sealed`,
  );
};

/** Launches of which something is to be sent. */
export const listUnsent = (own: Transaction): Promise<readonly KeptLaunch[]> =>
  keptColumns.all(
    own,
    sql`where state in ('begun', 'ended') and unsent <> '[]'::jsonb and sealed is not null order by at`,
  );

/** A session that the other system answered for; nothing where it was left meanwhile. */
export const noteBegun = (
  own: Transaction,
  id: string,
  sealed: Buffer,
  session: Session,
  unsent: readonly Statement[],
): Promise<number> =>
  launchTable.update(
    own,
    { state: 'begun', sealed, session, unsent },
    sql`where id = ${id} and state = 'asking'`,
  );

/** The end of a session, with what is to be told of it behind what waits already. */
export const noteEnded = async (
  own: Transaction,
  id: string,
  session: Session,
  statements: readonly Statement[],
  now: Date,
): Promise<boolean> =>
  (await launchTable.update(
    own,
    {
      state: 'ended',
      takenAt: now,
      session,
      unsent: sql`unsent || ${JSON.stringify(statements)}::jsonb`,
    },
    sql`where id = ${id} and state = 'begun'`,
  )) === 1;

/** That these statements were taken; with the last of an ended session its token goes. */
export const noteSent = async (
  own: Transaction,
  id: string,
  sent: readonly Statement[],
): Promise<void> => {
  const ids = sent.map((statement) => statement.id);
  await sql`update academy.launch l set unsent = n.left, tries = 0,
      state = case when l.state = 'ended' and n.left = '[]'::jsonb then 'reported' else l.state end,
      sealed = case when l.state = 'ended' and n.left = '[]'::jsonb then null else l.sealed end
    from (select coalesce(jsonb_agg(value order by place) filter (where value ->> 'id' <> all (${ids}::text[])), '[]'::jsonb)
        as left from academy.launch o, jsonb_array_elements(o.unsent) with ordinality as u(value, place) where o.id = ${id}) n
    where l.id = ${id} and l.state in ('begun', 'ended')`.execute(own);
};

/** That nothing was taken this time. */
export const noteUnsent = (own: Transaction, id: string): Promise<number> =>
  launchTable.update(own, { tries: sql`tries + 1` }, sql`where id = ${id}`);

export const noteFailed = (own: Transaction, id: string, problem: string): Promise<number> =>
  launchTable.update(
    own,
    { state: 'failed', sealed: undefined, problem },
    sql`where id = ${id} and state not in ('reported', 'left')`,
  );
