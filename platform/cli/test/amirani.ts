import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';
import type { Commands } from '../command.ts';
import { dispatch } from '../dispatch.ts';

/** How a run of the command ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const BIN = join(import.meta.dirname, '../../../apps/cli/bin/amirani.cjs');
const MAIN = join(import.meta.dirname, '../../../apps/cli/src/main.ts');

/**
 * What a started command is given of this process: none of its settings. The compile cache is Node's own; with it a start
 * takes half the time.
 */
export const bareEnv = (): Readonly<Record<string, string>> => {
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  return { PATH, HOME, NODE_COMPILE_CACHE };
};

/** Runs one of these commands in this process, as the real one does in its own. */
export const running =
  (commands: Commands) =>
  async (
    args: readonly string[],
    {
      stdin = '',
      env = {},
    }: {
      readonly stdin?: string | Uint8Array;
      readonly env?: Readonly<Record<string, string>>;
    } = {},
  ): Promise<Ended> => {
    const out: string[] = [];
    const err: string[] = [];
    const code = await dispatch(commands, args, {
      env,
      // What a command reads of it is a stream of bytes, and whether a person types.
      stdin: Readable.from([Buffer.from(stdin)]) as unknown as NodeJS.ReadStream,
      out: async (text) => void out.push(text),
      err: (text) => void err.push(text),
      watched: false,
    });
    return { code, out: out.join(''), err: err.join('') };
  };

/**
 * Runs the real command as a process of its own and waits for its end; with the program of another Node through the script
 * that finds ours, as a server is started in tests too. Without it a run is one process and not two. It costs half a second of
 * processor: for what only a process shows (its environment, its pipes, its code).
 */
export const amiraniProcess = async (
  args: readonly string[],
  {
    stdin = '',
    env = {},
    node,
  }: {
    readonly stdin?: string | Uint8Array;
    readonly env?: Readonly<Record<string, string>>;
    readonly node?: string;
  } = {},
): Promise<Ended> => {
  const [program, ...first] =
    node === undefined ? [process.execPath, '--conditions=@amirani/source', MAIN] : [node, BIN];
  const child = spawn(program, [...first, ...args], { env: { ...bareEnv(), ...env } });
  onTestFinished(() => void child.kill());
  child.stdin.on('error', () => undefined); // a command that reads nothing may end first
  child.stdin.end(stdin);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out, err };
};

/** A new folder with these files in it. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-cli-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
};
