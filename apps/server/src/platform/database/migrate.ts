import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { Database } from './open.ts';

const migrations = fileURLToPath(new URL('../../../migrations/', import.meta.url));

/** A migration on disk. */
export interface Migration {
  readonly name: string;
  readonly text: string;
  readonly digest: string;
}

/** A migration differs from what once ran under its name. */
export class MigrationChanged extends Error {
  readonly code = 'database.migration.changed';
  constructor(name: string) {
    super(`migration ${name} was changed after it ran: write a new one instead`);
  }
}

/** The migrations in a folder, in order of their names. */
export const readMigrations = async (folder = migrations): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(`${folder}/${name}`, 'utf8');
      return { name, text, digest: createHash('sha256').update(text).digest('hex') };
    }),
  );
};

/**
 * Applies what is missing, each file in one transaction, and gives the names applied. The first file of all
 * runs as the login role, every other as `amirani_owner`, so that all tables belong to a role nobody logs in
 * as.
 * @throws MigrationChanged; rejects with the database's error where a file does not run (nothing of it stays).
 */
export const migrate = (database: Database, folder?: string): Promise<readonly string[]> =>
  database.administer(async (client) => {
    // Several processes may start at once; the lock ends with the session if this one dies.
    await client.query('select pg_advisory_lock(4711)');
    try {
      return await applyMissing(client, await readMigrations(folder));
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
): Promise<readonly string[]> => {
  const known = await readApplied(client);
  const applied: string[] = [];
  for (const { name, text, digest } of files) {
    const before = known.get(name);
    if (before === digest) continue;
    if (before !== undefined) throw new MigrationChanged(name);
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

const readApplied = async (client: pg.PoolClient): Promise<ReadonlyMap<string, string>> => {
  const exists = await client.query("select 1 where to_regclass('platform.migration') is not null");
  if (exists.rowCount === 0) return new Map();
  const { rows } = await client.query<{ name: string; digest: string }>(
    'select name, digest from platform.migration',
  );
  return new Map(rows.map(({ name, digest }) => [name, digest]));
};
