import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { quickFolder } from './quick-folder.ts';

/** A PostgreSQL server of our own, on a socket in a folder of its own. */
export interface NativePostgres {
  readonly url: (database: string) => string;
  /** Path of its `initdb`. */
  readonly from: string;
  /** Its first process, which no process here started: it has gone to the background. */
  readonly pid: number;
  readonly stop: () => void;
}

const NOBODY = 65534;

/** Finds a program on PATH or in Debian's folders. */
const find = (name: string): string | undefined =>
  [
    ...(process.env['PATH'] ?? '').split(':'),
    '/usr/local/bin',
    ...[18, 17, 16, 15].map((version) => `/usr/lib/postgresql/${version}/bin`),
  ]
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));

/** Starts PostgreSQL, as `nobody` where we are root; undefined where it is not installed. */
export const startNativePostgres = (): NativePostgres | undefined => {
  const initdb = find('initdb');
  const pgCtl = find('pg_ctl');
  if (initdb === undefined || pgCtl === undefined) return undefined;
  const home = mkdtempSync(join(quickFolder(), 'amirani-pg-'));
  const root = process.getuid?.() === 0;
  if (root) chownSync(home, NOBODY, NOBODY);
  const run = (file: string, args: readonly string[]): void => {
    execFileSync(file, args, {
      cwd: home,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8', HOME: home },
      ...(root ? { uid: NOBODY, gid: NOBODY } : {}),
    });
  };
  const data = join(home, 'data');
  run(initdb, ['-D', data, '-U', 'amirani', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '-N']);
  const options = `-c listen_addresses= -c unix_socket_directories=${home} -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_wal_senders=0 -c wal_level=minimal`;
  run(pgCtl, ['-D', data, '-w', '-l', join(home, 'log'), '-o', options, 'start']);
  return {
    from: initdb,
    pid: Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10),
    url: (database) => `postgres://amirani@/${database}?host=${encodeURIComponent(home)}`,
    stop: () => {
      run(pgCtl, ['-D', data, '-m', 'immediate', '-w', 'stop']);
      rmSync(home, { recursive: true, force: true });
    },
  };
};
