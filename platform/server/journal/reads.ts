import { decodeEntry, formatVerifierKey, leafHash, toHex } from '@amirani/journal';
import { consistencyProof, inclusionProof, rootOf } from '@amirani/journal/log';
import { nodeSha256 } from '@amirani/journal/node';
import { isPasswordAsked, type JournalAct } from '@platform/api/journal-acts.ts';
import type { JournalEntryView, JournalState } from '@platform/api/types.ts';
import { actionsOfAct } from '@platform/desks/journal-acts.ts';
import { sql } from 'kysely';
import type { Transaction } from '../database/open.ts';
import type { JournalKeys } from './keys.ts';
import { withTree } from './tree-store.ts';

/** Which entries oversight asks for. */
export interface EntryFilter {
  readonly before?: number | undefined;
  readonly after?: number | undefined;
  readonly limit: number;
  readonly operation?: string | undefined;
  readonly actor?: string | undefined;
  readonly outcome?: JournalEntryView['outcome'] | undefined;
  readonly act?: JournalAct | undefined;
  /** First and last day, in UTC: `2026-11-30`. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** About any of these subjects. */
  readonly about?: readonly string[] | undefined;
}

type Head = Pick<JournalState, 'size' | 'checkpoint' | 'rootHash'> & { readonly at: Date };

/** The latest signed head; undefined until the sequencer made the first one. */
export const readHead = async (tx: Transaction): Promise<Head | undefined> => {
  const row = await tx.selectFrom('journal.head').selectAll().executeTakeFirst();
  return row === undefined
    ? undefined
    : {
        size: Number(row.size),
        rootHash: toHex(row.root),
        checkpoint: row.checkpoint,
        at: row.integrated_at,
      };
};

/** The latest checkpoint, with the signatures of the witnesses that have seen it; undefined before the first. */
export const readCosigned = async (tx: Transaction): Promise<string | undefined> => {
  const head = await readHead(tx);
  if (head === undefined) return undefined;
  const rows = await tx
    .selectFrom('journal.witness')
    .select('cosignatures')
    .where('size', '=', BigInt(head.size))
    .orderBy('place')
    .execute();
  return head.checkpoint + rows.map(({ cosignatures }) => cosignatures).join('');
};

/** The state of the log, without its witness. */
export const readState = async (
  tx: Transaction,
  keys: JournalKeys,
): Promise<Omit<JournalState, 'witness'> | undefined> => {
  const head = await readHead(tx);
  if (head === undefined) return undefined;
  const { rows } = await sql<{
    count: bigint;
  }>`select count(*) as count from journal.pending`.execute(tx);
  const { at, ...rest } = head;
  return {
    ...rest,
    verifierKey: formatVerifierKey(keys.verifier),
    integratedAt: at.toISOString(),
    pending: Number(rows[0]?.count ?? 0),
  };
};

/** When and how far the place outside last saw the log. */
export const readWitness = async (
  tx: Transaction,
  place: string | undefined,
): Promise<{ lastAt: string; size: number } | undefined> => {
  if (place === undefined) return undefined;
  const row = await tx
    .selectFrom('journal.witness')
    .select(['size', 'witnessed_at'])
    .where('place', '=', place)
    .executeTakeFirst();
  return row === undefined
    ? undefined
    : { lastAt: row.witnessed_at.toISOString(), size: Number(row.size) };
};

