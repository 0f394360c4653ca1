import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

/** A durable PostgreSQL of our own that may be killed at any moment. */
export interface CrashablePostgres {
  readonly url: string;
  /** Version as the server states it. */
  readonly version: () => Promise<string>;
  /** SIGKILL to the postmaster; its children notice and end. */
  readonly crash: () => Promise<void>;
  /** Starts it again and waits for the recovery; retries while the old postmaster's lock is still seen. */
  readonly restart: () => Promise<void>;
  /** Process id of the postmaster, for tracing. */
  readonly pid: () => number;
  readonly destroy: () => Promise<void>;
}

const NOBODY = 65534;
const RECOVERY_MS = 60_000;

/**
 * Initialises and starts a cluster in a folder of its own below `folder`, with fsync and synchronous commit on,
 * as `nobody` where we are root.
 */
export const startCrashablePostgres = async (
  settings: readonly string[] = [],
  folder: string = tmpdir(),
): Promise<CrashablePostgres> => {
  const home = mkdtempSync(join(folder, 'amirani-chaos-pg-'));
  const root = process.getuid?.() === 0;
  if (root) chownSync(home, NOBODY, NOBODY);
  const as = {
    cwd: home,
    env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: home },
    ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
  };
  const data = join(home, 'data');
  execFileSync(
    program('initdb'),
    ['-D', data, '-U', 'amirani', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8'],
    { ...as, stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const url = `postgres://amirani@/postgres?host=${encodeURIComponent(home)}`;
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    const until = Date.now() + RECOVERY_MS;
    for (;;) {
      const child = spawn(
        program('postgres'),
        ['-D', data, '-c', 'listen_addresses=', '-c', `unix_socket_directories=${home}`].concat(
          settings.flatMap((setting) => ['-c', setting]),
        ),
        { ...as, stdio: 'ignore' },
      );
      server = child;
      while (child.exitCode === null && child.signalCode === null) {
        if (await answers(url)) return;
        if (Date.now() > until) throw new Error('PostgreSQL did not come back');
        await sleep(50);
      }
      if (Date.now() > until) throw new Error('PostgreSQL did not start');
      await sleep(200);
    }
  };

  const stop = async (signal: 'SIGKILL' | 'SIGINT'): Promise<void> => {
    if (server === undefined || server.exitCode !== null || server.signalCode !== null) return;
    const exited = once(server, 'exit');
    server.kill(signal);
    await exited;
  };

  await start();
  return {
    url,
    version: async () => ask(url, 'show server_version'),
    crash: () => stop('SIGKILL'),
    restart: start,
    pid: () => server?.pid ?? 0,
    destroy: async () => {
      await stop('SIGINT');
      rmSync(home, { recursive: true, force: true });
    },
  };
};

const program = (name: string): string => {
  const folders = [
    ...(process.env['PATH'] ?? '').split(':'),
    '/usr/local/bin',
    ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ];
  const path = folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
  if (path === undefined) throw new Error(`${name} of PostgreSQL 15 or newer is not installed`);
  return path;
};

const ask = async (url: string, text: string): Promise<string> => {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => undefined); // the server may be killed under it
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, string>>(text);
    return Object.values(rows[0] ?? {})[0] ?? '';
  } finally {
    await client.end();
  }
};

const answers = (url: string): Promise<boolean> =>
  ask(url, 'select 1').then(
    () => true,
    () => false,
  );
