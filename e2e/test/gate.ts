import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { quickFolder } from '@platform/server/test/quick-folder.ts';
import type { Page } from 'playwright-core';
import type { Window } from './browser.ts';
import type { ComingTraveller, GateFacts } from './gate-facts.ts';
import { databaseOn, type OwnServer, startOwnServer } from './own-server.ts';
import { typeAsScanner } from './scanner.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** A server with travellers at a gate. */
export type GateServer = OwnServer<GateFacts>;

/**
 * Starts a server of its own with a few travellers on each of four flights: on PostgreSQL where its URL is given, with `DATABASE`
 * in the place of the name. Its folder is made in `home`. Only where chips are asked for, which take seconds to sign, do
 * travellers have any and the documents desk its lists.
 */
export const startGate = async (
  postgresUrl: string,
  { load = 12, chips = false }: { readonly load?: number; readonly chips?: boolean } = {},
  home = quickFolder(),
): Promise<GateServer> =>
  startOwnServer(
    ...(['gate', at('serve-gate.ts'), [`${load}`, ...(chips ? ['chips'] : [])]] as const),
    await databaseOn(postgresUrl),
    home,
  );

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
  // The booth has its own form, which may already be open.
  const state = page.locator('#main form button[type="submit"][data-kind="primary"]');
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
