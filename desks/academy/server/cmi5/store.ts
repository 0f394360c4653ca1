import type { Session, Statement } from '@amirani/academy/cmi5';
import type { AcademyLaunch } from '@amirani/contract/academy';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** What of a class is told to learning management systems. */
export interface OpenedClass {
  readonly course: string;
  readonly state: 'open' | 'closed';
  readonly launchable: boolean;
  readonly mastery_score: string | null;
}

/** A class as the caller may see it; undefined where there is none for them. */
export const findOpened = async (tx: Transaction, id: string): Promise<OpenedClass | undefined> => {
  const { rows } = await sql<OpenedClass>`
    select course, state, launchable, mastery_score::text from academy.class where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

export const setOpened = async (
  tx: Transaction,
  id: string,
  launchable: boolean,
  masteryScore: number | undefined,
): Promise<void> => {
  await sql`update academy.class set launchable = ${launchable}, mastery_score = ${masteryScore ?? null}::numeric
    where id = ${id}`.execute(tx);
};

/** A tie between a seat and a learner of another system. */
export interface LinkRow {
  readonly id: string;
  readonly class_id: string;
  readonly seat: string;
  readonly pseudonym: string;
  readonly home_page: string;
  readonly name: string;
  readonly asked_at: Date;
  readonly confirmed_at: Date | null;
}

const linkColumns = sql`k.id, k.class_id, k.seat, s.pseudonym, k.home_page, k.name, k.asked_at, k.confirmed_at`;

/** Ties of a class that the caller may see, those that wait first. */
export const listLinks = async (tx: Transaction, classId: string): Promise<readonly LinkRow[]> => {
  const { rows } = await sql<LinkRow>`select ${linkColumns}
    from academy.learner_link k join academy.seat s on s.id = k.seat
    where k.class_id = ${classId} order by k.confirmed_at is not null, s.number, k.asked_at, k.id`.execute(
    tx,
  );
  return rows;
};

export const findLink = async (tx: Transaction, id: string): Promise<LinkRow | undefined> => {
  const { rows } = await sql<LinkRow>`select ${linkColumns}
    from academy.learner_link k join academy.seat s on s.id = k.seat where k.id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** Asks for a tie. In the role of the assessor; what was asked for already is asked for once. */
export const askForLink = async (
  own: Transaction,
  row: Pick<LinkRow, 'id' | 'class_id' | 'seat' | 'home_page' | 'name' | 'asked_at'>,
): Promise<void> => {
  await sql`insert into academy.learner_link (id, class_id, seat, home_page, name, asked_at)
    values (${row.id}, ${row.class_id}, ${row.seat}, ${row.home_page}, ${row.name}, ${row.asked_at})
    on conflict (seat, home_page, name) do nothing`.execute(own);
};

export const confirmLink = async (tx: Transaction, id: string, at: Date): Promise<void> => {
  await sql`update academy.learner_link set confirmed_at = coalesce(confirmed_at, ${at}) where id = ${id}`.execute(
    tx,
  );
};

export const deleteLink = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from academy.learner_link where id = ${id}`.execute(tx);
};

/** A launch as everybody whose matter it is may see it, with what is worked on. */
export interface LaunchRow {
  readonly id: string;
  readonly class_id: string;
  readonly course: string;
  readonly seat: string;
  readonly pseudonym: string;
  readonly unit: string;
  readonly registration: string;
  readonly state: AcademyLaunch['state'];
  readonly at: Date;
  readonly problem: string | null;
  readonly sitting: string | null;
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

export const findLaunch = async (tx: Transaction, id: string): Promise<LaunchRow | undefined> => {
  const { rows } = await sql<LaunchRow>`${launches} where l.id = ${id}`.execute(tx);
  return rows[0];
};

/** Launches of a class, or of the caller, the latest first. */
export const listLaunches = async (
  tx: Transaction,
  classId?: string,
): Promise<readonly LaunchRow[]> => {
  const { rows } = await sql<LaunchRow>`${launches}
    where ${classId ?? null}::uuid is null or l.class_id = ${classId ?? null}::uuid
    order by l.at desc, l.id limit 200`.execute(tx);
  return rows;
};

/** What only the server has of a launch. */
export interface KeptLaunch {
  readonly id: string;
  readonly taken_at: Date | null;
  readonly sealed: Buffer | null;
  readonly session: Session | null;
  readonly unsent: readonly Statement[];
}

const keptColumns = sql`id, taken_at, sealed, session, unsent`;

/** What is kept of a launch. In the role of the assessor. */
export const readKept = async (own: Transaction, id: string): Promise<KeptLaunch | undefined> => {
  const { rows } =
    await sql<KeptLaunch>`select ${keptColumns} from academy.launch where id = ${id}`.execute(own);
  return rows[0];
};

/**
 * Takes a launch down; other launches of the seat that are not ended are left for it, as the other system abandons their sessions.
 * Practice of the same registration that is not finished is gone on with. In the role of the assessor.
 */
export const insertLaunch = async (
  own: Transaction,
  row: Pick<LaunchRow, 'id' | 'class_id' | 'seat' | 'unit' | 'registration' | 'at'>,
  sealed: Buffer,
): Promise<void> => {
  await sql`update academy.launch set state = 'left', sealed = null, unsent = '[]'
    where seat = ${row.seat} and state in ('asked', 'asking', 'begun')`.execute(own);
  await sql`insert into academy.launch (id, class_id, seat, unit, registration, state, at, sealed, continues)
    values (${row.id}, ${row.class_id}, ${row.seat}, ${row.unit}, ${row.registration}, 'asked', ${row.at}, ${sealed}, (
      select t.id from academy.launch b join academy.sitting t on t.id = coalesce(b.continues, b.id)
      where b.seat = ${row.seat} and b.registration = ${row.registration} and b.unit = ${row.unit}
        and t.owner = b.seat and t.state <> 'finished' order by b.at desc limit 1))
    on conflict (id) do nothing`.execute(own);
};

/** Leaves every launch of a seat that is not told to its end. In the role of the assessor. */
export const leaveLaunches = async (own: Transaction, seat: string): Promise<void> => {
  await sql`update academy.launch set state = 'left', sealed = null, unsent = '[]'
    where seat = ${seat} and state not in ('reported', 'failed', 'left')`.execute(own);
};

/** Minutes after which a process that was asking for a token is gone, and the token with it. */
const GONE = 10;

/** Takes the next launch for which a token is to be asked for; no other process takes the same, and none a second time. */
export const claimAsked = async (
  own: Transaction,
  now: Date,
): Promise<{ readonly id: string; readonly sealed: Buffer } | undefined> => {
  await sql`update academy.launch set state = 'failed', sealed = null, problem = 'cmi5.store.unanswered'
    where state = 'asking' and taken_at < ${now}::timestamptz - make_interval(mins => ${GONE})`.execute(
    own,
  );
  const { rows } = await sql<{ id: string; sealed: Buffer }>`
    update academy.launch set state = 'asking', taken_at = ${now} where id = (
      select id from academy.launch where state = 'asked' order by at limit 1 for update skip locked)
    returning id, sealed`.execute(own);
  return rows[0];
};

/** Launches of which something is to be sent. */
export const listUnsent = async (own: Transaction): Promise<readonly KeptLaunch[]> => {
  const { rows } = await sql<KeptLaunch>`select ${keptColumns} from academy.launch
    where state in ('begun', 'ended') and unsent <> '[]'::jsonb and sealed is not null order by at`.execute(
    own,
  );
  return rows;
};

/** A session that the other system answered for; nothing where it was left meanwhile. */
export const noteBegun = async (
  own: Transaction,
  id: string,
  sealed: Buffer,
  session: Session,
  unsent: readonly Statement[],
): Promise<void> => {
  await sql`update academy.launch set state = 'begun', sealed = ${sealed}, session = ${JSON.stringify(session)}::jsonb,
    unsent = ${JSON.stringify(unsent)}::jsonb where id = ${id} and state = 'asking'`.execute(own);
};

/** The end of a session, with what is to be told of it behind what waits already. */
export const noteEnded = async (
  own: Transaction,
  id: string,
  session: Session,
  statements: readonly Statement[],
  now: Date,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`update academy.launch set state = 'ended', taken_at = ${now},
    session = ${JSON.stringify(session)}::jsonb, unsent = unsent || ${JSON.stringify(statements)}::jsonb
    where id = ${id} and state = 'begun'`.execute(own);
  return numAffectedRows === 1n;
};

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
export const noteUnsent = async (own: Transaction, id: string): Promise<void> => {
  await sql`update academy.launch set tries = tries + 1 where id = ${id}`.execute(own);
};

export const noteFailed = async (own: Transaction, id: string, problem: string): Promise<void> => {
  await sql`update academy.launch set state = 'failed', sealed = null, problem = ${problem}
    where id = ${id} and state not in ('reported', 'left')`.execute(own);
};
