import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { migrate } from '../database/migrate.ts';
import { openDatabase } from '../database/open.ts';
import { type NativePostgres, startNativePostgres } from './native-postgres.ts';
import { reportService } from './services.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** With `DATABASE` in the place of the name; empty where PostgreSQL is not installed. */
    postgresUrl: string;
  }
}

/** The migrated database that others are copied from. */
export const template = 'template_amirani';

/** The one server of a run. Projects load this module each for itself, in one process. */
const ofRun = globalThis as {
  amiraniTemplate?: { users: number; readonly server: Promise<NativePostgres | undefined> };
};

/**
 * PostgreSQL with a migrated {@link template}, one for all projects of a run; undefined where it is not installed, which CI refuses.
 * It ends when all who asked for it have stopped it.
 */
export const startTemplate = async (): Promise<NativePostgres | undefined> => {
  ofRun.amiraniTemplate ??= { users: 0, server: startOne() };
  const shared = ofRun.amiraniTemplate;
  shared.users += 1;
  const server = await shared.server;
  const stop = (): void => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete ofRun.amiraniTemplate;
    server?.stop();
  };
  return server && { ...server, stop };
};

const startOne = async (): Promise<NativePostgres | undefined> => {
  const server = startNativePostgres();
  if (server === undefined) {
    if (process.env['CI'] !== undefined)
      throw new Error('CI needs PostgreSQL 15 or newer: initdb and pg_ctl');
    reportService({ name: 'PostgreSQL', missing: true, instead: 'PGlite' });
    return undefined;
  }
  try {
    await makeTemplate(server);
    return server;
  } catch (error) {
    server.stop();
    throw error;
  }
};

/** The URL of a new database, a copy of another one, on the PostgreSQL whose URL has `DATABASE` in the place of the name. */
export const freshDatabase = async (postgresUrl: string, of = template): Promise<string> => {
  const name = `t_${randomBytes(6).toString('hex')}`;
  const admin = await openDatabase({ url: postgresUrl.replace('DATABASE', 'postgres') });
  // The files of the template are copied; to write them into the log takes twice as long.
  await admin.administer((client) =>
    client.query(`create database ${name} template ${of} strategy file_copy`),
  );
  await admin.close();
  return postgresUrl.replace('DATABASE', name);
};

const makeTemplate = async (server: NativePostgres): Promise<void> => {
  const admin = await openDatabase({ url: server.url('postgres') });
  const { rows } = await admin.pool.query<{ server_version: string }>('show server_version');
  reportService({
    name: 'PostgreSQL',
    version: rows[0]?.server_version.split(' ')[0] ?? '',
    ...{ from: server.from, pid: server.pid },
  });
  await admin.pool.query(`create database ${template}`);
  const migrated = await openDatabase({ url: server.url(template) });
  await migrate(migrated);
  await migrated.close();
  // A backend outlives its client's goodbye by a moment, and a template must have no sessions.
  await admin.administer(async (client) => {
    await client.query(`alter database ${template} allow_connections false`);
    const sessions = `select 1 from pg_stat_activity where datname = '${template}'`;
    while ((await client.query(sessions)).rowCount !== 0) await setTimeout(10);
  });
  await admin.close();
};
