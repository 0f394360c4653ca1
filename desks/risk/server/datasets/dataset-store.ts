import type { RiskDatasetTerms } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { DatasetRow, VintageRow } from './rows.ts';

const selectDatasets = sql`select d.*,
    (select count(*)::int from risk.series s where s.dataset = d.id) as series,
    (select count(*)::int from risk.warning w where w.dataset = d.id and w.outcome is null) as open_warnings,
    (select jsonb_build_object('state', t.state, 'done', t.done, 'total', t.total) from risk.task t join risk.detection n on n.id = t.id
      where n.dataset = d.id and t.state in ('waiting', 'running') order by t.requested_at desc limit 1) as scanning
  from risk.dataset d`;

/** Data sets whose files were all let go: they hold nothing, and their names are free. */
const abandoned = sql`d.vintage is null
    and exists (select from risk.import i where i.dataset = d.id)
    and not exists (select from risk.import i where i.dataset = d.id and i.state <> 'discarded')`;

/** All data sets by title, without those that are {@link abandoned}. */
export const findDatasets = async (tx: Transaction): Promise<readonly DatasetRow[]> => {
  const { rows } = await sql<DatasetRow>`${selectDatasets}
    where not (${abandoned}) order by d.title, d.id`.execute(tx);
  return rows;
};

/** One data set; undefined where there is none. */
export const findDataset = async (tx: Transaction, id: string): Promise<DatasetRow | undefined> => {
  const { rows } = await sql<DatasetRow>`${selectDatasets} where d.id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockDataset = async (tx: Transaction, id: string): Promise<DatasetRow | undefined> => {
  await sql`select from risk.dataset where id = ${id} for update`.execute(tx);
  return findDataset(tx, id);
};

/** Adds a data set, or describes an abandoned one; false where the id is taken. */
export const insertDataset = async (
  tx: Transaction,
  { id, ...terms }: RiskDatasetTerms & { readonly id: string },
  by: string,
  now: Date,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.dataset as d (id, title, source, indicator, unit, note, sums, version, created_by, created_at)
    values (${id}, ${terms.title}, ${terms.source}, ${terms.indicator}, ${terms.unit}, ${terms.note},
      ${JSON.stringify(terms.sums)}::jsonb, 0, ${by}, ${now})
    on conflict (id) do update set title = excluded.title, source = excluded.source,
      indicator = excluded.indicator, unit = excluded.unit, note = excluded.note, sums = excluded.sums,
      version = d.version + 1
    where ${abandoned}`.execute(tx);
  return numAffectedRows === 1n;
};

/** Describes a data set anew. */
export const updateTerms = async (
  tx: Transaction,
  id: string,
  terms: RiskDatasetTerms,
): Promise<void> => {
  await sql`update risk.dataset set title = ${terms.title}, source = ${terms.source}, indicator = ${terms.indicator},
      unit = ${terms.unit}, note = ${terms.note}, sums = ${JSON.stringify(terms.sums)}::jsonb, version = version + 1
    where id = ${id}`.execute(tx);
};

/** Says which vintage is the latest. */
export const updateVintage = async (
  tx: Transaction,
  id: string,
  of: Pick<DatasetRow, 'frequency' | 'dimensions' | 'vintage' | 'cells_known'>,
): Promise<void> => {
  await sql`update risk.dataset set frequency = ${of.frequency}, dimensions = ${of.dimensions}::text[],
      vintage = ${of.vintage}, cells_known = ${of.cells_known}, version = version + 1 where id = ${id}`.execute(
    tx,
  );
};

/** The vintages of a data set, latest first. */
export const findVintages = async (
  tx: Transaction,
  dataset: string,
): Promise<readonly VintageRow[]> => {
  const { rows } = await sql<VintageRow>`select * from risk.vintage where dataset = ${dataset}
    order by number desc`.execute(tx);
  return rows;
};

/** The latest vintage of every data set. */
export const findLatestVintages = async (
  tx: Transaction,
): Promise<ReadonlyMap<string, VintageRow>> => {
  const { rows } = await sql<VintageRow>`select v.* from risk.vintage v
    join risk.dataset d on d.id = v.dataset and d.vintage = v.number`.execute(tx);
  return new Map(rows.map((row) => [row.dataset, row]));
};

/** One vintage; undefined where there is none. */
export const findVintage = async (
  tx: Transaction,
  dataset: string,
  number: number,
): Promise<VintageRow | undefined> => {
  const { rows } = await sql<VintageRow>`select * from risk.vintage
    where dataset = ${dataset} and number = ${number}`.execute(tx);
  return rows[0];
};

/** Adds a vintage. */
export const insertVintage = async (
  tx: Transaction,
  row: VintageRow & { readonly decision: string },
): Promise<void> => {
  await sql`insert into risk.vintage (dataset, number, recorded_at, taken_at, taken_by, reason, label, rows, series, added,
      changed, first_period, last_period, digest, decision)
    values (${row.dataset}, ${row.number}, ${row.recorded_at}, ${row.taken_at}, ${row.taken_by}, ${row.reason},
      ${row.label}, ${row.rows}, ${row.series}, ${row.added}, ${row.changed}, ${row.first_period}, ${row.last_period},
      ${row.digest}, ${row.decision})`.execute(tx);
};
