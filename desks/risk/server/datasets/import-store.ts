import type { RiskImport, RiskImportOptions, RiskSeriesKey } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { ImportRow } from './rows.ts';

/** Opens an import. */
export const insertImport = async (
  tx: Transaction,
  row: Pick<
    ImportRow,
    'id' | 'dataset' | 'label' | 'options' | 'begun_by' | 'begun_at' | 'erases_at'
  >,
): Promise<void> => {
  await sql`insert into risk.import (id, dataset, state, label, options, begun_by, begun_at, erases_at)
    values (${row.id}, ${row.dataset}, 'receiving', ${row.label}, ${JSON.stringify(row.options)}::jsonb,
      ${row.begun_by}, ${row.begun_at}, ${row.erases_at})`.execute(tx);
};

/** One import; undefined where there is none. */
export const findImport = async (tx: Transaction, id: string): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`select * from risk.import where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockImport = async (tx: Transaction, id: string): Promise<ImportRow | undefined> => {
  const { rows } = await sql<ImportRow>`select * from risk.import
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** The imports of a data set that wait, latest first. */
export const findOpenImports = async (
  tx: Transaction,
  dataset: string,
): Promise<readonly ImportRow[]> => {
  const { rows } = await sql<ImportRow>`select * from risk.import
    where dataset = ${dataset} and state not in ('taken', 'discarded') order by begun_at desc, id`.execute(
    tx,
  );
  return rows;
};

/** Keeps a part, once for each position. */
export const insertPart = async (
  tx: Transaction,
  id: string,
  position: number,
  bytes: Buffer,
): Promise<void> => {
  await sql`insert into risk.import_part (import, position, bytes) values (${id}, ${position}, ${bytes})
    on conflict do nothing`.execute(tx);
};

/** How many parts of a file are there, how many bytes, and whether none is missing before the last. */
export interface PartsSeen {
  readonly parts: number;
  readonly bytes: number;
  readonly whole: boolean;
}

/** What is there of a file. */
export const seeParts = async (tx: Transaction, id: string): Promise<PartsSeen> => {
  const { rows } = await sql<PartsSeen>`select count(*)::int as parts,
      coalesce(sum(octet_length(bytes)), 0)::float8 as bytes,
      coalesce(max(position) + 1 = count(*), false) as whole
    from risk.import_part where import = ${id}`.execute(tx);
  return rows[0] ?? { parts: 0, bytes: 0, whole: false };
};

/** The bytes of a part; undefined after the last. */
export const findPart = async (
  tx: Transaction,
  id: string,
  position: number,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ bytes: Buffer }>`select bytes from risk.import_part
    where import = ${id} and position = ${position}`.execute(tx);
  return rows[0]?.bytes;
};

/** Says where an import stands. */
export const updateImport = async (
  tx: Transaction,
  {
    id,
    state,
    options,
    bytes,
    dryRun,
  }: {
    readonly id: string;
    readonly state: ImportRow['state'];
    readonly options: RiskImportOptions;
    readonly bytes: number;
    readonly dryRun: RiskImport['dryRun'] | null;
  },
): Promise<void> => {
  await sql`update risk.import set state = ${state}, options = ${JSON.stringify(options)}::jsonb, bytes = ${bytes},
    dry_run = ${dryRun === null ? null : JSON.stringify(dryRun)}::jsonb where id = ${id}`.execute(
    tx,
  );
};

/** A series that was read of a file. */
export interface StagedRow {
  readonly key: RiskSeriesKey;
  readonly key_text: string;
  readonly first_period: number;
  readonly cells: readonly number[];
}

/** Keeps what was read, many in one statement. */
export const insertStaged = async (
  tx: Transaction,
  id: string,
  staged: readonly StagedRow[],
): Promise<void> => {
  if (staged.length === 0) return;
  await sql`insert into risk.staged (import, key, key_text, first_period, cells)
    select ${id}::uuid, key::jsonb, key_text, first_period, cells::int[]
    from unnest(${staged.map(({ key }) => JSON.stringify(key))}::text[], ${staged.map(({ key_text }) => key_text)}::text[],
      ${staged.map(({ first_period }) => first_period)}::int[],
      ${staged.map(({ cells }) => `{${cells.join()}}`)}::text[]) as n (key, key_text, first_period, cells)`.execute(
    tx,
  );
};

/** What was read, a part of it in the order of the keys, after one of them. */
export const findStaged = async (
  tx: Transaction,
  id: string,
  after: string | undefined,
  limit: number,
): Promise<readonly StagedRow[]> => {
  const { rows } = await sql<StagedRow>`select key, key_text, first_period, cells from risk.staged
    where import = ${id} and (${after ?? null}::text is null or key_text collate "C" > ${after ?? ''}::text collate "C")
    order by key_text collate "C" limit ${limit}`.execute(tx);
  return rows;
};

/** Erases what is staged of a file. */
export const eraseStaged = async (tx: Transaction, id: string): Promise<void> => {
  await sql`delete from risk.staged where import = ${id}`.execute(tx);
};

/** Erases everything of a file. */
export const eraseFile = async (tx: Transaction, id: string): Promise<void> => {
  await eraseStaged(tx, id);
  await sql`delete from risk.import_part where import = ${id}`.execute(tx);
};
