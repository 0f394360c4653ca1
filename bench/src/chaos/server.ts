import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A server process that answers. */
export interface ServerProcess {
  readonly address: string;
  readonly login: string;
  readonly password: string;
  readonly pid: number;
  readonly kill: () => Promise<void>;
  /** Stops it in order: what waits for the journal is integrated. */
  readonly stop: () => Promise<void>;
}

const script = fileURLToPath(new URL('./server-process.ts', import.meta.url));
const START_MS = 60_000;

/** A script that starts a server and prints one line of JSON when it answers. */
export interface ServerScript {
  readonly script: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** Starts the server of `root` over a data folder and, where given, a PostgreSQL. */
export const startServerProcess = (
  root: string,
  dataFolder: string,
  databaseUrl?: string,
): Promise<ServerProcess> =>
  startScript({
    script,
    args: [root],
    env: {
      AMIRANI_DATA: dataFolder,
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
  });

/** Runs a script that starts a server, until it answers. */
export const startScript = async ({ script, args, env }: ServerScript): Promise<ServerProcess> => {
  const until = Date.now() + START_MS;
  // What is compiled already is taken, if this process has it.
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  for (;;) {
    const child = spawn(
      process.execPath,
      ['--conditions=@amirani/source', '--no-warnings', script, ...args],
      {
        stdio: ['ignore', 'pipe', 'pipe'],
        env: { PATH, NODE_COMPILE_CACHE, PORT: '0', ...env },
      },
    );
    const errors: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => errors.push(chunk));
    const ready = await firstLine(child);
    if (ready !== undefined) return running(child, ready);
    // Right after a kill the old database may still be shutting down.
    if (Date.now() > until) throw new Error(`no start: ${Buffer.concat(errors)}`);
    await sleep(200);
  }
};

const firstLine = async (child: ChildProcess): Promise<string | undefined> => {
  if (child.stdout === null) throw new Error('no output');
  const lines = createInterface({ input: child.stdout });
  return Promise.race([
    once(lines, 'line').then(([line]) => String(line)),
    once(child, 'exit').then(() => undefined),
  ]);
};

const running = (child: ChildProcess, line: string): ServerProcess => {
  const ready = JSON.parse(line) as Pick<ServerProcess, 'address' | 'login' | 'password'>;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
  };
  return {
    ...ready,
    pid: child.pid ?? 0,
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
  };
};
