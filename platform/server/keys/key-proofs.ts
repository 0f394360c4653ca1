import { createHmac } from 'node:crypto';
import { seedIssuer } from '@amirani/academy/credential';
import { openCheckpoint } from '@amirani/journal';
import { nodeSigner } from '@amirani/journal/node';
import type pg from 'pg';
import type { KeyName } from './key-names.ts';
import { unseal } from './seal.ts';

/** The last record that each key has sealed, with what it was bound to. */
const sealed = {
  quarantine: `select sealed, encode(digest, 'hex') as bound from quarantine.item
    where sealed is not null order by received_at desc limit 1`,
  'kept-pnr': 'select sealed, id::text as bound from kept.record order by kept_at desc limit 1',
  evidence: `select sealed, exhibit || ':' || position as bound from investigation.exhibit_part limit 1`,
  'academy-truth': `select sealed, 'academy.truth ' || sitting as bound from academy.truth
    where sealed is not null limit 1`,
} as const satisfies Partial<Record<KeyName, string>>;

/** What needs each key. */
const records: Readonly<Record<KeyName, string>> = {
  ...sealed,
  'ingest-digest': `(select 1 from ingest.digest limit 1) union all (select 1 from quarantine.item limit 1)`,
  journal: `(select 1 from journal.head) union all (select 1 from journal.pending limit 1)`,
  'academy-issuer': 'select 1 from academy.certificate where credential is not null limit 1',
};

/** Whether anything is stored that needs a key. In a transaction of the login role. */
export const hasRecords = async (client: pg.PoolClient, name: KeyName): Promise<boolean> =>
  (await rowsOf(client, name, records[name])).length > 0;

/**
 * Whether a key opens the last record stored under it; true without such a record. The journal's key has to verify the last
 * signed tree head. In a transaction of the login role.
 */
export const provesKey = async (
  client: pg.PoolClient,
  name: KeyName,
  keys: ReadonlyMap<KeyName, Buffer>,
): Promise<boolean> => {
  const key = keys.get(name);
  if (key === undefined) return false;
  try {
    if (name === 'journal') return await verifiesHead(client, key);
    if (name === 'ingest-digest') return await digestsAlike(client, key, keys.get('quarantine'));
    if (name === 'academy-issuer') return await issuedLast(client, key);
    await open(client, name, key);
    return true;
  } catch (error) {
    if (isOfDatabase(error)) throw error;
    return false; // the cipher, or the format of the key, refused
  }
};

const open = async (
  client: pg.PoolClient,
  name: keyof typeof sealed,
  key: Uint8Array,
): Promise<{ readonly bytes: Buffer; readonly bound: string } | undefined> => {
  const [row] = await rowsOf<{ sealed: Buffer; bound: string }>(client, name, sealed[name]);
  return row === undefined
    ? undefined
    : { bytes: unseal(key, row.sealed, row.bound), bound: row.bound };
};

/** Items of the quarantine are bound to the digest of their bytes, which is made with the key of digests. */
const digestsAlike = async (
  client: pg.PoolClient,
  key: Uint8Array,
  quarantine: Uint8Array | undefined,
): Promise<boolean> => {
  const item = quarantine && (await open(client, 'quarantine', quarantine));
  return (
    item === undefined ||
    createHmac('sha256', key).update('quarantine').update(item.bytes).digest('hex') === item.bound
  );
};

/** A certificate names the key of its issuer. */
const issuedLast = async (client: pg.PoolClient, seed: Uint8Array): Promise<boolean> => {
  const [row] = await rowsOf<{ credential: string }>(
    client,
    'academy-issuer',
    'select credential from academy.certificate where credential is not null limit 1',
  );
  return row === undefined || row.credential.includes(seedIssuer('issuer', seed).id);
};

const verifiesHead = async (client: pg.PoolClient, pem: Buffer): Promise<boolean> => {
  const [head] = await rowsOf<{ origin: string; checkpoint: string }>(
    client,
    'journal',
    'select origin, checkpoint from journal.head',
  );
  if (head === undefined) return true;
  const { publicKey } = nodeSigner(head.origin, pem.toString('utf8'));
  return (
    openCheckpoint(head.checkpoint, { name: head.origin, kind: 'log', publicKey }) !== undefined
  );
};

/** In the role that may see the rows, and for the purpose by which row-level security shows them; both end with the transaction. */
const rowsOf = async <T extends pg.QueryResultRow>(
  client: pg.PoolClient,
  name: KeyName,
  query: string,
): Promise<readonly T[]> => {
  const role = name === 'journal' ? 'amirani_sequencer' : 'amirani_owner';
  await client.query(
    `select set_config('role', '${role}', true), set_config('amirani.account', 'system:keys', true),
      set_config('amirani.purpose', 'operation', true), set_config('amirani.reference', 'keys', true)`,
  );
  const { rows } = await client.query<T>(query);
  await client.query('reset role');
  return rows;
};

const isOfDatabase = (error: unknown): boolean =>
  typeof (error as { readonly severity?: unknown }).severity === 'string';
