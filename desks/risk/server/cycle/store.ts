import type { RiskCollection, RiskRequirement } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';

/** A requirement as the database has it. */
export interface RequirementRow {
  readonly id: string;
  readonly question: string;
  readonly client: string;
  readonly due: string;
  readonly horizon: RiskRequirement['horizon'];
  readonly handling: RiskRequirement['handling'];
  readonly author: string;
  readonly at: Date;
  readonly state: RiskRequirement['state'];
  readonly products: readonly string[];
  readonly version: number;
  readonly decision: string;
}

/** Something to collect as the database has it. */
export interface CollectionRow {
  readonly id: string;
  readonly requirement: string;
  readonly source: string;
  readonly owner: string;
  readonly due: string;
  readonly every_days: number | null;
  readonly waived_by: string | null;
  readonly waived_reason: string | null;
}

/** Something that arrived. */
export interface ReceiptRow {
  readonly collection: string;
  readonly on_day: string;
  readonly grade: RiskCollection['receipts'][number]['grade'] | null;
  readonly by_account: string;
}

/** What a reader said of a product. */
export interface FeedbackRow {
  readonly product: string;
  readonly usefulness: 1 | 2 | 3 | 4 | 5;
  readonly action: 'none' | 'noted' | 'measure' | 'deployment' | 'policy';
  readonly came_about: boolean | null;
  readonly on_day: string;
  readonly by_account: string;
}

/** Requirements, those that are not closed first, then by their day. */
export const findRequirements = async (tx: Transaction): Promise<readonly RequirementRow[]> => {
  const { rows } = await sql<RequirementRow>`select * from risk.requirement
    order by state = 'closed', due, id limit 500`.execute(tx);
  return rows;
};

/** One requirement, locked until the transaction ends; undefined where there is none. */
export const lockRequirement = async (
  tx: Transaction,
  id: string,
): Promise<RequirementRow | undefined> => {
  const { rows } = await sql<RequirementRow>`select * from risk.requirement where id = ${id}
    for update`.execute(tx);
  return rows[0];
};

/** Adds a requirement; false where the id is taken. */
export const insertRequirement = async (
  tx: Transaction,
  row: Omit<RequirementRow, 'state' | 'products' | 'version'>,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.requirement (id, question, client, due, horizon, handling, author, at, decision)
    values (${row.id}, ${row.question}, ${row.client}, ${row.due}::date, ${row.horizon}, ${row.handling}, ${row.author},
      ${row.at}, ${row.decision}) on conflict (id) do nothing`.execute(tx);
  return numAffectedRows === 1n;
};

/** Says where a requirement stands. */
export const updateRequirement = async (
  tx: Transaction,
  id: string,
  { state, products }: Pick<RequirementRow, 'state' | 'products'>,
): Promise<void> => {
  await sql`update risk.requirement set state = ${state}, products = ${[...products]}::uuid[], version = version + 1
    where id = ${id}`.execute(tx);
};

/** What is planned for some requirements, by its first day. */
export const findCollection = async (
  tx: Transaction,
  requirements: readonly string[],
): Promise<readonly CollectionRow[]> => {
  const { rows } = await sql<CollectionRow>`select * from risk.collection
    where requirement = any (${[...requirements]}::uuid[]) order by due, id`.execute(tx);
  return rows;
};

/** One thing to collect; undefined where there is none. */
export const findPlanned = async (
  tx: Transaction,
  id: string,
): Promise<CollectionRow | undefined> => {
  const { rows } = await sql<CollectionRow>`select * from risk.collection where id = ${id}`.execute(
    tx,
  );
  return rows[0];
};

/** Adds to a plan; a repeated call adds nothing. */
export const insertPlanned = async (
  tx: Transaction,
  row: Omit<CollectionRow, 'waived_by' | 'waived_reason'>,
  kept: { readonly by: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into risk.collection (id, requirement, source, owner, due, every_days, by_account, at)
    values (${row.id}, ${row.requirement}, ${row.source}, ${row.owner}, ${row.due}::date, ${row.every_days}, ${kept.by},
      ${kept.at}) on conflict (id) do nothing`.execute(tx);
};

/** Says that something is no longer waited for. */
export const waivePlanned = async (
  tx: Transaction,
  id: string,
  by: string,
  reason: string,
): Promise<void> => {
  await sql`update risk.collection set waived_by = ${by}, waived_reason = ${reason} where id = ${id}`.execute(
    tx,
  );
};

/** What arrived for some of the planned. */
export const findReceipts = async (
  tx: Transaction,
  collection: readonly string[],
): Promise<readonly ReceiptRow[]> => {
  const { rows } = await sql<ReceiptRow>`select * from risk.collection_receipt
    where collection = any (${[...collection]}::uuid[]) order by on_day, at, id`.execute(tx);
  return rows;
};

/** Adds a receipt; a repeated call adds nothing. */
export const insertReceipt = async (
  tx: Transaction,
  row: ReceiptRow & { readonly id: string; readonly at: Date },
): Promise<void> => {
  const grade = row.grade === null ? null : JSON.stringify(row.grade);
  await sql`insert into risk.collection_receipt (id, collection, on_day, grade, by_account, at)
    values (${row.id}, ${row.collection}, ${row.on_day}::date, ${grade}::jsonb, ${row.by_account}, ${row.at})
    on conflict (id) do nothing`.execute(tx);
};

/** What was said of some products, in the order of time. */
export const findFeedback = async (
  tx: Transaction,
  products: readonly string[],
): Promise<readonly FeedbackRow[]> => {
  const { rows } = await sql<FeedbackRow>`select * from risk.feedback
    where product = any (${[...products]}::uuid[]) order by at, id`.execute(tx);
  return rows;
};

/** Adds what a reader says; a repeated call adds nothing. */
export const insertFeedback = async (
  tx: Transaction,
  row: FeedbackRow & { readonly id: string; readonly at: Date },
): Promise<void> => {
  await sql`insert into risk.feedback (id, product, usefulness, action, came_about, on_day, by_account, at)
    values (${row.id}, ${row.product}, ${row.usefulness}, ${row.action}, ${row.came_about}, ${row.on_day}::date,
      ${row.by_account}, ${row.at}) on conflict (id) do nothing`.execute(tx);
};

/** State and number of recipients of some products. */
export const findWorth = async (
  tx: Transaction,
  products: readonly string[],
): Promise<ReadonlyMap<string, { readonly state: string; readonly recipients: number }>> => {
  const { rows } = await sql<{
    id: string;
    state: string;
    recipients: number;
  }>`select id, state, coalesce(jsonb_array_length(input -> 'recipients'), 0) as recipients
    from risk.product where id = any (${[...products]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
};
