import { decodeEntry, leafHash } from '@amirani/journal';
import { GrowingTree, type Node, signCheckpoint, TILE_WIDTH } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { sql } from 'kysely';
import { type AccessContext, withAccess } from '../database/access.ts';
import type { Database, Transaction } from '../database/open.ts';
import { publish } from '../jobs/outbox.ts';
import type { JournalKeys } from './keys.ts';
import { withTree } from './tree-store.ts';

/** The journal's own acts state no purpose: they read no traveller. */
export const SEQUENCER: AccessContext = { account: 'system:sequencer' };

/** Entries that one transaction integrates, and with them those written in the same transactions. */
export const BATCH = 2_000;

// Any number that no other advisory lock uses: one sequencer at a time, however many processes run.
const LOCK = 6962;

/** The head of the log after an integration. */
export interface Head {
  readonly size: number;
  readonly checkpoint: string;
}

/** Result of one poll of the waiting entries. */
export interface Integration {
  readonly head: Head;
  readonly added: number;
}

/**
 * Integrates waiting entries: gives each its index, grows the tree, signs the new head, all in one transaction,
 * so that a crash leaves either all of it or nothing. Undefined where another process is at it. `published` is how much of the log
 * is known to be in the files by now.
 */
export const integrate = (
  database: Database,
  keys: JournalKeys,
  clock: () => Date,
  published = 0,
): Promise<Integration | undefined> =>
  withAccess(database, SEQUENCER, 'amirani_sequencer', async (tx) => {
    if (!(await lock(tx))) return undefined;
    const before = await readHead(tx);
    if (before !== undefined && before.origin !== keys.signer.name)
      throw new Error(`the journal is ${before.origin}, not ${keys.signer.name}`);
    const leaves = await takePending(tx);
    if (leaves.length === 0 && before !== undefined)
      return { head: { size: before.size, checkpoint: before.checkpoint }, added: 0 };
    const size = before?.size ?? 0;
    const tree = await withTree(tx, size, (read) => GrowingTree.from(size, read, nodeSha256));
    const complete: Node[] = [];
    const hashes = leaves.map((leaf) => leafHash(leaf, nodeSha256));
    for (const hash of hashes) complete.push(...tree.append(hash));
    await insertEntries(tx, size, leaves, hashes);
    await growTiles(tx, complete);
    const head = { size: tree.size, checkpoint: sign(tree, keys) };
    // Files that hold more than the log are another's.
    const known = BigInt(
      Math.max(Number(before?.published ?? 0n), published > size ? 0 : published),
    );
    await writeHead(tx, keys, tree, { checkpoint: head.checkpoint, published: known }, clock());
    await publish(tx, [{ kind: 'journal', size: head.size }]);
    return { head, added: leaves.length };
  });

const lock = async (tx: Transaction): Promise<boolean> => {
  const { rows } = await sql<{
    mine: boolean;
  }>`select pg_try_advisory_xact_lock(${LOCK}) as mine`.execute(tx);
  return rows[0]?.mine === true;
};

/** The stored head of the log; undefined before the first. */
export const readHead = async (tx: Transaction) => {
  const row = await tx.selectFrom('journal.head').selectAll().executeTakeFirst();
  return row === undefined ? undefined : { ...row, size: Number(row.size) };
};

/**
 * Takes the oldest waiting entries away; they come back if this transaction does not commit. What was written
 * in one transaction, and so at one instant, is taken at once: no head of the log parts an entry from its
 * further ones.
 */
const takePending = async (tx: Transaction): Promise<readonly Buffer[]> => {
  const { rows } = await sql<{ id: bigint; leaf: Buffer }>`
    delete from journal.pending where written_at <= (
      select max(written_at) from
        (select written_at from journal.pending order by id limit ${BATCH}) as oldest)
    returning id, leaf`.execute(tx);
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1)).map(({ leaf }) => leaf);
};

const insertEntries = async (
  tx: Transaction,
  first: number,
  leaves: readonly Buffer[],
  hashes: readonly Uint8Array[],
): Promise<void> => {
  if (leaves.length === 0) return;
  const entries = leaves.map((leaf) => decodeEntry(leaf));
  const column = (pick: (entry: NonNullable<ReturnType<typeof decodeEntry>>) => string): string[] =>
    entries.map((entry) => (entry === undefined ? 'unreadable' : pick(entry)));
  const indexes = leaves.map((_, offset) => first + offset);
  // A leaf that this version cannot read keeps its place all the same.
  const instants = entries.map((entry) => entry?.at ?? '1970-01-01T00:00:00Z');
  // Arrays of PostgreSQL as text: an array of arrays would have to be a rectangle.
  const subjects = entries.map((entry) => `{${(entry?.subjects ?? []).join(',')}}`);
  await sql`insert into journal.entry
      (index, leaf, leaf_hash, at, operation, actor, outcome, subjects)
    select index, leaf, hash, at, operation, actor, outcome, subjects::text[] from unnest(${indexes}::bigint[], ${leaves}::bytea[], ${hashes.map((hash) => Buffer.from(hash))}::bytea[],
      ${instants}::timestamptz[], ${column(({ operation }) => operation)}::text[],
      ${column(({ actor }) => actor)}::text[], ${column(({ outcome }) => outcome)}::text[],
      ${subjects}::text[])
      as row (index, leaf, hash, at, operation, actor, outcome, subjects)`.execute(tx);
};

/** Puts new nodes of every eighth level at the end of their tiles. Nodes come in the order of their index. */
const growTiles = async (tx: Transaction, nodes: readonly Node[]): Promise<void> => {
  const tiles = new Map<string, { level: number; index: number; hashes: Uint8Array[] }>();
  for (const { level, index, hash } of nodes) {
    if (level % 8 !== 0) continue;
    const tile = { level: level / 8, index: Math.floor(index / TILE_WIDTH), hashes: [] };
    const key = `${tile.level}/${tile.index}`;
    const known = tiles.get(key) ?? tile;
    tiles.set(key, known);
    (known.hashes as Uint8Array[]).push(hash);
  }
  if (tiles.size === 0) return;
  const rows = [...tiles.values()];
  await sql`insert into journal.tile as tile (level, index, hashes)
    select * from unnest(${rows.map(({ level }) => level)}::smallint[], ${rows.map(({ index }) => index)}::bigint[],
      ${rows.map(({ hashes }) => Buffer.concat(hashes))}::bytea[])
    on conflict (level, index) do update set hashes = tile.hashes || excluded.hashes`.execute(tx);
};

const sign = (tree: GrowingTree, keys: JournalKeys): string =>
  signCheckpoint({ origin: keys.signer.name, size: tree.size, root: tree.root() }, keys.signer);

const writeHead = async (
  tx: Transaction,
  keys: JournalKeys,
  tree: GrowingTree,
  { checkpoint, published }: { readonly checkpoint: string; readonly published: bigint },
  at: Date,
): Promise<void> => {
  const head = {
    origin: keys.signer.name,
    size: BigInt(tree.size),
    root: Buffer.from(tree.root()),
    checkpoint,
    published,
    integrated_at: at,
  };
  await tx
    .insertInto('journal.head')
    .values({ one: true, ...head })
    .onConflict((conflict) => conflict.column('one').doUpdateSet(head))
    .execute();
};
