import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { LogReader } from '@amirani/journal';
import { Refusal, systemReason } from '@platform/cli/refusal.ts';

/** Reads a log's files from a folder, or from an address (its `/journal/` where no path is given). */
export const logReader = (place: string): LogReader =>
  /^https?:\/\//.test(place) && URL.canParse(place) ? overHttp(new URL(place)) : inFolder(place);

const inFolder =
  (folder: string): LogReader =>
  async (path) => {
    try {
      return await readFile(join(folder, path));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw unreadable(join(folder, path), systemReason(error));
    }
  };

const overHttp = (base: URL): LogReader => {
  if (base.pathname === '/') base.pathname = '/journal/';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  return async (path) => {
    const url = new URL(path, base);
    try {
      const response = await fetchInTurn(url);
      if (response.ok) return await response.bytes();
      if (response.status === 404) return undefined;
      if ([401, 403].includes(response.status)) throw withheld(url.href, response.status);
      throw unreadable(url.href, `HTTP ${response.status}`);
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw unreadable(url.href, systemReason((error as Error).cause ?? error));
    }
  };
};

/** A server limits how often it is asked by strangers: a reader of many tiles waits as long as it says, three times at most. */
const fetchInTurn = async (url: URL, tries = 3): Promise<Response> => {
  const response = await fetch(url);
  if (response.status !== 429 || tries === 0) return response;
  await setTimeout(Math.min(Number(response.headers.get('retry-after')) || 1, 60) * 1000);
  return fetchInTurn(url, tries - 1);
};

/** Entries name officers: a server gives them to its data protection officer alone. */
const withheld = (what: string, status: number): Refusal =>
  new Refusal(
    2,
    `the server does not give ${what} to everybody: HTTP ${status}`,
    'nothing was changed; the journal was not verified.',
    'verify the folder `journal` of the server’s data folder, or a copy of it.',
  );

const unreadable = (what: string, why: string): Refusal =>
  new Refusal(
    2,
    `cannot read ${what}: ${why}`,
    'nothing was changed; the journal was not verified.',
    'check the path or address, and try again.',
  );
