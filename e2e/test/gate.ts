import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import type { Window } from './browser.ts';
import type { ComingTraveller, GateFacts } from './gate-facts.ts';
import { typeAsScanner } from './scanner.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A server with travellers at a gate. */
export interface GateServer {
  readonly facts: GateFacts;
  /** Where database and journal are. */
  readonly folder: string;
  /** Ends it in order and leaves what it has written. */
  readonly end: () => Promise<void>;
  /** Ends it and removes everything. */
  readonly stop: () => Promise<void>;
}

/** Starts a server of its own with a few travellers on each of four flights. */
export const startGate = async (load = 12): Promise<GateServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'amirani-gate-'));
  const server = spawn(
    process.execPath,
    ['--conditions=@amirani/source', at('serve-gate.ts'), String(load)],
    {
      env: {
        ...process.env,
        ...{ NODE_ENV: 'production', AMIRANI_DATA: folder, PORT: '0', DATABASE_URL: '' },
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const facts = await firstLine(server);
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const end = async (): Promise<void> => {
    server.kill('SIGTERM');
    await ended;
  };
  return {
    ...{ facts, folder, end },
    stop: async () => {
      await end();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

const firstLine = async ({ stdout }: ChildProcess): Promise<GateFacts> => {
  if (stdout === null) throw new Error('the server has no output');
  for await (const line of createInterface({ input: stdout })) return JSON.parse(line) as GateFacts;
  throw new Error('the server ended before it answered');
};

/** Signs in at the gate's server with the keyboard and states the suggested purpose. */
export const signInAtGate = async (
  { page }: Window,
  { address, password }: GateFacts,
  login: string,
): Promise<void> => {
  await page.goto(address);
  await page.locator('input[name="username"]').fill(login);
  await page.locator('input[name="password"]').fill(password);
  await page.keyboard.press('Enter');
  const state = page.locator('#main form button[type="submit"]');
  await state.waitFor();
  await page.keyboard.press('Enter');
  await state.waitFor({ state: 'detached' });
};

/** Scans the zone of a traveller. */
export const scan = (page: Page, { zone }: Pick<ComingTraveller, 'zone'>): Promise<void> =>
  typeAsScanner(page, zone.trim().split('\n'));

/** Id of the check at which the booth stands, from its address. */
export const checkOf = (page: Page): string => new URL(page.url()).searchParams.get('check') ?? '';

/** What a page reader sends to the server by itself: the page as it is printed, and the chip where one answers. */
export const readPage = async (page: Page, { print, chip }: ComingTraveller): Promise<void> => {
  const bytes = chip === undefined ? undefined : readFileSync(chip).toString('base64');
  await page.evaluate(
    async ({ id, print, bytes }) => {
      const headers = {
        'x-amirani': '1',
        'x-amirani-purpose': 'border-check',
        'x-amirani-reference': 'reader of the booth',
      };
      const json = { ...headers, 'content-type': 'application/json' };
      const answer = await fetch(`/api/checkpoint/checks/${id}`, { headers });
      const { examination } = (await answer.json()) as { examination: { id: string } };
      const pieces = `/api/documents/examinations/${examination.id}`;
      const body = JSON.stringify({ document: 'travel-document', values: print });
      const sent = [await fetch(`${pieces}/viz`, { method: 'POST', headers: json, body })];
      if (bytes !== undefined)
        sent.push(
          await fetch(`${pieces}/archive`, {
            method: 'POST',
            headers: { ...headers, 'content-type': 'application/octet-stream' },
            body: Uint8Array.from(atob(bytes), (character) => character.charCodeAt(0)),
          }),
        );
      for (const { ok, status, url } of sent) if (!ok) throw new Error(`${status} ${url}`);
    },
    { id: checkOf(page), print, bytes },
  );
};