/** Entries, newest first. */
export const readEntries = async (
  tx: Transaction,
  keys: JournalKeys,
  filter: EntryFilter,
): Promise<readonly JournalEntryView[]> => {
  const { before, after, act, outcome, from, to, about } = filter;
  // The page after an entry is read towards the newest, and turned round.
  const isForward = after !== undefined;
  let query = entriesIn(tx, isForward ? 'asc' : 'desc');
  if (before !== undefined) query = query.where('index', '<', BigInt(before));
  if (after !== undefined) query = query.where('index', '>', BigInt(after));
  if (about !== undefined) query = query.where(await areSubjects(keys, about));
  if (act !== undefined)
    query = query.where(sql<boolean>`journal.action_of(leaf) = any(${actionsOfAct(act)}::text[])`);
  if (from !== undefined) query = query.where('at', '>=', new Date(`${from}T00:00:00Z`));
  if (to !== undefined)
    query = query.where('at', '<', new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000));
  if (filter.operation !== undefined) query = query.where('operation', '=', filter.operation);
  if (filter.actor !== undefined) query = query.where('actor', '=', filter.actor);
  if (outcome === 'asked' || outcome === 'refused')
    query = query
      .where('outcome', '=', 'refused')
      .where(sql<boolean>`journal.asked_password(leaf) = ${outcome === 'asked'}`);
  else if (outcome !== undefined) query = query.where('outcome', '=', outcome);
  const entries = (await query.limit(filter.limit).execute()).map(present);
  return isForward ? entries.reverse() : entries;
};

/**
 * Every entry about a subject, newest first: what was done to whose data, for the request of a traveller or of
 * a supervisor. It is searched for under the key of each month that is left (R36).
 */
export const readEntriesAbout = async (
  tx: Transaction,
  keys: JournalKeys,
  id: string,
  filter: Pick<EntryFilter, 'before' | 'limit'>,
): Promise<readonly JournalEntryView[]> => {
  let query = entriesIn(tx).where(await areSubjects(keys, [id]));
  if (filter.before !== undefined) query = query.where('index', '<', BigInt(filter.before));
  return (await query.limit(filter.limit).execute()).map(present);
};

const areSubjects = async ({ subjects }: JournalKeys, ids: readonly string[]) => {
  const hashes = (await Promise.all(ids.map((id) => subjects.search(id)))).flat();
  return sql<boolean>`subjects && ${hashes}::text[]`;
};

const entriesIn = (tx: Transaction, order: 'asc' | 'desc' = 'desc') =>
  tx.selectFrom('journal.entry').select(['index', 'leaf', 'at']).orderBy('index', order);

interface Row {
  readonly index: bigint;
  readonly leaf: Buffer;
  readonly at: Date;
}

const present = ({ index, leaf, at }: Row): JournalEntryView => {
  const hash = { index: Number(index), leafHash: toHex(leafHash(leaf, nodeSha256)) };
  const entry = decodeEntry(leaf);
  if (entry === undefined) return { ...unreadable, ...hash, at: at.toISOString() };
  const { schema: _, salt: __, continued, continues, subjects, recipients, ...rest } = entry;
  return {
    ...rest,
    ...hash,
    outcome: isPasswordAsked(rest) ? 'asked' : rest.outcome,
    subjects: [...subjects],
    recipients: [...recipients],
  };
};

/** A leaf that this version cannot read is shown as that, and hides no other. */
const unreadable = {
  operation: 'unreadable',
  actor: 'unreadable',
  action: 'unreadable',
  outcome: 'failed',
  subjects: [] as string[],
  recipients: [] as string[],
} as const satisfies Partial<JournalEntryView>;

/** A leaf with its audit path in the tree of a size, the latest by default; undefined if that tree has no such entry. */
export const readProof = async (tx: Transaction, index: number, wanted?: number) => {
  const head = await readHead(tx);
  const size = wanted ?? head?.size ?? 0;
  if (head === undefined || size > head.size || index >= size) return undefined;
  const row = await tx
    .selectFrom('journal.entry')
    .select('leaf')
    .where('index', '=', BigInt(index))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const proof = await withTree(tx, head.size, (read) =>
    inclusionProof(index, size, read, nodeSha256),
  );
  return {
    index,
    leaf: row.leaf.toString('base64'),
    proof: proof.map(toHex),
    checkpoint: head.checkpoint,
  };
};

/** That the log of an earlier size is a prefix of the latest; undefined where it never was that small. */
export const readConsistency = async (tx: Transaction, from: number) => {
  const head = await readHead(tx);
  if (head === undefined || from > head.size) return undefined;
  return withTree(tx, head.size, (read) => ({
    from,
    fromRoot: toHex(rootOf(from, read, nodeSha256)),
    proof: consistencyProof(from, head.size, read, nodeSha256).map(toHex),
    checkpoint: head.checkpoint,
  }));
};
