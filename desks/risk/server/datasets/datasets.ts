import type { Transaction } from '@platform/server/database/open.ts';
import type { Caller } from '@platform/server/http/caller.ts';
import { mustFind } from '@platform/server/http/must-find.ts';
import { Problem } from '@platform/server/http/problems.ts';
import { publish } from '@platform/server/jobs/outbox.ts';
import type { RiskDataset, RiskDatasetTerms, RiskVintage } from '../../api/types.ts';
import { mustBeSeen } from '../must.ts';
import type { DatasetRow, VintageRow } from '../sql/tables.gen.ts';
import * as store from './dataset-store.ts';
import { datasetOf, vintageOf } from './rows.ts';

/** All data sets. */
export const listDatasets = async (tx: Transaction): Promise<RiskDataset[]> => {
  const latest = await store.findLatestVintages(tx);
  return (await store.findDatasets(tx)).map((row) => datasetOf(row, latest.get(row.id)));
};

/** One data set. @throws Problem `http.not-found` */
export const readDataset = async (tx: Transaction, id: string): Promise<RiskDataset> => {
  const row = mustFind(await store.findDataset(tx, id));
  return datasetOf(
    row,
    row.vintage === undefined ? undefined : await store.findVintage(tx, id, row.vintage),
  );
};

/** The vintages of a data set, latest first. */
export const listVintages = async (tx: Transaction, id: string): Promise<RiskVintage[]> => {
  const { frequency } = mustFind(await store.findDataset(tx, id));
  if (frequency === undefined) return [];
  return (await store.findVintages(tx, id)).map((row) => vintageOf(row, frequency));
};

/** Describes a new data set. @throws Problem `risk.dataset.taken` */
export const registerDataset = async (
  tx: Transaction,
  caller: Caller,
  terms: RiskDatasetTerms & { readonly id: string },
  now: Date,
): Promise<RiskDataset> => {
  if (!(await store.insertDataset(tx, terms, caller.actor, now)))
    throw new Problem('risk.dataset.taken');
  await publish(tx, [{ kind: 'risk', id: terms.id }]);
  return readDataset(tx, terms.id);
};

/** Updates the description of a data set. @throws Problem `http.not-found`, `decision.version.stale` */
export const amendDataset = async (
  tx: Transaction,
  id: string,
  { version, ...terms }: RiskDatasetTerms & { readonly version: number },
): Promise<RiskDataset> => {
  mustBeSeen(mustFind(await store.lockDataset(tx, id)).version, version);
  await store.updateTerms(tx, id, terms);
  await publish(tx, [{ kind: 'risk', id }]);
  return readDataset(tx, id);
};

/** A data set at one of its vintages, with what every figure of it needs. */
export interface Standing {
  readonly dataset: DatasetRow & { readonly frequency: NonNullable<DatasetRow['frequency']> };
  readonly vintage: VintageRow;
}

/** A data set at a vintage, the latest where none is named. @throws Problem `http.not-found`, `risk.dataset.empty` */
export const standingAt = async (
  tx: Transaction,
  id: string,
  number: number | undefined,
): Promise<Standing> => {
  const dataset = mustFind(await store.findDataset(tx, id));
  const { frequency, vintage } = dataset;
  if (frequency === undefined || vintage === undefined) throw new Problem('risk.dataset.empty');
  return {
    dataset: { ...dataset, frequency },
    vintage: mustFind(await store.findVintage(tx, id, number ?? vintage)),
  };
};
