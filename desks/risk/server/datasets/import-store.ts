import type { Transaction } from '@platform/server/database/open.ts';
import { all, type Changes, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type ImportPartRow,
  type ImportRow,
  importPartTable,
  importTable,
  type StagedRow,
} from '../sql/tables.gen.ts';

/** Opens an import. */
export const insertImport = (
  tx: Transaction,
  row: Omit<NewRow<ImportRow, 'bytes'>, 'state' | 'dryRun'>,
): Promise<number> => importTable.insert(tx, { ...row, state: 'receiving' });

/** Loads an import, or returns undefined. */
export const findImport = (tx: Transaction, id: string): Promise<ImportRow | undefined> =>
  importTable.first(tx, sql`where id = ${id}`);

/** The same, locked until the transaction ends. */
export const lockImport = (tx: Transaction, id: string): Promise<ImportRow | undefined> =>
  importTable.first(tx, sql`where id = ${id} for update`);

/** The imports of a data set that wait, latest first. */
export const findOpenImports = (tx: Transaction, dataset: string): Promise<readonly ImportRow[]> =>
  importTable.all(
    tx,
    sql`where dataset = ${dataset} and state not in ('taken', 'discarded') order by begun_at desc, id`,
  );

/** Keeps a part, once for each position. */
export const insertPart = (tx: Transaction, part: ImportPartRow): Promise<number> =>
  importPartTable.insert(tx, part, sql`on conflict do nothing`);

/** How many parts of a file are there, how many bytes, and whether none is missing before the last. */
export interface PartsSeen {
  readonly parts: number;
  readonly bytes: number;
  readonly whole: boolean;
}

/** What is there of a file. */
export const seeParts = async (tx: Transaction, id: string): Promise<PartsSeen> => {
  const rows = await all<PartsSeen>(
    tx,
    sql`select count(*)::int as parts,
      coalesce(sum(octet_length(bytes)), 0)::float8 as bytes,
      coalesce(max(position) + 1 = count(*), false) as whole
    from risk.import_part where import = ${id}`,
  );
  return rows[0] ?? { parts: 0, bytes: 0, whole: false };
};

/** The bytes of a part; undefined after the last. */
export const findPart = async (
  tx: Transaction,
  id: string,
  position: number,
): Promise<Buffer | undefined> => {
  const part = await importPartTable.first(
    tx,
    sql`where import = ${id} and position = ${position}`,
  );
  return part?.bytes;
};

/** Says where an import stands. */
export const updateImport = (
  tx: Transaction,
  {
    id,
    ...changes
  }: Pick<ImportRow, 'id'> &
    Pick<Changes<ImportRow>, 'state' | 'options' | 'dryRun'> & { readonly bytes: number },
): Promise<number> =>
  importTable.update(tx, { ...changes, bytes: BigInt(changes.bytes) }, sql`where id = ${id}`);

/** A series that was read of a file. */
export type StagedSeries = Omit<StagedRow, 'import' | 'cells'> & {
  readonly cells: readonly number[];
};

/** Keeps what was read, many in one statement. */
export const insertStaged = async (
  tx: Transaction,
  id: string,
  staged: readonly StagedSeries[],
): Promise<void> => {
  if (staged.length === 0) return;
  await sql`insert into risk.staged (import, key, key_text, first_period, cells)
    select ${id}::uuid, key::jsonb, key_text, first_period, cells::int[]
    from unnest(${staged.map(({ key }) => JSON.stringify(key))}::text[], ${staged.map(({ keyText }) => keyText)}::text[],
      ${staged.map(({ firstPeriod }) => firstPeriod)}::int[],
      ${staged.map(({ cells }) => `{${cells.join()}}`)}::text[]) as n (key, key_text, first_period, cells)`.execute(
    tx,
  );
};

/** What was read, a part of it in the order of the keys, after one of them. */
export const findStaged = (
  tx: Transaction,
  id: string,
  after: string | undefined,
  limit: number,
): Promise<readonly StagedSeries[]> =>
  all<StagedSeries>(
    tx,
    sql`select key, key_text, first_period, cells from risk.staged
    where import = ${id} and (${after ?? null}::text is null or key_text collate "C" > ${after ?? ''}::text collate "C")
    order by key_text collate "C" limit ${limit}`,
  );

/** Erases what is staged of a file. */
export const eraseStaged = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from risk.staged where import = ${id}`.execute(tx);
};

/** Erases everything of a file. */
export const eraseFile = async (tx: Transaction, id: string): Promise<void> => {
  await eraseStaged(tx, id);
  await sql`delete from risk.import_part where import = ${id}`.execute(tx);
};
