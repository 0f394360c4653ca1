import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ListChange, ListEffect, ListEntry } from '../../api/watch-lists/types.ts';
import type { ImportRow, VersionRow } from './rows.ts';

/** Current entries of a list. Expired entries have left it and are not removed again. */
const standing = (list: string) => sql`
  select id, digest, entry from watch.entry where list = ${list} and until_version is null and ended_at is null`;

/** What taking an import over would do to its list. */
export const effectOfImport = async (
  tx: Transaction,
  { id, list, refused_ids }: Pick<ImportRow, 'id' | 'list' | 'refused_ids'>,
): Promise<ListEffect> => {
  const { rows } = await sql<ListEffect>`with old as (${standing(list)}),
      now as (select id, digest from watch.staged where import = ${id}),
      both_sides as (
        select old.id is null as added, now.id is null as gone, old.digest = now.digest as same,
          old.id = any (${refused_ids ?? []}::text[]) as refused
        from old full join now on now.id = old.id)
    select count(*) filter (where added)::int as added,
      count(*) filter (where not added and not gone and not same)::int as changed,
      count(*) filter (where not added and not gone and same)::int as unchanged,
      count(*) filter (where gone and not refused)::int as removed,
      count(*) filter (where gone and refused)::int as kept
    from both_sides`.execute(tx);
  return rows[0] ?? { added: 0, changed: 0, unchanged: 0, removed: 0, kept: 0 };
};

/** A part of a difference. */
export interface Page {
  readonly group: 'added' | 'changed' | 'removed' | 'kept';
  readonly after?: string | undefined;
  readonly limit: number;
}

/** A change as the database gives it. */
export type ChangeRow = Pick<ListChange, 'id'> & {
  readonly before: ListEntry | null;
  readonly after: ListEntry | null;
};

/** The entries of one group of what an import would do, one more than was asked for where there are more. */
export const changesOfImport = async (
  tx: Transaction,
  { id, list, refused_ids }: Pick<ImportRow, 'id' | 'list' | 'refused_ids'>,
  { group, after, limit }: Page,
): Promise<readonly ChangeRow[]> => {
  const refused = refused_ids ?? [];
  const where = {
    added: sql`old.id is null`,
    changed: sql`old.id is not null and now.id is not null and old.digest <> now.digest`,
    removed: sql`now.id is null and not old.id = any (${refused}::text[])`,
    kept: sql`now.id is null and old.id = any (${refused}::text[])`,
  }[group];
  const { rows } = await sql<ChangeRow>`with old as (${standing(list)}),
      now as (select id, digest, entry from watch.staged where import = ${id})
    select coalesce(now.id, old.id) as id, old.entry as before, now.entry as after
    from old full join now on now.id = old.id
    where ${where} and coalesce(now.id, old.id) > ${after ?? ''}
    order by 1 limit ${limit + 1}`.execute(tx);
  return rows;
};

/** The entries of one group of what a version did, as far as they are still there. */
export const changesOfVersion = async (
  tx: Transaction,
  list: string,
  number: number,
  { group, after, limit }: Page,
): Promise<readonly ChangeRow[]> => {
  const where = {
    added: sql`old.id is null`,
    changed: sql`old.id is not null and now.id is not null`,
    removed: sql`now.id is null`,
    kept: sql`false`,
  }[group];
  const { rows } = await sql<ChangeRow>`with
      old as (select id, entry from watch.entry where list = ${list} and until_version = ${number}),
      now as (select id, entry from watch.entry where list = ${list} and from_version = ${number})
    select coalesce(now.id, old.id) as id, old.entry as before, now.entry as after
    from old full join now on now.id = old.id
    where ${where} and coalesce(now.id, old.id) > ${after ?? ''}
    order by 1 limit ${limit + 1}`.execute(tx);
  return rows;
};

