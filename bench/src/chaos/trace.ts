import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A system call of a traced process: when it began and ended, in seconds since 1970. */
export interface SystemCall {
  readonly name: string;
  readonly text: string;
  readonly begin: number;
  readonly end: number;
}

/** A trace that is being taken. */
export interface Trace {
  /** Ends it and gives the calls of each traced process, in order. */
  readonly stop: () => Promise<readonly (readonly SystemCall[])[]>;
}

/** Traces running processes, and what they fork, with strace (Debian package `strace`). */
export const traceProcesses = async (
  pids: readonly number[],
  calls: readonly string[],
): Promise<Trace> => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-trace-'));
  const child: ChildProcess = spawn(
    'strace',
    [
      ...[
        '-ff',
        '-ttt',
        '-T',
        '-s',
        '96',
        '-o',
        join(folder, 'trace'),
        '-e',
        `trace=${calls.join()}`,
      ],
      ...pids.flatMap((pid) => ['-p', String(pid)]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const exited = once(child, 'exit');
  while (said.split('attached').length - 1 < pids.length) {
    if (child.exitCode !== null) throw new Error(`strace: ${said}`);
    await sleep(20);
  }
  return {
    stop: async () => {
      child.kill('SIGINT');
      await exited;
      const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
      rmSync(folder, { recursive: true, force: true });
      return files.map(parseTrace);
    },
  };
};

const LINE = /^(\d+\.\d+) (\w+)\((.*?)<(\d+\.\d+)>$/;

const parseTrace = (text: string): readonly SystemCall[] =>
  text.split('\n').flatMap((line) => {
    const [, at = '', name = '', rest = '', took = ''] = LINE.exec(line) ?? [];
    return name === ''
      ? []
      : [{ name, text: rest, begin: Number(at), end: Number(at) + Number(took) }];
  });
