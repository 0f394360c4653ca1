import { createHash } from 'node:crypto';
import { glob, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { DataRefused } from '../data-refused.ts';
import type { Database } from './open.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** A migration on disk. */
export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}

type OnFile = (done: number, of: number) => void;

/** The migrations of the platform and of every desk, or of one folder. */
const migrationFiles = async (folder?: string): Promise<readonly string[]> =>
  Array.fromAsync(
    folder === undefined
      ? glob('{platform,desks/*}/server/sql/*.sql', { cwd: root })
      : glob('*.sql', { cwd: folder }),
    (file) => join(folder ?? root, file),
  );

/**
 * The migrations of the platform and of every desk, or of one folder, in the one order of their names.
 * @throws where two files have one name: a database knows a migration by it
 */
export const readMigrations = async (folder?: string): Promise<readonly Migration[]> => {
  const files = new Map<string, string>();
  for (const path of await migrationFiles(folder)) {
    const name = basename(path);
    if (files.has(name)) throw new Error(`two migrations have the name ${name}`);
    files.set(name, path);
  }
  return Promise.all(
    [...files]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(async ([name, path]) => {
        const text = await readFile(path, 'utf8');
        return { name, text, digest: createHash('sha256').update(text).digest('hex') };
      }),
  );
};

/**
 * Applies what is missing, each file in one transaction, and gives the names applied. The first file of all
 * runs as the login role, every other as `amirani_owner`, so that all tables belong to a role nobody logs in
 * as. What ran on the database and the program does not know is an obstacle, since it may mean anything: an older program never
 * works on a newer database.
 * @param onFile told before each file, with how many are done and how many there are to do.
 * @throws DataRefused, before anything is applied; rejects with the database's error where a file does not run (nothing of it stays).
 */
export const migrate = (
  database: Database,
  folder?: string,
  onFile?: OnFile,
): Promise<readonly string[]> =>
  database.administer(async (client) => {
    // Several processes may start at once; the lock ends with the session if this one dies.
    await client.query('select pg_advisory_lock(4711)');
    try {
      return await applyMissing(client, await readMigrations(folder), onFile);
    } finally {
      await client.query('rollback');
      await client.query('select pg_advisory_unlock(4711)');
    }
  });

// A database made from a template or a dump has the tables, but not the rights on the database itself.
const becomeOwner = `
  do $do$ begin execute format('grant create on database %I to amirani_owner', current_database()); end $do$;
  set local role amirani_owner;`;

const applyMissing = async (
  client: pg.PoolClient,
  files: readonly Migration[],
  onFile: OnFile | undefined,
): Promise<readonly string[]> => {
  const known = await readApplied(client);
  mustBeKnown(known, files);
  const missing = files.filter(({ name }) => !known.has(name));
  const applied: string[] = [];
  for (const { name, text, digest } of missing) {
    onFile?.(applied.length, missing.length);
    const asOwner = name.startsWith('0001-') ? '' : becomeOwner;
    // One simple query with many statements is one transaction on the server.
    await client.query(
      `begin; ${asOwner} ${text};
       reset role; insert into platform.migration (name, digest) values ('${name}', '${digest}'); commit`,
    );
    applied.push(name);
  }
  return applied;
};

/** @throws DataRefused where what ran is not a part of what the program has. */
const mustBeKnown = (applied: ReadonlyMap<string, string>, files: readonly Migration[]): void => {
  const own = new Map(files.map(({ name, digest }) => [name, digest]));
  const waiting = new Map(
    files.filter(({ name }) => !applied.has(name)).map(({ name, digest }) => [digest, name]),
  );
  const unknown: string[] = [];
  for (const [name, digest] of applied) {
    const now = own.get(name);
    if (now === digest) continue;
    if (now !== undefined)
      throw new DataRefused(
        'database.migration.changed',
        `migration ${name} was changed after it ran on this database`,
        'install the program again as it was published. Who develops: undo the change and write a new migration.',
      );
    const renamed = waiting.get(digest);
    if (renamed !== undefined)
      throw new DataRefused(
        'database.migration.renamed',
        `migration ${name} ran on this database, and this program has it under the name ${renamed}`,
        'install the program again as it was published. Who develops: give the file its old name.',
      );
    unknown.push(name);
  }
  if (unknown.length === 0) return;
  const [last = ''] = unknown.toSorted().toReversed();
  throw new DataRefused(
    'database.newer-than-program',
    `the database is newer than this program: ${unknown.length} of its migrations are unknown here, the last is ${last}`,
    'start the version that ran last, or a newer one. To go back to this version, restore the backup that was made before the upgrade.',
  );
};

const readApplied = async (client: pg.PoolClient): Promise<ReadonlyMap<string, string>> => {
  const exists = await client.query("select 1 where to_regclass('platform.migration') is not null");
  if (exists.rowCount === 0) return new Map();
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from platform.migration',
  );
  return new Map(rows.map(({ name, digest }) => [name, digest]));
};