/** Makes what is staged the content of a list from a version on. */
export const takeOver = async (
  tx: Transaction,
  { id, list, refused_ids }: Pick<ImportRow, 'id' | 'list' | 'refused_ids'>,
  number: number,
  now: Date,
): Promise<void> => {
  await sql`update watch.entry e set until_version = ${number}, ended_at = coalesce(e.ended_at, ${now})
    where e.list = ${list} and e.until_version is null
      and not exists (select from watch.staged s where s.import = ${id} and s.id = e.id and s.digest = e.digest)
      and (e.ended_at is not null
        or exists (select from watch.staged s where s.import = ${id} and s.id = e.id)
        or not e.id = any (${refused_ids ?? []}::text[]))`.execute(tx);
  await sql`insert into watch.entry (list, id, from_version, digest, valid_from, expires, entry)
    select ${list}, s.id, ${number}, s.digest, s.valid_from, s.expires, s.entry from watch.staged s
    where s.import = ${id}
      and not exists (select from watch.entry e where e.list = ${list} and e.id = s.id and e.until_version is null)`.execute(
    tx,
  );
};

/** Returns the number of entries of a list, and the digest of their content. */
export const seeContent = async (
  tx: Transaction,
  list: string,
): Promise<{ readonly entries: number; readonly digest: Buffer }> => {
  const { rows } = await sql<{ entries: number; digest: Buffer }>`
    select count(*)::int as entries, sha256(coalesce(string_agg(digest, ''::bytea order by id), ''::bytea)) as digest
    from (${standing(list)}) s`.execute(tx);
  const [row] = rows;
  if (row === undefined) throw new Error('a count without a row');
  return row;
};

/** Of what kinds the standing entries are, on which grounds and with which instructions. */
export const groundsOfContent = async (
  tx: Transaction,
  list: string,
): Promise<readonly Pick<ListEntry, 'kind' | 'ground' | 'instruction'>[]> => {
  const { rows } = await sql<Pick<ListEntry, 'kind' | 'ground' | 'instruction'>>`select distinct
      entry->>'kind' as kind, entry->>'ground' as ground, entry->>'instruction' as instruction
    from (${standing(list)}) s`.execute(tx);
  return rows;
};

/** Adds a version. */
export const insertVersion = async (
  tx: Transaction,
  row: VersionRow & { readonly decision: string },
): Promise<void> => {
  await sql`insert into watch.version (list, number, taken_by, taken_at, reason, label, format, entries, refused, added,
      changed, removed, unchanged, kept, digest, decision)
    values (${row.list}, ${row.number}, ${row.taken_by}, ${row.taken_at}, ${row.reason}, ${row.label}, ${row.format},
      ${row.entries}, ${row.refused}, ${row.added}, ${row.changed}, ${row.removed}, ${row.unchanged}, ${row.kept},
      ${row.digest}, ${row.decision})`.execute(tx);
};

/** What an entry is looked for by: its key, reference, names, numbers and registrations. */
const words = sql`lower(concat_ws(' ', id, entry->>'reference',
  jsonb_path_query_array(entry, '$.names[*].full')::text,
  jsonb_path_query_array(entry, '$.documents[*].number')::text,
  entry#>>'{document,number}', entry->>'registrations'))`;

/** Entries that count on a day, by a part of what they are looked for by, one more than was asked for where there are more. */
export const searchEntries = async (
  tx: Transaction,
  list: string,
  on: string,
  { text, after, limit }: { text?: string | undefined; after?: string | undefined; limit: number },
): Promise<readonly ListEntry[]> => {
  const { rows } = await sql<{ entry: ListEntry }>`select entry from watch.entry
    where list = ${list} and until_version is null and ended_at is null
      and coalesce(valid_from, ${on}::date) <= ${on}::date and coalesce(expires, ${on}::date) >= ${on}::date
      and id > ${after ?? ''}
      and (${text ?? ''} = '' or strpos(${words}, lower(${text ?? ''})) > 0)
    order by id limit ${limit + 1}`.execute(tx);
  return rows.map(({ entry }) => entry);
};

/** An entry as it stood, latest first. */
export const findEntryStates = async (
  tx: Transaction,
  list: string,
  id: string,
): Promise<
  readonly {
    readonly from_version: number;
    readonly until_version: number | null;
    readonly entry: ListEntry;
  }[]
> => {
  const { rows } = await sql<{
    from_version: number;
    until_version: number | null;
    entry: ListEntry;
  }>`select from_version, until_version, entry from watch.entry
    where list = ${list} and id = ${id} order by from_version desc`.execute(tx);
  return rows;
};
