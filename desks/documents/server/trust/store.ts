import type { Transaction } from '@platform/server/database/open.ts';
import { sql } from 'kysely';
import type { AnchorRow, ListRow } from './rows.ts';

const COLUMNS = sql.raw(
  'id, kind, sha256, octet_length(content) as bytes, imported_at, imported_by, source, state, supersedes, facts',
);

/** Every list that was ever imported, latest first, without its bytes. */
export const listRows = async (tx: Transaction): Promise<readonly ListRow[]> => {
  const { rows } = await sql<ListRow>`select ${COLUMNS} from document.trust_list
    order by imported_at desc, source, id`.execute(tx);
  return rows;
};

/** One list without its bytes, locked until the transaction ends; undefined where there is none. */
export const lockList = async (tx: Transaction, id: string): Promise<ListRow | undefined> => {
  const { rows } = await sql<ListRow>`select ${COLUMNS} from document.trust_list
    where id = ${id} for update`.execute(tx);
  return rows[0];
};

/** The bytes of lists, by id. */
export const listContents = async (
  tx: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const { rows } = await sql<{
    id: string;
    content: Buffer;
  }>`select id, content from document.trust_list
    where id = any (${ids}::uuid[])`.execute(tx);
  return new Map(rows.map(({ id, content }) => [id, content]));
};

/** Stores an imported list. */
export const insertList = async (
  tx: Transaction,
  row: ListRow,
  content: Uint8Array,
): Promise<void> => {
  await sql`insert into document.trust_list (id, kind, sha256, content, imported_at, imported_by, source, state,
      supersedes, facts)
    values (${row.id}, ${row.kind}, ${row.sha256}, ${Buffer.from(content)}, ${row.imported_at}, ${row.imported_by},
      ${row.source}, ${row.state}, ${row.supersedes}, ${JSON.stringify(row.facts)}::jsonb)`.execute(
    tx,
  );
};

/** Says that a list stands no more. */
export const endList = async (
  tx: Transaction,
  id: string,
  state: 'superseded' | 'withdrawn',
  reason: string | null,
): Promise<void> => {
  await sql`update document.trust_list set state = ${state}, reason = ${reason} where id = ${id}`.execute(
    tx,
  );
};

/** Every anchor that was ever thought of, latest first. */
export const anchorRows = async (tx: Transaction): Promise<readonly AnchorRow[]> => {
  const { rows } = await sql<AnchorRow>`select * from document.anchor
    order by changed_at desc, sha256`.execute(tx);
  return rows;
};

/** Anchors by their digests. */
export const anchorsByDigest = async (
  tx: Transaction,
  digests: readonly Buffer[],
): Promise<ReadonlyMap<string, Buffer>> => {
  const { rows } = await sql<AnchorRow>`select * from document.anchor
    where sha256 = any (${digests}::bytea[])`.execute(tx);
  return new Map(rows.map(({ sha256, certificate }) => [sha256.toString('hex'), certificate]));
};

/** Stores an anchor as it stands now. */
export const saveAnchor = async (tx: Transaction, row: AnchorRow): Promise<void> => {
  const steps = JSON.stringify(row.steps);
  await sql`insert into document.anchor (sha256, certificate, state, decision, changed_at, version, steps)
    values (${row.sha256}, ${row.certificate}, ${row.state}, ${row.decision}, ${row.changed_at}, ${row.version},
      ${steps}::jsonb)
    on conflict (sha256) do update set state = excluded.state, decision = excluded.decision,
      changed_at = excluded.changed_at, version = excluded.version, steps = excluded.steps`.execute(
    tx,
  );
};
