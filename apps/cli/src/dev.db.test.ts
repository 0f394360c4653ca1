import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshPostgresUrl, hasPostgres } from '@platform/server/test/engines.ts';
import { template } from '@platform/server/test/template-database.ts';
import { expect, onTestFinished, test } from 'vitest';

const freePort = async (): Promise<number> => {
  const probe = createServer();
  await new Promise<void>((done) => probe.listen(0, '127.0.0.1', done));
  const { port } = probe.address() as { port: number };
  await new Promise<void>((done) => probe.close(() => done()));
  return port;
};

/** `npm run dev` with these options on a data folder of its own, and on a migrated PostgreSQL if there is one. */
const startDev = async (options: readonly string[]) => {
  const data = mkdtempSync(join(tmpdir(), 'amirani-dev-'));
  const { PATH = '', HOME = '', NODE_COMPILE_CACHE = '' } = process.env;
  const script = join(import.meta.dirname, '../../web/dev.ts');
  const DATABASE_URL = hasPostgres() ? await freshPostgresUrl(template) : '';
  const child = spawn(process.execPath, [script, '--no-demonstration', ...options], {
    env: { PATH, HOME, NODE_COMPILE_CACHE, DATABASE_URL, AMIRANI_DATA: data },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  onTestFinished(async () => {
    child.kill();
    await ended;
    rmSync(data, { recursive: true });
  });
  let out = '';
  /** Waits until it has printed a text, or has ended; gives all that it printed. */
  const printed = async (text: string): Promise<string> => {
    while (!out.includes(text)) {
      const [chunk] = await Promise.race([once(child.stdout, 'data'), ended.then(() => [])]);
      if (chunk === undefined) break;
      out += String(chunk);
    }
    return out;
  };
  return { child, ended, printed };
};

test('the pages come from Vite, the data through it from a server that starts again after a change, and Ctrl-C ends both', async () => {
  const [port, pagesPort] = [await freePort(), await freePort()];
  const { child, ended, printed } = await startDev([
    '--port',
    `${port}`,
    '--pages-port',
    `${pagesPort}`,
  ]);
  const out = await printed('Stop with Ctrl-C.');
  expect(out).toMatch(/^password +\S+/m);
  const pages = `http://localhost:${pagesPort}`;
  expect(out).toContain(`pages        ${pages}\nserver       http://localhost:${port}\n`);
  expect(await (await fetch(pages)).text()).toContain('/@vite/client');
  const about = async (): Promise<unknown> => (await fetch(`${pages}/api/about`)).json();
  expect(await about()).toHaveProperty('version');
  // A file that is written again as it was.
  const source = join(import.meta.dirname, '../../../platform/server/version.ts');
  const { atime, mtime } = statSync(source);
  utimesSync(source, atime, mtime);
  expect(await printed('The server runs the changed sources.')).not.toContain('ended');
  expect(await about()).toHaveProperty('version');
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  for (const gone of [port, pagesPort])
    await expect(fetch(`http://localhost:${gone}`)).rejects.toThrow('fetch failed');
});

test('a server that cannot start ends the pages as well', async () => {
  const { ended } = await startDev(['--port', 'none', '--pages-port', `${await freePort()}`]);
  expect(await ended).toBe(1);
});
