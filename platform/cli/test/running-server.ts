import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { bareEnv } from './amirani.ts';

/** A server that was started with the real command, on a free port. */
export interface Started {
  readonly url: string;
  /** The password of every training account. */
  readonly password: string;
  /** The journal's verifier key, as it was shown. */
  readonly journalKey: string;
  /** What it printed. */
  readonly out: string;
  /** Sends the signal and waits; gives the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
}

const BIN = join(import.meta.dirname, '../../../apps/cli/bin/amirani.cjs');

/** Waits until the sample data of a server is there; fails where a part could not be made. */
export const sampleDataMade = async (url: string): Promise<void> => {
  for (;;) {
    const { sampleData } = (await (await fetch(`${url}/api/about`)).json()) as {
      readonly sampleData?: { readonly state: string; readonly part: string };
    };
    if (sampleData === undefined) return;
    if (sampleData.state === 'failed') throw new Error(`no sample data: ${sampleData.part}`);
    await wait(250);
  }
};

/** Starts the server over a data folder and waits until it says that it is ready. */
export const startServer = async (
  data: string,
  args: readonly string[] = ['--no-demonstration'],
): Promise<Started> => {
  const child = spawn(process.execPath, [BIN, 'start', '--port', '0', ...args], {
    env: { ...bareEnv(), AMIRANI_DATA: data },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill('SIGTERM');
    await ended;
  });
  const out = await ready(child);
  const url = /workbench +(\S+)/.exec(out)?.[1] ?? '';
  const { password } = JSON.parse(readFileSync(join(data, 'training-accounts.json'), 'utf8')) as {
    password: string;
  };
  return {
    url,
    password,
    journalKey: /journal key +(\S+)/.exec(out)?.[1] ?? '',
    out,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
};

const ready = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let out = '';
    let err = '';
    child.stderr?.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdout?.on('data', (chunk) => {
      out += String(chunk);
      if (out.includes('Stop with Ctrl-C.')) resolve(out);
    });
    child.once('close', (code) => reject(new Error(`ended with ${code}: ${err.slice(-2000)}`)));
  });
