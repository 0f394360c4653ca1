import { type ChildProcessWithoutNullStreams, execFile, spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { getCompileCacheDir } from 'node:module';
import { setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { ReaderLimits } from './limits.ts';

/** MiB of data that Node 24 has before it reads a byte (VmData; with less it does not start). */
const NODE_DATA_MB = 576;
/** MiB in memory of a reader that has its modules and no file. */
const NODE_RSS_MB = 160;
const NICE = 10;
const SAMPLE_MS = 50;
/** One that waits for its next file is looked at each second only. */
const SAMPLES_IDLE = 20;

/** Tools of the system that make the process narrower; each is left out where it is not there or not allowed. */
export interface Tools {
  readonly prlimit?: string | undefined;
  readonly unshare?: string | undefined;
}

const find = (name: string): string | undefined =>
  ['/usr/bin', '/bin', '/usr/sbin', '/sbin'].map((folder) => join(folder, name)).find(isProgram);

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const run = promisify(execFile);

/** Looks for the tools once: a network namespace of one's own is not allowed everywhere. */
export const findTools = async (): Promise<Tools> => {
  const unshare = find('unshare');
  const isAllowed =
    unshare !== undefined &&
    (await run(unshare, ['-Urn', 'true'], { timeout: 5_000 }).then(
      () => true,
      () => false,
    ));
  return { prlimit: find('prlimit'), unshare: isAllowed ? unshare : undefined };
};

const root = fileURLToPath(new URL('../../../', import.meta.url));
/** The sources, and nothing else of this machine. */
const SOURCES = [
  'apps/server/src/*',
  'platform/*',
  'desks/*',
  'packages/*',
  'node_modules/*',
  'package.json',
];

/**
 * Where this server keeps what it has compiled; undefined where it keeps nothing. To start from there takes a third of the processor
 * time. Node takes it only where it might write as well: `--fsize=0` is what lets no byte in.
 */
const compiled = getCompileCacheDir();

/** Compiles the sources of the limited processes ahead: they themselves keep nothing. */
export const compileAhead = (entry: string): void => {
  if (compiled === undefined) return;
  const args = ['--conditions=@amirani/source', entry, 'compile'];
  const env = { NODE_COMPILE_CACHE: dirname(compiled) };
  const child = spawn(process.execPath, args, { stdio: 'ignore', env, cwd: '/' });
  if (child.pid !== undefined) lower(child.pid);
  child.on('error', () => undefined); // then they take longer
  child.unref();
};

/** A process that can read the sources and speak by pipes: no file, no network, no child, an empty environment. */
export interface LimitedProcess {
  readonly child: ChildProcessWithoutNullStreams;
  /** Resolves when it ended: the signal or status, the end of what it said, and whether it was ended for its memory. */
  readonly ended: Promise<Ended>;
  readonly kill: () => void;
  /** Says whether it reads a file now, or waits for one. */
  readonly setBusy: (isBusy: boolean) => void;
}

/** How a process ended. */
export interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly status: number | null;
  readonly said: string;
  readonly isTooLarge: boolean;
}

/** Starts a limited process of these sources. */
export const startLimited = (
  entry: string,
  entryArgs: readonly string[],
  limits: ReaderLimits,
  tools: Tools,
): LimitedProcess => {
  const taken = tools.prlimit === undefined ? undefined : compiled;
  const node = [
    process.execPath,
    `--max-old-space-size=${limits.heapMb}`,
    '--conditions=@amirani/source',
    '--permission',
    ...SOURCES.map((source) => `--allow-fs-read=${join(root, source)}`),
    ...(taken === undefined ? [] : [`--allow-fs-read=${taken}`, `--allow-fs-write=${taken}`]),
    '--disable-warning=SecurityWarning',
    '--disable-warning=ExperimentalWarning',
    entry,
    ...entryArgs,
  ];
  const command = [
    ...(tools.unshare === undefined ? [] : [tools.unshare, '-Urn', '--']),
    ...(tools.prlimit === undefined
      ? []
      : [
          ...[tools.prlimit, `--cpu=${limits.cpuS}:${limits.cpuS + 1}`],
          `--data=${(NODE_DATA_MB + limits.heapMb + limits.extraMb) * 1024 * 1024}`,
          ...['--fsize=0', '--core=0', '--nofile=64', '--'],
        ]),
    ...node,
  ];
  const [program = process.execPath, ...args] = command;
  const child = spawn(program, args, {
    ...{ stdio: 'pipe', cwd: '/' },
    env: taken === undefined ? {} : { NODE_COMPILE_CACHE: dirname(taken) },
  });
  if (child.pid !== undefined) lower(child.pid);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4096);
  });
  child.stdin.on('error', () => undefined); // it ended while it was spoken to: told by `ended`
  let [isTooLarge, isBusy, samples] = [false, true, 0];
  const kill = (): void => void child.kill('SIGKILL');
  const most = NODE_RSS_MB + limits.heapMb + limits.extraMb;
  const look = async (): Promise<void> => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
    samples += 1;
    if (!isBusy && samples % SAMPLES_IDLE !== 0) return;
    if ((await residentMb(child.pid)) <= most) return;
    isTooLarge = true;
    kill();
  };
  const watch = setInterval(() => void look(), SAMPLE_MS);
  watch.unref();
  const ended = new Promise<Ended>((resolve) => {
    const end = (status: number | null, signal: NodeJS.Signals | null): void => {
      clearInterval(watch);
      resolve({ status, signal, said, isTooLarge });
    };
    child.once('error', () => end(null, null));
    // `close` comes only once everything that it gave is read, which nobody may want any more.
    child.once('exit', () => clearInterval(watch));
    child.once('close', end);
  });
  const setBusy = (busy: boolean): void => {
    isBusy = busy;
  };
  return { child, ended, kill, setBusy };
};

const lower = (pid: number): void => {
  try {
    setPriority(pid, NICE);
  } catch {
    // Ended already, or not allowed: the limits hold without it.
  }
};

/** MiB that a process has in memory; 0 where nobody says. */
const residentMb = async (pid: number): Promise<number> => {
  try {
    const [, pages = '0'] = (await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ');
    return (Number(pages) * 4096) / 1024 / 1024;
  } catch {
    const told = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({ stdout: '0' }));
    return Number(told.stdout) / 1024;
  }
};
