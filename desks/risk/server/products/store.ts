import type { Transaction } from '@platform/server/database/open.ts';
import type { StoredDecision } from '@platform/server/decisions/store.ts';
import { sql } from 'kysely';
import type { RiskProduct } from '../../api/types.ts';
import { stepsOf } from '../datasets/rows.ts';
import { type ProductRow, productTable, vintageTable } from '../sql/tables.gen.ts';

/** A product without what it says. */
export type ProductHead = Omit<ProductRow, 'content' | 'decision'>;

/** A product as it is shown. */
export const productOf = (row: ProductHead, decisions: readonly StoredDecision[]): RiskProduct => ({
  id: row.id,
  input: row.input,
  vintages: { ...row.vintages },
  state: row.state,
  version: row.version,
  composedBy: row.composedBy,
  digest: row.digest.toString('hex'),
  composedAt: row.composedAt.toISOString(),
  steps: stepsOf(decisions),
});

/** All products, latest first, without what they say. */
export const findProducts = (tx: Transaction): Promise<readonly ProductHead[]> =>
  productTable
    .only('id', 'input', 'vintages', 'digest', 'state', 'version', 'composedBy', 'composedAt')
    .all(tx, sql`order by composed_at desc, id limit 500`);

/** Loads a product, or returns undefined. */
export const findProduct = (tx: Transaction, id: string): Promise<ProductRow | undefined> =>
  productTable.first(tx, sql`where id = ${id}`);

/** The same, locked until the transaction ends. */
export const lockProduct = (tx: Transaction, id: string): Promise<ProductRow | undefined> =>
  productTable.first(
    tx,
    sql`where id = ${id}
    for update`,
  );

/** Keeps a draft; false where the id is taken. */
export const insertProduct = async (
  tx: Transaction,
  row: Pick<ProductRow, 'id' | 'input' | 'vintages' | 'digest' | 'composedBy' | 'composedAt'>,
  content: string,
): Promise<boolean> =>
  (await productTable.insert(
    tx,
    { ...row, content: sql`${content}::jsonb`, state: 'draft' },
    sql`on conflict (id) do nothing`,
  )) === 1;

/** Says where a product stands. */
export const updateProduct = (
  tx: Transaction,
  id: string,
  state: ProductRow['state'],
  decision: string,
): Promise<number> =>
  productTable.update(tx, { state, decision, version: sql`version + 1` }, sql`where id = ${id}`);

/** Loads the data version known before an instant, or returns undefined. */
export const findVintageBy = async (
  tx: Transaction,
  dataset: string,
  before: Date,
): Promise<number | undefined> => {
  const row = await vintageTable
    .only('number')
    .first(
      tx,
      sql`where dataset = ${dataset} and recorded_at < ${before} order by number desc limit 1`,
    );
  return row?.number;
};
