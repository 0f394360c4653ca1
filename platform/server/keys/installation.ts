import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type pg from 'pg';
import { z } from 'zod';
import { DataRefused } from '../data-refused.ts';
import type { Database } from '../database/open.ts';
import { writeDurably } from '../durable-file.ts';
import type { Log } from '../log/log.ts';
import type { Config } from '../settings/config.ts';
import { keyMissing, makeKey, readKeyFile } from './key-file.ts';
import { checkValue, installationPath, type KeyName, keyNames, keyPath } from './key-names.ts';
import { hasRecords, provesKey } from './key-proofs.ts';

/** Which installation a database or a data folder belongs to, as `platform.installation` and `keys/installation.json` hold it. */
const Installation = z.object({
  id: z.uuid(),
  incarnation: z.number().int().min(1),
  keys: z.record(z.string(), z.string()),
});

type Installation = z.infer<typeof Installation>;

/** What is bound, and where it says what it did. */
export interface Binding {
  readonly config: Pick<Config, 'dataFolder' | 'profile'>;
  readonly log: Log;
  /** Told before each step; for tests that end the process there. */
  readonly beforeStep?: (step: BindingStep) => void;
}

/** The steps of a binding that a crash can part, in their order. */
export const bindingSteps = ['announce', 'make-key', 'commit', 'write-file'] as const;

/** One of them. */
type BindingStep = (typeof bindingSteps)[number];

// Any number that no other advisory lock uses: two servers that start at once bind one after the other.
const LOCK = 4712;

/**
 * Compares the keys of the data folder with those that the database belongs to. A new database and an empty folder get keys and are
 * bound to each other. A database and a folder of before there were bindings are bound once, after the keys have opened what is
 * stored and have verified the journal's last signed tree head. A crash at any step leaves what the next start goes on from.
 * @throws DataRefused `keys.missing`, `keys.other-installation`: no key was made and nothing was bound then
 */
export const bindKeys = (database: Database, binding: Binding): Promise<void> =>
  database.administer(async (client) => {
    await client.query('begin');
    await client.query('select pg_advisory_xact_lock($1)', [LOCK]);
    const { dataFolder } = binding.config;
    const [row, file] = [await readRow(client), await readBound(dataFolder)];
    if (row !== undefined && file !== undefined) mustBeSame(row, file);
    const known = row ?? file;
    const isNew = row === undefined && !(await hasRecords(client, 'journal'));
    if (isNew) await mustBeUnused(dataFolder, file);
    const installation = known ?? { id: randomUUID(), incarnation: 1, keys: {} };
    const files = await readKeys(dataFolder);
    const missing = await compare(client, binding, installation, files);
    if (isNew && file === undefined) {
      binding.beforeStep?.('announce');
      await writeBound(dataFolder, installation);
    }
    for (const name of missing) {
      binding.beforeStep?.('make-key');
      files.set(name, await makeKey(dataFolder, name));
    }
    const keys = Object.fromEntries([...files].map(([name, key]) => [name, checkValue(name, key)]));
    const bound = { ...installation, keys };
    await writeRow(client, bound);
    binding.beforeStep?.('commit');
    await client.query('commit');
    binding.beforeStep?.('write-file');
    if (!isDeepStrictEqual(bound, file)) await writeBound(dataFolder, bound);
    if (row === undefined) binding.log.info('keys.bound', { installation: bound.id });
  });

const readRow = async (client: pg.PoolClient): Promise<Installation | undefined> => {
  const { rows } = await client.query('select id, incarnation, keys from platform.installation');
  return rows[0] === undefined ? undefined : Installation.parse(rows[0]);
};

const writeRow = async (
  client: pg.PoolClient,
  { id, incarnation, keys }: Installation,
): Promise<void> => {
  await client.query('set local role amirani_owner');
  await client.query(
    `insert into platform.installation (id, incarnation, keys) values ($1, $2, $3)
     on conflict (one) do update set keys = excluded.keys where installation.keys <> excluded.keys`,
    [id, incarnation, JSON.stringify(keys)],
  );
};

