import type pg from 'pg';
import { afterAll, beforeAll, describe, inject, vi } from 'vitest';
import type { Database } from '../database/open.ts';
import { openDatabase } from '../database/open.ts';
import { freshDatabase, template } from './template-database.ts';

/** A fresh migrated database; on PostgreSQL also its URL, on PGlite its snapshot, to open it again. */
const openFresh = async (engine: 'pglite' | 'postgres'): Promise<Database> =>
  engine === 'pglite'
    ? openDatabase({ snapshot: inject('snapshot') })
    : openDatabase({ url: await freshPostgresUrl(template) });

/** The URL of a new database on the test's own PostgreSQL; empty without a template. */
export const freshPostgresUrl = (of = 'template0'): Promise<string> =>
  freshDatabase(inject('postgresUrl'), of);

const asAdministrator = async (statement: string): Promise<void> => {
  const admin = await openDatabase({ url: inject('postgresUrl').replace('DATABASE', 'postgres') });
  await inspect(admin, statement);
  await admin.close();
};

/** Whether this run has a native PostgreSQL. */
export const hasPostgres = (): boolean => inject('postgresUrl') !== '';

type DatabaseTests = (database: () => Database, isFirst: boolean) => void;

/** Runs tests on a fresh migrated database: on native PostgreSQL, or on PGlite if PostgreSQL is missing. See docs/adr/0042-engines-of-tests.md. */
export const onDatabase = (title: string, tests: (database: () => Database) => void): void =>
  onEngine(hasPostgres() ? 'postgres' : 'pglite', title, tests);

/**
 * Runs the same tests on PGlite and on native PostgreSQL: for the rooms in which the two could differ, for rights and access, and
 * for a journey of each desk. `isFirst` is true on one engine only, PostgreSQL where there is one: for further rounds of what one
 * round has shown on both.
 */
export const onBothEngines = (title: string, tests: DatabaseTests): void => {
  onEngine('pglite', title, tests);
  if (hasPostgres()) onEngine('postgres', title, tests);
};

const onEngine = (engine: 'pglite' | 'postgres', title: string, tests: DatabaseTests): void => {
  // Load of the machine must not fail the test.
  vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
  describe(`${title} on ${engine}`, () => {
    let database: Database | undefined;
    beforeAll(async () => {
      database = await openFresh(engine);
    });
    afterAll(async () => {
      const name = database?.pool.options.connectionString?.match(/t_[0-9a-f]+/)?.[0];
      await database?.close();
      if (name !== undefined) await asAdministrator(`drop database ${name} with (force)`);
    });
    tests(
      () => {
        if (database === undefined) throw new Error('not open');
        return database;
      },
      engine === 'postgres' || !hasPostgres(),
    );
  });
};

/** Looks behind the scenes as the login role, past row-level security. */
export const inspect = async <T extends pg.QueryResultRow>(
  database: Database,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> =>
  database.administer(async (client) => (await client.query<T>(text, [...values])).rows);
