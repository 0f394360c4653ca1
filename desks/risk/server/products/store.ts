import type { RiskProduct, RiskProductInput } from '@amirani/contract/risk';
import type { Transaction } from '@platform/server/database/open.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { sql } from 'kysely';
import { stepsOf } from '../datasets/rows.ts';

/** A product as the database has it. */
export interface ProductRow {
  readonly id: string;
  readonly input: RiskProductInput;
  readonly vintages: Readonly<Record<string, number>>;
  readonly content: unknown;
  readonly digest: Buffer;
  readonly state: RiskProduct['state'];
  readonly version: number;
  readonly decision: string | null;
  readonly composed_by: string;
  readonly composed_at: Date;
}

/** A product as it is shown. */
export const productOf = (
  row: Omit<ProductRow, 'content'>,
  decisions: readonly StoredDecision[],
): RiskProduct => ({
  ...{ id: row.id, input: row.input, vintages: { ...row.vintages }, state: row.state },
  ...{ version: row.version, composedBy: row.composed_by, digest: row.digest.toString('hex') },
  composedAt: row.composed_at.toISOString(),
  steps: stepsOf(decisions),
});

/** All products, latest first, without what they say. */
export const findProducts = async (
  tx: Transaction,
): Promise<readonly Omit<ProductRow, 'content'>[]> => {
  const { rows } = await sql<
    Omit<ProductRow, 'content'>
  >`select id, input, vintages, digest, state, version, decision,
      composed_by, composed_at from risk.product order by composed_at desc, id limit 500`.execute(
    tx,
  );
  return rows;
};

/** One product; undefined where there is none. */
export const findProduct = async (tx: Transaction, id: string): Promise<ProductRow | undefined> => {
  const { rows } = await sql<ProductRow>`select * from risk.product where id = ${id}`.execute(tx);
  return rows[0];
};

/** The same, locked until the transaction ends. */
export const lockProduct = async (tx: Transaction, id: string): Promise<ProductRow | undefined> => {
  const { rows } = await sql<ProductRow>`select * from risk.product where id = ${id}
    for update`.execute(tx);
  return rows[0];
};

/** Keeps a draft; false where the id is taken. */
export const insertProduct = async (
  tx: Transaction,
  row: Pick<ProductRow, 'id' | 'input' | 'vintages' | 'digest' | 'composed_by' | 'composed_at'>,
  content: string,
): Promise<boolean> => {
  const { numAffectedRows } =
    await sql`insert into risk.product (id, input, vintages, content, digest, state, composed_by, composed_at)
    values (${row.id}, ${JSON.stringify(row.input)}::jsonb, ${JSON.stringify(row.vintages)}::jsonb, ${content}::jsonb,
      ${row.digest}, 'draft', ${row.composed_by}, ${row.composed_at}) on conflict (id) do nothing`.execute(
      tx,
    );
  return numAffectedRows === 1n;
};

/** Says where a product stands. */
export const updateProduct = async (
  tx: Transaction,
  id: string,
  state: ProductRow['state'],
  decision: string,
): Promise<void> => {
  await sql`update risk.product set state = ${state}, decision = ${decision}, version = version + 1
    where id = ${id}`.execute(tx);
};

/** The vintage of a data set that was known before an instant; undefined where there was none. */
export const findVintageBy = async (
  tx: Transaction,
  dataset: string,
  before: Date,
): Promise<number | undefined> => {
  const { rows } = await sql<{ number: number }>`select number from risk.vintage
    where dataset = ${dataset} and recorded_at < ${before} order by number desc limit 1`.execute(
    tx,
  );
  return rows[0]?.number;
};
