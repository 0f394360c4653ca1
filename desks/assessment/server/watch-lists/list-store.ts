import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ListRow, VersionRow } from './rows.ts';

/** Days before an entry's end at which it is counted as ending soon. */
const SOON = 30;

const selectLists = (on: string) => sql`
  select l.*, coalesce(l.state = 'active' and ${on}::date between l.valid_from and l.valid_until, false) as counts,
    coalesce(e.entries, 0)::int as entries, coalesce(e.ending_soon, 0)::int as ending_soon
  from watch.list l left join lateral (
    select count(*) as entries, count(*) filter (where expires <= ${on}::date + ${SOON}::int) as ending_soon
    from watch.entry where list = l.id and until_version is null and ended_at is null
      and coalesce(valid_from, ${on}::date) <= ${on}::date and coalesce(expires, ${on}::date) >= ${on}::date
  ) e on true`;

/** All lists, those that count on the day first. */
export const findLists = async (tx: Transaction, on: string): Promise<readonly ListRow[]> => {
  const { rows } = await sql<ListRow>`${selectLists(on)}
    order by counts desc, l.state = 'retired', l.title, l.id`.execute(tx);
  return rows;
};

/** Loads a list, or returns undefined. */
export const findList = async (
  tx: Transaction,
  id: string,
  on: string,
): Promise<ListRow | undefined> => {
  const { rows } = await sql<ListRow>`${selectLists(on)} where l.id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockList = async (
  tx: Transaction,
  id: string,
  on: string,
): Promise<ListRow | undefined> => {
  await sql`select from watch.list where id = ${id} for update`.execute(tx);
  return findList(tx, id, on);
};

/** What a list says of itself. */
export type ListTerms = Pick<
  ListRow,
  | 'title'
  | 'source'
  | 'category'
  | 'ground'
  | 'instruction'
  | 'purposes'
  | 'offences'
  | 'valid_from'
  | 'valid_until'
>;

/** Adds a draft; false where the id is taken. */
export const insertList = async (
  tx: Transaction,
  id: string,
  terms: ListTerms,
  by: string,
  now: Date,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into watch.list (id, title, source, owner, category, ground, instruction,
      purposes, offences, valid_from, valid_until, state, version, created_by, created_at, changed_at)
    values (${id}, ${terms.title}, ${terms.source}, ${by}, ${terms.category}, ${terms.ground}, ${terms.instruction},
      ${terms.purposes}::text[], ${terms.offences}::text[], ${terms.valid_from}::date, ${terms.valid_until}::date,
      'draft', 0, ${by}, ${now}, ${now})
    on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Updates the terms of a list. */
export const updateTerms = async (
  tx: Transaction,
  id: string,
  terms: ListTerms,
  now: Date,
): Promise<void> => {
  await sql`update watch.list set title = ${terms.title}, source = ${terms.source}, category = ${terms.category},
      ground = ${terms.ground}, instruction = ${terms.instruction}, purposes = ${terms.purposes}::text[],
      offences = ${terms.offences}::text[], valid_from = ${terms.valid_from}::date,
      valid_until = ${terms.valid_until}::date, version = version + 1, changed_at = ${now}
    where id = ${id}`.execute(tx);
};

/** Says where a list stands after a step. */
export const updateStanding = async (
  tx: Transaction,
  { id, state, decision, content }: Pick<ListRow, 'id' | 'state' | 'decision' | 'content'>,
  now: Date,
): Promise<void> => {
  await sql`update watch.list set state = ${state}, decision = ${decision}, content = ${content},
    version = version + 1, changed_at = ${now} where id = ${id}`.execute(tx);
};

/** Gives a list to another owner, and writes down why; false where that account may keep none. */
export const transferList = async (
  tx: Transaction,
  { id, owner }: Pick<ListRow, 'id' | 'owner'>,
  to: string,
  reason: string,
  by: string,
  now: Date,
): Promise<boolean> => {
  const { rows } = await sql<{ may: boolean }>`select watch.may_own(${to}) as may`.execute(tx);
  if (rows[0]?.may !== true) return false;
  await sql`insert into watch.transfer (list, former_owner, owner, reason, by_account, at)
    values (${id}, ${owner}, ${to}, ${reason}, ${by}, ${now})`.execute(tx);
  await sql`update watch.list set owner = ${to}, version = version + 1, changed_at = ${now}
    where id = ${id}`.execute(tx);
  return true;
};

/** The versions of a list, latest first. */
export const findVersions = async (
  tx: Transaction,
  list: string,
): Promise<readonly VersionRow[]> => {
  const { rows } = await sql<VersionRow>`select * from watch.version where list = ${list}
    order by number desc`.execute(tx);
  return rows;
};

/** Loads a version, or returns undefined. */
export const findVersion = async (
  tx: Transaction,
  list: string,
  number: number,
): Promise<VersionRow | undefined> => {
  const { rows } = await sql<VersionRow>`select * from watch.version
    where list = ${list} and number = ${number}`.execute(tx);
  return rows[0];
};

/** Ends what a retired list had. */
export const endEntries = async (tx: Transaction, list: string, now: Date): Promise<void> => {
  await sql`update watch.entry set ended_at = ${now}
    where list = ${list} and ended_at is null`.execute(tx);
};
