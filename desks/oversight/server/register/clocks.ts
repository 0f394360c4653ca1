import type { CivilDate } from '@amirani/core';
import { asOwner } from '@platform/server/database/access.ts';
import type { Transaction } from '@platform/server/database/open.ts';
import { classOfComment, retentionClasses } from '@platform/server/jobs/retention-classes.ts';
import { erasedOn, type HeldFrom, heldFrom } from '@platform/server/jobs/retention-clock.ts';
import type { Config } from '@platform/server/settings/config.ts';
import type { Moment } from '@platform/server/time/moment.ts';
import { sql } from 'kysely';
import type { RetentionClock } from '../../api/types.ts';

interface Held {
  readonly rows: number;
  readonly oldest: string | undefined;
  readonly next: string | undefined;
  readonly overdue: number;
}

/**
 * Every class of retention with how much is held under it: counted over the tables that name the class, so that a table made
 * tomorrow is counted tomorrow (R17). As the owner, who under row-level security sees what oversight may.
 */
export const readClocks = async (
  tx: Transaction,
  moment: Moment,
  config: Config,
): Promise<RetentionClock[]> => {
  const zone = config.timeZone;
  const held = heldFrom(moment.today, config.apiDays);
  const journal = await countJournal(tx, zone);
  return asOwner(tx, async (own) => {
    const byClass = new Map<string, Held>([['journal', journal]]);
    for (const { name, comment, timed } of await tablesIn(own)) {
      const of = classOfComment(comment);
      if (of === undefined || of === 'none') continue;
      const before = isRoom(of) ? held[of] : undefined;
      const found = await count(own, { name, timed, before }, moment, zone);
      byClass.set(of, together(byClass.get(of), found));
    }
    return Object.entries(retentionClasses).map(([name, { keeps, source }]) => {
      const { rows = 0, oldest, next: timed, overdue = 0 } = byClass.get(name) ?? {};
      const next =
        isRoom(name) && oldest !== undefined
          ? erasedOn(name, oldest as CivilDate, config.apiDays)
          : timed;
      return {
        ...{ class: name, keeps: inDays(keeps, config), source, rows, overdue },
        ...daysOf(keeps, config),
        ...(oldest === undefined ? {} : { oldest }),
        ...(next === undefined ? {} : { next }),
      };
    });
  });
};

/** Classes of flights, which go by day of flight. */
const isRoom = (name: string): name is keyof HeldFrom => name === 'api' || name === 'pnr';

const settings = {
  AMIRANI_QUARANTINE_DAYS: 'quarantineDays',
  AMIRANI_API_DAYS: 'apiDays',
  AMIRANI_EXAMINATION_DAYS: 'examinationDays',
  AMIRANI_CHIP_DAYS: 'chipDays',
  AMIRANI_REFERRAL_DAYS: 'referralDays',
  AMIRANI_CASE_DAYS: 'caseDays',
} as const satisfies Record<string, keyof Config>;

/** A rule with the days that are set, not with the name of the setting. */
const inDays = (keeps: string, config: Config): string =>
  Object.entries(settings).reduce(
    (text, [name, key]) =>
      text.replace(new RegExp(`${name}(?:(.*?), \\d+ where not set)?`), `${config[key]} days$1`),
    keeps,
  );

/** The days of the setting that a rule names. */
const daysOf = (keeps: string, config: Config): { days?: number } => {
  const key = Object.entries(settings).find(([name]) => keeps.includes(name))?.[1];
  return key === undefined ? {} : { days: config[key] };
};

/** The journal, which the owner of the other tables does not read: entries with their index, and those that wait for theirs. */
const countJournal = async (tx: Transaction, zone: string): Promise<Held> => {
  const { rows } = await sql<{ rows: number; oldest: string | null }>`
    select ((select count(*) from journal.entry) + (select count(*) from journal.pending))::int as rows,
      (select (min(at) at time zone ${zone})::date::text from journal.entry) as oldest`.execute(tx);
  const [row] = rows;
  const { rows: count = 0, oldest = null } = row ?? {};
  return { rows: count, oldest: oldest ?? undefined, next: undefined, overdue: 0 };
};

/** By which column a row of a table goes, where it has one. */
type Timed = 'day' | 'erases_at' | 'erase_on' | null;

const tablesIn = async (tx: Transaction) => {
  const { rows } = await sql<{ name: string; comment: string | null; timed: Timed }>`
    select c.oid::regclass::text as name, obj_description(c.oid, 'pg_class') as comment,
      (select a.attname::text from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
        and a.attname in ('erases_at', 'erase_on', 'day')
        order by array_position(array['erases_at', 'erase_on', 'day']::name[], a.attname) limit 1) as timed
    from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition
      and pg_get_userbyid(c.relowner) = 'amirani_owner' and c.relnamespace::regnamespace::text <> 'journal'
    order by c.oid`.execute(tx);
  return rows;
};

const count = async (
  tx: Transaction,
  { name, timed, before }: { name: string; timed: Timed; before: CivilDate | undefined },
  { now, today }: Moment,
  zone: string,
): Promise<Held> => {
  // The name is from the database catalogue, quoted as needed.
  const table = sql.raw(name);
  if (timed === null) {
    const { rows } = await sql<{
      rows: number;
    }>`select count(*)::int as rows from ${table}`.execute(tx);
    return { rows: rows[0]?.rows ?? 0, oldest: undefined, next: undefined, overdue: 0 };
  }
  const column = sql.ref(timed);
  // Days are those at the border: what goes after midnight there goes on the new day.
  const first =
    timed === 'erases_at'
      ? sql`(min(${column}) at time zone ${zone})::date`
      : sql`min(${column})::date`;
  const isOver = {
    erases_at: sql`${column} <= ${now}`,
    erase_on: sql`${column} <= ${today}::date`,
    day: before === undefined ? sql`false` : sql`${column} < ${before}::date`,
  }[timed];
  const { rows } = await sql<{ rows: number; first: string | null; overdue: number }>`
    select count(*)::int as rows, ${first}::text as first, (count(*) filter (where ${isOver}))::int as overdue
    from ${table}`.execute(tx);
  const [row] = rows;
  const day = row?.first ?? undefined;
  return {
    rows: row?.rows ?? 0,
    oldest: timed === 'day' ? day : undefined,
    next: timed === 'day' ? undefined : day,
    overdue: row?.overdue ?? 0,
  };
};

const together = (one: Held | undefined, other: Held): Held => ({
  rows: (one?.rows ?? 0) + other.rows,
  oldest: earlier(one?.oldest, other.oldest),
  next: earlier(one?.next, other.next),
  overdue: (one?.overdue ?? 0) + other.overdue,
});

const earlier = (a: string | undefined, b: string | undefined): string | undefined => {
  if (a === undefined || b === undefined) return a ?? b;
  return a < b ? a : b;
};
