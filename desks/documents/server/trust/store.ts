import type { Transaction } from '@platform/server/database/open.ts';
import { pick } from '@platform/server/database/pick.ts';
import { all, first } from '@platform/server/database/rows.ts';
import { sql } from 'kysely';
import { type AnchorRow, anchorTable, trustListTable } from '../sql/tables.gen.ts';
import type { ListRow } from './rows.ts';

const COLUMNS = sql.raw(
  'id, kind, sha256, octet_length(content) as bytes, imported_at, imported_by, source, state, supersedes, facts',
);

/** Every list that was ever imported, latest first, without its bytes. */
export const listRows = (tx: Transaction): Promise<readonly ListRow[]> =>
  all(tx, sql`select ${COLUMNS} from document.trust_list order by imported_at desc, source, id`);

/** Loads a list without its bytes and locks it until the transaction ends, or returns undefined. */
export const lockList = (tx: Transaction, id: string): Promise<ListRow | undefined> =>
  first(tx, sql`select ${COLUMNS} from document.trust_list where id = ${id} for update`);

/** The bytes of lists, by id. */
export const listContents = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const rows = await trustListTable
    .only('id', 'content')
    .all(tx, sql`where id = any (${ids}::uuid[])`);
  return new Map(rows.map(({ id, content }) => [id, content]));
};

/** Stores an imported list. */
export const insertList = (
  tx: Transaction,
  { bytes: _, ...row }: ListRow,
  content: Uint8Array,
): Promise<number> => trustListTable.insert(tx, { ...row, content: Buffer.from(content) });

/** Says that a list stands no more. */
export const endList = (
  tx: Transaction,
  id: string,
  state: 'superseded' | 'withdrawn',
  reason?: string,
): Promise<number> => trustListTable.update(tx, { state, reason }, sql`where id = ${id}`);

/** Every anchor that was ever thought of, latest first. */
export const anchorRows = (tx: Transaction): Promise<readonly AnchorRow[]> =>
  anchorTable.all(tx, sql`order by changed_at desc, sha256`);

/** Anchors by their digests. */
export const anchorsByDigest = async (
  tx: Transaction,
  digests: readonly Buffer[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const rows = await anchorTable.all(tx, sql`where sha256 = any (${digests}::bytea[])`);
  return new Map(rows.map(({ sha256, certificate }) => [sha256.toString('hex'), certificate]));
};

/** Stores an anchor as it stands now. */
export const saveAnchor = async (tx: Transaction, row: AnchorRow): Promise<void> => {
  const steps = JSON.stringify(row.steps);
  await anchorTable.insert(
    tx,
    {
      ...pick(row, 'sha256', 'certificate', 'state', 'decision', 'changedAt', 'version'),
      steps: sql`${steps}::jsonb`,
    },
    sql`on conflict (sha256) do update set state = excluded.state, decision = excluded.decision,
      changed_at = excluded.changed_at, version = excluded.version, steps = excluded.steps`,
  );
};
