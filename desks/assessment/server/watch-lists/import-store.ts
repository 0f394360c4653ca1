import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ImportRow } from './rows.ts';

/** Opens an import. */
export const insertImport = async (
  tx: Transaction,
  row: Pick<
    ImportRow,
    'id' | 'list' | 'label' | 'format' | 'encoding' | 'begun_by' | 'begun_at' | 'erases_at'
  >,
): Promise<void> => {
  await sql`insert into watch.import (id, list, state, label, format, encoding, begun_by, begun_at, erases_at)
    values (${row.id}, ${row.list}, 'receiving', ${row.label}, ${row.format}, ${row.encoding}, ${row.begun_by},
      ${row.begun_at}, ${row.erases_at})`.execute(tx);
};

/** Loads an import, or returns undefined. */
export const findImport = async (tx: Transaction, id: string): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`select * from watch.import where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockImport = async (tx: Transaction, id: string): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`select * from watch.import
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** The imports of a list that wait, latest first. */
export const findOpenImports = async (
  tx: Transaction,
  list: string,
): Promise<readonly ImportRow[]> => {
  const { rows } = await sql<ImportRow>`select * from watch.import
    where list = ${list} and state in ('receiving', 'read', 'unusable') order by begun_at desc, id`.execute(
    tx,
  );
  return rows;
};

/** How many parts of a file are there, how many bytes, and whether none is missing before the last. */
export interface PartsSeen {
  readonly parts: number;
  readonly bytes: number;
  readonly whole: boolean;
}

/** Keeps a part, once for each position. */
export const insertPart = async (
  tx: Transaction,
  id: string,
  position: number,
  bytes: Buffer,
): Promise<void> => {
  await sql`insert into watch.import_part (import, position, bytes) values (${id}, ${position}, ${bytes})
    on conflict do nothing`.execute(tx);
};

/** What is there of a file. */
export const seeParts = async (tx: Transaction, id: string): Promise<PartsSeen> => {
  const { rows } = await sql<PartsSeen>`select count(*)::int as parts,
      coalesce(sum(octet_length(bytes)), 0)::float8 as bytes,
      coalesce(max(position) + 1 = count(*), false) as whole
    from watch.import_part where import = ${id}`.execute(tx);
  return rows[0] ?? { parts: 0, bytes: 0, whole: false };
};

/** The bytes of a part. */
export const findPart = async (
  tx: Transaction,
  id: string,
  position: number,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from watch.import_part
    where import = ${id} and position = ${position}`.execute(tx);
  return rows[0]?.bytes;
};

/** An entry on its way into the staging table. */
export interface StagedEntry {
  readonly id: string;
  /** Hexadecimal digits. */
  readonly digest: string;
  readonly validFrom: string | null;
  readonly expires: string | null;
  /** JSON. */
  readonly entry: string;
}

/** Stages entries of an import, many in one statement. */
export const insertStaged = async (
  tx: Transaction,
  id: string,
  entries: readonly StagedEntry[],
): Promise<void> => {
  if (entries.length === 0) return;
  const column = <K extends keyof StagedEntry>(name: K): StagedEntry[K][] =>
    entries.map((entry) => entry[name]);
  await sql`insert into watch.staged (import, id, digest, valid_from, expires, entry)
    select ${id}::uuid, id, decode(digest, 'hex'), valid_from::date, expires::date, entry::jsonb
    from unnest(${column('id')}::text[], ${column('digest')}::text[], ${column('validFrom')}::text[],
      ${column('expires')}::text[], ${column('entry')}::text[]) as s (id, digest, valid_from, expires, entry)`.execute(
    tx,
  );
};

/** What was found in the file. */
export type ReadRow = Pick<
  ImportRow,
  | 'id'
  | 'state'
  | 'format'
  | 'read_at'
  | 'entries'
  | 'refused'
  | 'refused_without_id'
  | 'refused_ids'
  | 'problems'
  | 'counts'
> & { readonly bytes: number };

/** Says what was found in a file. */
export const updateRead = async (tx: Transaction, row: ReadRow): Promise<void> => {
  await sql`update watch.import set state = ${row.state}, format = ${row.format}, bytes = ${row.bytes},
      read_at = ${row.read_at}, entries = ${row.entries}, refused = ${row.refused},
      refused_without_id = ${row.refused_without_id}, refused_ids = ${row.refused_ids}::text[],
      problems = ${JSON.stringify(row.problems)}::jsonb, counts = ${JSON.stringify(row.counts)}::jsonb
    where id = ${row.id}`.execute(tx);
};

/** Ends an import: nothing of the file remains but what was said of it. */
export const endImport = async (
  tx: Transaction,
  id: string,
  state: 'taken' | 'discarded',
): Promise<void> => {
  await eraseParts(tx, id);
  await eraseStaged(tx, id);
  // Ids of records that were refused are data of persons too.
  await sql`update watch.import set state = ${state}, refused_ids = null, problems = null
    where id = ${id}`.execute(tx);
};

/** Erases the bytes of a file. */
export const eraseParts = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from watch.import_part where import = ${id}`.execute(tx);
};

/** Erases what is staged of a file. */
export const eraseStaged = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from watch.staged where import = ${id}`.execute(tx);
};
