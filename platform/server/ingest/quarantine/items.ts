import { createHmac } from 'node:crypto';
import { civilDateOf } from '@amirani/core';
import type { QuarantineItem } from '@platform/api/types.ts';
import { sql } from 'kysely';
import type { Transaction } from '../../database/open.ts';
import { eraseDecisionsOn } from '../../decisions/erase.ts';
import { seal, unseal } from '../../keys/seal.ts';
import { dayId } from '../flight/day-id.ts';
import type { IngestKeys } from '../keys.ts';
import { insertAll, storableJson } from '../store/bulk.ts';

/** Where an input came from. */
export type IngestSource = QuarantineItem['source'];

/** Why an input, or a part of it, could not be taken in. */
export interface Unreadable {
  readonly bytes: Uint8Array;
  /** A code of docs/reference/errors.md: `ingest.input.empty`. */
  readonly reason: string;
  /** Facts for the reason's text, never content. */
  readonly facts: Readonly<Record<string, string | number>>;
  readonly source: IngestSource;
}

/** How long and under which keys inputs are held. */
export interface QuarantineSettings {
  readonly keys: IngestKeys;
  readonly days: number;
}

/** An item with its version for optimistic acts. */
export type HeldItem = QuarantineItem & { readonly version: number };

/**
 * Holds unreadable inputs, in the role `amirani_quarantine`; returns their ids in order. The same bytes are the same item: it
 * counts one more attempt, and is held again if it was replayed or erased.
 */
export const holdItems = async (
  tx: Transaction,
  inputs: readonly Unreadable[],
  { keys, days }: QuarantineSettings,
  at: Date,
): Promise<readonly string[]> => {
  const digests = inputs.map(({ bytes }) => digestOf(keys, bytes));
  const first = inputs.filter(
    (_, index) => digests.findIndex((digest) => digest.equals(digests[index] ?? digest)) === index,
  );
  const ids = first.map(() => dayId(civilDateOf(at)));
  const rows = await insertAll<{ readonly id: string; readonly digest: Buffer }>(
    tx,
    'quarantine.item',
    [
      ['id', 'uuid', ids],
      ['digest', 'bytea', first.map(({ bytes }) => digestOf(keys, bytes))],
      ['reason', 'text', first.map(({ reason }) => reason)],
      ['facts', 'jsonb', first.map(({ facts }) => storableJson(facts))],
      ['source', 'text', first.map(({ source }) => source)],
      ['bytes', 'int', first.map(({ bytes }) => bytes.length)],
      ['received_at', 'timestamptz', first.map(() => at)],
      ['erases_at', 'timestamptz', first.map(() => new Date(at.getTime() + days * DAY))],
      ['state', 'text', first.map(() => 'held')],
      ['attempts', 'int', first.map(() => 1)],
      ['version', 'int', first.map(() => 1)],
      [
        'sealed',
        'bytea',
        first.map(({ bytes }) => seal(keys.quarantine, bytes, binding(keys, bytes))),
      ],
    ],
    `on conflict (digest) do update set attempts = item.attempts + 1, version = item.version + 1,
       reason = excluded.reason, facts = excluded.facts, state = 'held', sealed = excluded.sealed,
       erases_at = case when item.state = 'held' then item.erases_at else excluded.erases_at end
     returning id, digest`,
  );
  const byDigest = new Map(rows.map(({ id, digest }) => [digest.toString('hex'), id]));
  return digests.map((digest) => byDigest.get(digest.toString('hex')) ?? '');
};

/** All items, newest first, without their content; in a role that may see them. */
export const listItems = async (tx: Transaction): Promise<readonly HeldItem[]> => {
  const { rows } = await sql<ItemRow>`select ${sql.raw(VISIBLE)} from quarantine.item
    order by received_at desc, id desc limit 1000`.execute(tx);
  return rows.map(itemOf);
};

/** An item, locked for an act on it, or undefined. */
export const lockItem = async (tx: Transaction, id: string): Promise<HeldItem | undefined> => {
  const { rows } = await sql<ItemRow>`select ${sql.raw(VISIBLE)} from quarantine.item
    where id = ${id} for update`.execute(tx);
  return rows[0] === undefined ? undefined : itemOf(rows[0]);
};

/** The raw bytes of a held item; undefined where they are no longer there. */
export const openItem = async (
  tx: Transaction,
  id: string,
  keys: IngestKeys,
): Promise<Buffer | undefined> => {
  const { rows } = await sql<{ readonly sealed: Buffer | null; readonly digest: Buffer }>`
    select sealed, digest from quarantine.item where id = ${id}`.execute(tx);
  const row = rows[0];
  return row?.sealed == null
    ? undefined
    : unseal(keys.quarantine, row.sealed, row.digest.toString('hex'));
};

/** Ends the holding of an item: its content is gone, the fact stays. */
export const endItem = async (
  tx: Transaction,
  id: string,
  state: 'replayed' | 'erased',
): Promise<void> => {
  await sql`update quarantine.item set state = ${state}, sealed = null, version = version + 1
    where id = ${id}`.execute(tx);
};

/** Erases what is past its time; gives the ids. */
export const eraseOverdue = async (tx: Transaction, at: Date): Promise<readonly string[]> => {
  const { rows } = await sql<{ readonly id: string }>`
    update quarantine.item set state = 'erased', sealed = null, version = version + 1
    where state = 'held' and erases_at <= ${at} returning id`.execute(tx);
  return rows.map(({ id }) => id);
};

/** Days for which it stays known that something could not be read, after its content is gone: as long as a complaint may take. */
export const FORGOTTEN_AFTER = 365;

/** Erases items that ended so long ago, with the decisions on them; gives their ids. As the owner. */
export const forgetEnded = async (tx: Transaction, at: Date): Promise<readonly string[]> => {
  const before = new Date(at.getTime() - FORGOTTEN_AFTER * DAY);
  const { rows } = await sql<{ readonly id: string }>`
    delete from quarantine.item where state <> 'held' and erases_at <= ${before} returning id`.execute(
    tx,
  );
  const ids = rows.map(({ id }) => id);
  await eraseDecisionsOn(tx, 'quarantine.item', ids);
  return ids;
};

const DAY = 86_400_000;

const VISIBLE =
  'id, reason, facts, source, bytes, received_at, erases_at, state, attempts, version';

interface ItemRow {
  readonly id: string;
  readonly reason: string;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly source: IngestSource;
  readonly bytes: number;
  readonly received_at: Date;
  readonly erases_at: Date;
  readonly state: QuarantineItem['state'];
  readonly attempts: number;
  readonly version: number;
}

const itemOf = ({ received_at, erases_at, facts, ...row }: ItemRow): HeldItem => ({
  ...row,
  facts: { ...facts },
  receivedAt: received_at.toISOString(),
  erasesAt: erases_at.toISOString(),
});

const digestOf = (keys: IngestKeys, bytes: Uint8Array): Buffer =>
  createHmac('sha256', keys.digest).update('quarantine').update(bytes).digest();

/** The id is not known before the insert finds out whether the bytes are held already; the digest is. */
const binding = (keys: IngestKeys, bytes: Uint8Array): string =>
  digestOf(keys, bytes).toString('hex');