const readBound = async (dataFolder: string): Promise<Installation | undefined> => {
  const path = installationPath(dataFolder);
  const text = await readKeyFile(path);
  if (text === undefined) return undefined;
  try {
    return Installation.parse(JSON.parse(text.toString('utf8')));
  } catch {
    throw new DataRefused(
      'keys.other-installation',
      `${path} cannot be read: it was changed or cut`,
      'restore it from the backup of the keys. If there is none, move it away: the keys are then compared with the database itself.',
    );
  }
};

const writeBound = (dataFolder: string, installation: Installation): Promise<void> =>
  writeDurably(
    installationPath(dataFolder),
    `${JSON.stringify(installation, undefined, 2)}\n`,
    0o600,
  );

const readKeys = async (dataFolder: string): Promise<Map<KeyName, Buffer>> => {
  const keys = new Map<KeyName, Buffer>();
  for (const name of keyNames) {
    const key = await readKeyFile(keyPath(dataFolder, name));
    if (key !== undefined) keys.set(name, key);
  }
  return keys;
};

/** What to do where a data folder and a database are not of one installation. */
const TOGETHER =
  'set AMIRANI_DATA and DATABASE_URL to the data folder and the database of one installation. After a restore, restore both from the same backup.';

const mustBeSame = (row: Installation, file: Installation): void => {
  if (row.id !== file.id)
    throw new DataRefused(
      'keys.other-installation',
      `the keys are those of installation ${file.id}, and the database is of installation ${row.id}`,
      TOGETHER,
    );
  if (row.incarnation !== file.incarnation)
    throw new DataRefused(
      'keys.other-installation',
      `the database was restored as incarnation ${row.incarnation}, and the keys are of incarnation ${file.incarnation}`,
      TOGETHER,
    );
};

/** Keys that were in use belong to data that this empty database does not hold. */
const mustBeUnused = async (dataFolder: string, file: Installation | undefined): Promise<void> => {
  const inUse =
    file === undefined ? (await readKeys(dataFolder)).size > 0 : Object.keys(file.keys).length > 0;
  if (inUse)
    throw new DataRefused(
      'keys.other-installation',
      `the keys in ${dataFolder} were made for another database, and this one is empty`,
      'restore the database these keys belong to. To begin with an empty database, set AMIRANI_DATA to a new folder.',
    );
};

/**
 * Compares each key with the check value that the installation has of it; one that is not bound yet has to open what is stored
 * under it. Gives the names of the keys that are to be made: nothing is stored under them.
 */
const compare = async (
  client: pg.PoolClient,
  { config: { dataFolder, profile } }: Binding,
  installation: Installation,
  files: ReadonlyMap<KeyName, Buffer>,
): Promise<readonly KeyName[]> => {
  const missing: KeyName[] = [];
  for (const name of keyNames) {
    const path = keyPath(dataFolder, name);
    const key = files.get(name);
    const value = installation.keys[name];
    if (key === undefined) {
      if (value !== undefined || (await hasRecords(client, name))) throw keyMissing(path);
      if (profile === 'training' || !name.startsWith('academy-')) missing.push(name);
    } else if (
      value === undefined
        ? !(await provesKey(client, name, files))
        : value !== boundValueOf(name, key)
    )
      throw new DataRefused(
        'keys.other-installation',
        `${path} is not the key of this database${value === undefined ? ': it does not open what is stored' : ''}`,
        TOGETHER,
      );
  }
  return missing;
};

/** Undefined where the file holds no key: it is then certainly not the one that is bound. */
const boundValueOf = (name: KeyName, key: Uint8Array): string | undefined => {
  try {
    return checkValue(name, key);
  } catch {
    return undefined;
  }
};
