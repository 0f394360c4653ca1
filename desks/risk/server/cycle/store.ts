import type { Transaction } from '@platform/server/database/open.ts';
import { all, type Changes, type NewRow } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import {
  type CollectionReceiptRow,
  type CollectionRow,
  collectionReceiptTable,
  collectionTable,
  type FeedbackRow,
  feedbackTable,
  type RequirementRow,
  requirementTable,
} from '../sql/tables.gen.ts';

/** Requirements, those that are not closed first, then by their day. */
export const findRequirements = (tx: Transaction): Promise<readonly RequirementRow[]> =>
  requirementTable.all(tx, sql`order by state = 'closed', due, id limit 500`);

/** Loads a requirement and locks it until the transaction ends, or returns undefined. */
export const lockRequirement = (tx: Transaction, id: string): Promise<RequirementRow | undefined> =>
  requirementTable.first(tx, sql`where id = ${id} for update`);

/** Adds a requirement; false where the id is taken. */
export const insertRequirement = async (
  tx: Transaction,
  row: NewRow<RequirementRow, 'state' | 'products' | 'version'>,
): Promise<boolean> =>
  (await requirementTable.insert(tx, row, sql`on conflict (id) do nothing`)) === 1;

/** Says where a requirement stands. */
export const updateRequirement = (
  tx: Transaction,
  id: string,
  changes: Changes<RequirementRow>,
): Promise<number> =>
  requirementTable.update(tx, { ...changes, version: sql`version + 1` }, sql`where id = ${id}`);

/** What is planned for some requirements, by its first day. */
export const findCollection = (
  tx: Transaction,
  requirements: readonly string[],
): Promise<readonly CollectionRow[]> =>
  collectionTable.all(tx, sql`where requirement = any (${requirements}::uuid[]) order by due, id`);

/** Loads a planned collection, or returns undefined. */
export const findPlanned = (tx: Transaction, id: string): Promise<CollectionRow | undefined> =>
  collectionTable.first(tx, sql`where id = ${id}`);

/** Adds to a plan; a repeated call adds nothing. */
export const insertPlanned = (
  tx: Transaction,
  row: NewRow<CollectionRow, never>,
): Promise<number> => collectionTable.insert(tx, row, sql`on conflict (id) do nothing`);

/** Says that something is no longer waited for. */
export const waivePlanned = (
  tx: Transaction,
  id: string,
  waivedBy: string,
  waivedReason: string,
): Promise<number> => collectionTable.update(tx, { waivedBy, waivedReason }, sql`where id = ${id}`);

/** What arrived for some of the planned. */
export const findReceipts = (
  tx: Transaction,
  collection: readonly string[],
): Promise<readonly CollectionReceiptRow[]> =>
  collectionReceiptTable.all(
    tx,
    sql`where collection = any (${collection}::uuid[]) order by on_day, at, id`,
  );

/** Adds a receipt; a repeated call adds nothing. */
export const insertReceipt = (
  tx: Transaction,
  row: NewRow<CollectionReceiptRow, never>,
): Promise<number> => collectionReceiptTable.insert(tx, row, sql`on conflict (id) do nothing`);

/** What was said of some products, in the order of time. */
export const findFeedback = (
  tx: Transaction,
  products: readonly string[],
): Promise<readonly FeedbackRow[]> =>
  feedbackTable.all(tx, sql`where product = any (${products}::uuid[]) order by at, id`);

/** Adds what a reader says; a repeated call adds nothing. */
export const insertFeedback = (tx: Transaction, row: NewRow<FeedbackRow, never>): Promise<number> =>
  feedbackTable.insert(tx, row, sql`on conflict (id) do nothing`);

/** State and number of recipients of some products. */
export const findWorth = async (
  tx: Transaction,
  products: readonly string[],
): Promise<ReadonlyMap<string, { readonly state: string; readonly recipients: number }>> => {
  const rows = await all<{ id: string; state: string; recipients: number }>(
    tx,
    sql`select id, state, coalesce(jsonb_array_length(input -> 'recipients'), 0) as recipients
      from risk.product where id = any (${products}::uuid[])`,
  );
  return new Map(rows.map((row) => [row.id, row]));
};
