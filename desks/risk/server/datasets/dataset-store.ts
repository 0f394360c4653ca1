import type { Transaction } from '@platform/server/database/open.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import type { RiskDatasetTerms } from '../../api/types.ts';
import { type DatasetRow, datasetTable, type VintageRow, vintageTable } from '../sql/tables.gen.ts';
import type { CountedDatasetRow } from './rows.ts';

const selectDatasets = sql`select dataset.*,
    (select count(*)::int from risk.series s where s.dataset = dataset.id) as series,
    (select count(*)::int from risk.warning w where w.dataset = dataset.id and w.outcome is null) as open_warnings,
    (select jsonb_build_object('state', t.state, 'done', t.done, 'total', t.total) from risk.task t join risk.detection n on n.id = t.id
      where n.dataset = dataset.id and t.state in ('waiting', 'running') order by t.requested_at desc limit 1) as scanning
  from risk.dataset`;

/** Data sets whose files were all let go: they hold nothing, and their names are free. */
const abandoned = sql`dataset.vintage is null
    and exists (select from risk.import i where i.dataset = dataset.id)
    and not exists (select from risk.import i where i.dataset = dataset.id and i.state <> 'discarded')`;

/** All data sets by title, without those that are {@link abandoned}. */
export const findDatasets = (tx: Transaction): Promise<readonly CountedDatasetRow[]> =>
  all<CountedDatasetRow>(
    tx,
    sql`${selectDatasets}
    where not (${abandoned}) order by dataset.title, dataset.id`,
  );

/** Loads a data set, or returns undefined. */
export const findDataset = (tx: Transaction, id: string): Promise<CountedDatasetRow | undefined> =>
  first<CountedDatasetRow>(tx, sql`${selectDatasets} where dataset.id = ${id}`);

/** The same, locked until the transaction ends. */
export const lockDataset = async (
  tx: Transaction,
  id: string,
): Promise<CountedDatasetRow | undefined> => {
  await sql`select from risk.dataset where id = ${id} for update`.execute(tx);
  return findDataset(tx, id);
};

/** Adds a data set, or describes an abandoned one; false where the id is taken. */
export const insertDataset = async (
  tx: Transaction,
  { id, title, source, indicator, unit, note, sums }: RiskDatasetTerms & { readonly id: string },
  createdBy: string,
  createdAt: Date,
): Promise<boolean> =>
  (await datasetTable.insert(
    tx,
    { id, title, source, indicator, unit, note, sums, version: 0, createdBy, createdAt },
    sql`on conflict (id) do update set title = excluded.title, source = excluded.source,
      indicator = excluded.indicator, unit = excluded.unit, note = excluded.note, sums = excluded.sums,
      version = dataset.version + 1
    where ${abandoned}`,
  )) === 1;

/** Updates the description of a data set. */
export const updateTerms = (
  tx: Transaction,
  id: string,
  { title, source, indicator, unit, note, sums }: RiskDatasetTerms,
): Promise<number> => datasetTable.change(tx, id, { title, source, indicator, unit, note, sums });

/** Says which vintage is the latest. */
export const updateVintage = (
  tx: Transaction,
  id: string,
  of: Required<Pick<DatasetRow, 'frequency' | 'dimensions' | 'vintage' | 'cellsKnown'>>,
): Promise<number> => datasetTable.change(tx, id, of);

/** The vintages of a data set, latest first. */
export const findVintages = (tx: Transaction, dataset: string): Promise<readonly VintageRow[]> =>
  vintageTable.all(
    tx,
    sql`where dataset = ${dataset}
    order by number desc`,
  );

/** The latest vintage of every data set. */
export const findLatestVintages = async (
  tx: Transaction,
): Promise<ReadonlyMap<string, VintageRow>> => {
  const rows = await all<VintageRow>(
    tx,
    sql`select v.* from risk.vintage v
    join risk.dataset on dataset.id = v.dataset and dataset.vintage = v.number`,
  );
  return new Map(rows.map((row) => [row.dataset, row]));
};

/** Loads a data version, or returns undefined. */
export const findVintage = (
  tx: Transaction,
  dataset: string,
  number: number,
): Promise<VintageRow | undefined> =>
  vintageTable.first(tx, sql`where dataset = ${dataset} and number = ${number}`);

/** Adds a vintage. */
export const insertVintage = (tx: Transaction, row: VintageRow): Promise<number> =>
  vintageTable.insert(tx, row);
