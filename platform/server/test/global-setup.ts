import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import type { TestProject } from 'vitest/node';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { ensureSnapshot } from '../database/snapshot.ts';
import { type NativePostgres, startNativePostgres } from './native-postgres.ts';
import { quickFolder } from './quick-folder.ts';
import { reportService } from './services.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    snapshot: string;
    /** With `DATABASE` in the place of the name; empty where PostgreSQL is not installed. */
    postgresUrl: string;
  }
}

export const setup = async (project: TestProject): Promise<() => void> => {
  const snapshot = await unpackSnapshot();
  project.provide('snapshot', snapshot.path);
  const server = startNativePostgres();
  project.provide('postgresUrl', server?.url('DATABASE') ?? '');
  if (server === undefined) {
    if (process.env['CI'] !== undefined)
      throw new Error('CI needs PostgreSQL 15 or newer: initdb and pg_ctl');
    reportService({ name: 'PostgreSQL', missing: true, instead: 'PGlite' });
  } else {
    try {
      await makeTemplate(server);
    } catch (error) {
      server.stop();
      snapshot.remove();
      throw error;
    }
  }
  return () => {
    server?.stop();
    snapshot.remove();
  };
};

/** The snapshot as a plain tar: a hundred databases start from it, and to unpack it is a quarter of what each start takes. */
const unpackSnapshot = async (): Promise<{
  readonly path: string;
  readonly remove: () => void;
}> => {
  const packed = readFileSync(await ensureSnapshot());
  const folder = mkdtempSync(join(quickFolder(), 'amirani-snapshot-'));
  const path = join(folder, 'snapshot.tar');
  writeFileSync(path, gunzipSync(packed));
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
};

const makeTemplate = async (server: NativePostgres): Promise<void> => {
  const admin = await openDatabase({ url: server.url('postgres') });
  const { rows } = await admin.pool.query<{ server_version: string }>('show server_version');
  reportService({
    name: 'PostgreSQL',
    version: rows[0]?.server_version.split(' ')[0] ?? '',
    from: server.from,
  });
  await admin.pool.query('create database template_amirani');
  const template = await openDatabase({ url: server.url('template_amirani') });
  await migrate(template);
  await template.close();
  // A backend outlives its client's goodbye by a moment, and a template must have no sessions.
  await admin.administer(async (client) => {
    await client.query('alter database template_amirani allow_connections false');
    const sessions = "select 1 from pg_stat_activity where datname = 'template_amirani'";
    while ((await client.query(sessions)).rowCount !== 0) await setTimeout(10);
  });
  await admin.close();
};
