import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { freshDatabase } from '@platform/server/test/template-database.ts';

/** A server of one's own, in a process of its own with a data folder of its own. */
export interface OwnServer<Facts> {
  /** What its script printed when it answered. */
  readonly facts: Facts;
  /** Where database and journal are. */
  readonly folder: string;
  readonly pid: number;
  /** Ends it in order and leaves what it has written. */
  readonly end: () => Promise<void>;
  /** Ends it and removes everything. */
  readonly stop: () => Promise<void>;
}

/** Settings of a server with a database of its own on a PostgreSQL of the tests; none where there is no PostgreSQL. */
export const databaseOn = async (postgresUrl: string): Promise<Readonly<Record<string, string>>> =>
  postgresUrl === '' ? {} : { DATABASE_URL: await freshDatabase(postgresUrl) };

/**
 * Runs a script that starts a server and prints one line of JSON when it answers; `name` is part of the name of its folder,
 * which is made in `home`: on the disk where it is measured.
 */
export const startOwnServer = async <Facts>(
  name: string,
  script: string,
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
  home = tmpdir(),
): Promise<OwnServer<Facts>> => {
  const folder = mkdtempSync(join(home, `amirani-${name}-`));
  const server = spawn(process.execPath, ['--conditions=@amirani/source', script, ...args], {
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', AMIRANI_DATA: folder, PORT: '0', DATABASE_URL: '' },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const facts = (await firstLine(server)) as Facts;
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const end = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  return {
    ...{ facts, folder, end, pid: server.pid ?? 0 },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const firstLine = async ({ stdout }: ChildProcess): Promise<unknown> => {
  if (stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line) as unknown;
  throw new Error('the server ended before it answered');
};
